// A small made-up city from which the tests of this room build what they show.
import HTML
import Model
import Testing

@testable import Pages

/// Records with everything filled in that a test does not name.
enum Sample {
  static func slug(_ text: String) throws -> Slug { try #require(Slug(text)) }
  static func period(_ text: String) throws -> Period { try #require(Period(text)) }
  static func decimal(_ text: String) throws -> Decimal { try #require(Decimal(text)) }
  static func day(_ text: String) throws -> Day { try #require(Day(text)) }
  static func address(_ text: String) throws -> WebAddress { try #require(WebAddress(contact: text)) }

  static let index = Unit(id: "indeks", label: "poin", places: 2)
  static let percent = Unit(id: "persen", label: "persen", places: 2)
  static let rupiah = Unit(id: "rupiah", label: "")
  static let rank = Unit(id: "peringkat", label: "")
  static let points = Unit(id: "titik")

  static func source(_ id: String = "S1", short: String = "Sumber Satu", url: String? = "https://contoh.id/satu") throws
    -> Source
  {
    Source(
      id: id, anchor: try #require(ID(checking: id)), title: "Judul \(id)", isDescribed: false, publisher: short,
      short: short, address: try url.map(address), published: try period("2024-03-01"), isApproximate: false,
      accessed: nil, grade: .official, note: nil)
  }

  static func figure(
    _ value: String, _ period: String = "2023", unit: Unit = index, status: Figure.Status = .final
  ) throws -> Figure {
    Figure(
      value: try decimal(value), unit: unit, period: try self.period(period), status: status,
      sources: Sources(try source()))
  }

  static let agency: @Sendable () throws -> Agency = {
    Agency(id: try slug("diskominfo"), name: "Dinas Contoh", short: "Diskominfo", role: nil, site: nil, sources: [])
  }

  /// A metric of the observations given as period and value; `nil` for a value that is missing.
  static func metric(
    _ values: [(period: String, value: String?)], targets: [String: String] = [:], unit: Unit = index,
    direction: Metric.Direction = .up, every: Period.Length? = .year, grace: Int = 12,
    status: Figure.Status = .final, breaks: [Metric.Break] = [], disagreements: [Disagreement] = []
  ) throws -> Metric {
    let observations = try values.map { entry in
      let value: Metric.Observation.Value =
        try entry.value.map { .figure(try figure($0, entry.period, unit: unit, status: status)) }
        ?? .missing(Absence())
      return Metric.Observation(
        period: try period(entry.period), value: value,
        target: try targets[entry.period].map { try figure($0, entry.period, unit: unit) })
    }
    return Metric(
      id: try slug("skor"), title: "Skor kota", summary: "Nilai tahunan kota.", pillar: nil, agency: try agency(),
      unit: unit, direction: direction,
      frequency: Metric.Frequency(every: every, graceMonths: grace, isAssumed: false), isHeadline: true, group: nil,
      axisStart: nil, observations: observations, breakdowns: [], notAdditive: nil, breaks: breaks, targetLog: [],
      revisions: [], history: [], facts: [], programs: [], sources: [], gaps: [], disagreements: disagreements,
      definition: Prose(), aliases: [])
  }

  static func program(_ id: String = "prodamas", running asOf: String = "2026-06", kind: Program.Kind = .program) throws
    -> Program
  {
    Program(
      id: try slug(id), title: "Prodamas & Plus", summary: "Dana untuk RT.", kind: kind, pillar: nil,
      agency: try agency(), partners: [],
      status: Program.Status(value: .running, asOf: try period(asOf), sources: Sources(try source()), note: nil),
      from: try period("2020"), until: nil, quickWin: nil, service: nil, legalBasis: [], budget: [], outputs: [],
      milestones: [], metrics: [], bodies: [], areas: [], systems: [], sources: [], gaps: [], disagreements: [],
      story: Prose(), aliases: [])
  }

  static func news(_ slug: String, on date: String, until: String? = nil, approximate: Bool = false) throws -> News {
    let when = try period(date)
    return News(
      slug: try self.slug(slug), file: "news/\(slug).md", title: "Berita <\(slug)>",
      date: News.Date(
        period: when, instant: Instant(when.first, in: .wib), isApproximate: approximate, until: try until.map(day)),
      summary: "Ringkasan.", pillar: nil, programs: [], metrics: [], agencies: [], areas: [],
      sources: Sources(try source()), tags: [], image: nil, isDraft: false, expires: nil, body: Prose(), aliases: [])
  }

  static func announcement(
    _ slug: String, _ urgency: Announcement.Urgency, withdrawal: Announcement.Withdrawal? = nil
  ) throws -> Announcement {
    Announcement(
      slug: try self.slug(slug), file: "announcements/\(slug).md", title: "Layanan 112", summary: "Ringkasan.",
      from: Instant(try day("2025-05-27"), in: .wib), until: nil, urgency: urgency, agency: nil, programs: [],
      sources: [], actions: [Contact(label: "Telepon 112", address: try address("tel:112"), note: "gratis")],
      withdrawal: withdrawal, isDraft: false, body: Prose(), aliases: [])
  }

  static let theme = Theme(
    ground: .init(red: 10, green: 60, blue: 45), groundDark: .init(red: 10, green: 52, blue: 39),
    accent: .init(red: 246, green: 200, blue: 51), ink: .init(red: 5, green: 39, blue: 29),
    series: .init(red: 15, green: 107, blue: 79), seriesDark: .init(red: 111, green: 207, blue: 164))

  static func site(base: String = "https://kota.example.go.id/") throws -> Site {
    Site(
      name: "Smart City Contoh", tagline: "Papan status", city: "Kota Contoh", description: "Angka \"kota\".",
      address: try #require(BaseAddress(try address(base))), zone: .wib, language: "id", areaCode: nil,
      publisher: Publisher(name: "Diskominfo Contoh", agency: nil),
      contacts: [Contact(label: "SMS 1708", address: nil, note: "aduan")], links: [], licence: nil, headline: nil,
      maturity: nil, navigation: [.status, .metrics], theme: theme,
      limits: Limits(dueDays: 30, evidenceCurrentMonths: 24, evidenceOldMonths: 48, newsPerPage: 20),
      gaps: ["Alamat Diskominfo"])
  }

  static func edition(
    metrics: [Metric] = [], programs: [Program] = [], news: [News] = [], announcements: [Announcement] = [],
    base: String = "https://kota.example.go.id/", on today: String = "2026-11-22"
  ) throws -> Edition {
    let city = City(
      site: try site(base: base), pillars: [], agencies: [], areas: [], sources: [], metrics: metrics,
      programs: programs, news: news, announcements: announcements, maturity: [], evaluations: [], bodies: [],
      instruments: [], milestones: [], documents: [], pages: [])
    return Edition(of: city, asOf: Instant(try day(today), hour: 6, in: .wib))
  }

  static func context(_ edition: Edition) -> PageContext {
    PageContext(
      edition: edition, assets: AssetPaths(styleSheet: Path("/aset/site.css"), searchScript: Path("/aset/cari.js")))
  }

  /// What a view writes, as text.
  static func html(_ view: (inout Writer) -> Void) -> String {
    var writer = Writer()
    view(&writer)
    return String(decoding: writer.finish(), as: UTF8.self)
  }
}
