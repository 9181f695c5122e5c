// A small city by hand, from which each test changes only what it is about.
import HTML
import Model
import Testing

@testable import Exports

struct SmallCity {
  var address = "https://terang.example.id/kota/"
  var contacts: [Contact] = []
  var licence: Licence?
  var pillars: [Pillar] = []
  var areas: [Area] = []
  var metrics: [Metric] = []
  var programs: [Program] = []
  var news: [News] = []
  var announcements: [Announcement] = []
  var pages: [StandingPage] = []
  var today = "2025-06-01T08:00"

  var edition: Edition {
    get throws {
      let address = try #require(WebAddress(address).flatMap(BaseAddress.init))
      let white = Theme.Color(red: 255, green: 255, blue: 255)
      let office = try SmallCity.agency
      let site = Site(
        name: "Terang Contoh", tagline: "Papan", city: "Kota Contoh", description: "Angka & janji.", address: address,
        zone: .wib, language: "id", areaCode: nil, publisher: Publisher(name: "Dinas Contoh", agency: office),
        contacts: contacts, links: [], licence: licence, headline: nil, maturity: nil, navigation: [],
        theme: Theme(
          ground: white, groundDark: white, accent: white, ink: white, series: white, seriesDark: white),
        limits: Limits(dueDays: 30, evidenceCurrentMonths: 24, evidenceOldMonths: 48, newsPerPage: 20), gaps: [])
      let city = City(
        site: site, pillars: pillars, agencies: [office], areas: areas, sources: [try SmallCity.source],
        metrics: metrics,
        programs: programs, news: news, announcements: announcements, maturity: [], evaluations: [], bodies: [],
        instruments: [], milestones: [], documents: [], pages: pages)
      return Edition(of: city, asOf: try instant(today))
    }
  }

  static var source: Source {
    get throws {
      Source(
        id: "S1", anchor: ID("S1"), title: "Laporan, \"2024\"", isDescribed: false, publisher: "BPS", short: "BPS",
        address: WebAddress("https://bps.example.id/1"), published: try period("2024-03"),
        isApproximate: false, accessed: nil, grade: .official, note: nil)
    }
  }

  static var agency: Agency {
    get throws {
      Agency(
        id: try slug("dinas"), name: "Dinas Contoh", short: "Dincon", role: nil,
        site: WebAddress("https://dinas.example.id"), sources: [])
    }
  }
}

func slug(_ text: String) throws -> Slug { try #require(Slug(text)) }

func period(_ text: String) throws -> Period { try #require(Period(text)) }

func day(_ text: String) throws -> Day { try #require(Day(text)) }

func instant(_ text: String) throws -> Instant { try #require(Instant(text, in: .wib)) }

func figure(
  _ value: String, _ period: Period, unit: Unit = Unit(id: "poin"), status: Figure.Status = .final, note: String? = nil,
  label: String? = nil
) throws -> Figure {
  Figure(
    value: try #require(Decimal(value)), unit: unit, period: period, status: status,
    sources: Sources(try SmallCity.source), note: note, label: label)
}

func news(
  _ name: String, _ date: String, title: String = "Judul", summary: String = "Ringkas.", programs: [String] = [],
  tags: [String] = [], isDraft: Bool = false, expires: String? = nil, alias: String? = nil
) throws -> News {
  let period = try period(String(date.prefix(10)))
  let moment = try period.length == .day ? instant(date) : Instant(period.first, in: .wib)
  return News(
    slug: try slug(name), file: "news/\(name).md", title: title,
    date: News.Date(period: period, instant: moment, isApproximate: false, until: nil), summary: summary, pillar: nil,
    programs: try programs.map(slug), metrics: [], agencies: [], areas: [], sources: Sources(try SmallCity.source),
    tags: try tags.map(slug), image: nil, isDraft: isDraft, expires: try expires.map(instant),
    body: Prose(plainText: summary + " Isi."), aliases: try aliases(alias))
}

func announcement(
  _ name: String, from: String, until: String? = nil, title: String = "Judul", summary: String = "Ringkas.",
  withdrawn: String? = nil, isDraft: Bool = false
) throws -> Announcement {
  Announcement(
    slug: try slug(name), file: "announcements/\(name).md", title: title, summary: summary, from: try instant(from),
    until: try until.map(instant), urgency: .info, agency: nil, programs: [], sources: [], actions: [],
    withdrawal: try withdrawn.map { Announcement.Withdrawal(on: try day($0), reason: "Keliru.") }, isDraft: isDraft,
    body: Prose(), aliases: [])
}

func aliases(_ path: String?) throws -> [Alias] {
  try path.map { [Alias(path: try #require(Path(checking: $0)))] } ?? []
}

func metric(
  _ name: String = "ipm", unit: Unit = Unit(id: "poin"), every: Period.Length? = .year,
  observations: [Metric.Observation] = [], breakdowns: [Metric.Breakdown] = [], gaps: [String] = []
) throws -> Metric {
  Metric(
    id: try slug(name), title: "IPM", summary: "Indeks <kota>.", pillar: nil, agency: try SmallCity.agency, unit: unit,
    direction: .up, frequency: Metric.Frequency(every: every, graceMonths: 6, isAssumed: false), isHeadline: false,
    group: nil, axisStart: nil, observations: observations, breakdowns: breakdowns, notAdditive: nil, breaks: [],
    targetLog: [], revisions: [], history: [], facts: [], programs: [], sources: [], gaps: gaps, disagreements: [],
    definition: Prose(), aliases: [])
}

func program(
  _ name: String = "prodamas", status: Program.Status.Value = .running, asOf: String = "2024",
  outputs: [Program.Output] = []
) throws -> Program {
  Program(
    id: try slug(name), title: "Prodamas", summary: "Dana RT.", kind: .program, pillar: nil,
    agency: try SmallCity.agency, partners: [],
    status: Program.Status(
      value: status, asOf: try period(asOf), sources: Sources(try SmallCity.source), note: nil),
    from: nil, until: nil, quickWin: nil, service: nil, legalBasis: [], budget: [], outputs: outputs, milestones: [],
    metrics: [], bodies: [], areas: [], systems: [], sources: [], gaps: [], disagreements: [], story: Prose(),
    aliases: [])
}

func page(_ path: String, _ kind: PlannedFile.Kind = .page, modified: String? = nil) throws -> PlannedFile {
  PlannedFile(try #require(Path(checking: path)), kind: kind, modified: try modified.map(day)) { [] }
}

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// The text of one export; the test fails when it is not planned.
func export(_ path: String, of city: SmallCity, pages: [PlannedFile] = []) throws -> String {
  let files = siteExports(try city.edition, pages: pages)
  return text(try #require(files.first { $0.path.text == path }, "no export at \(path)").render().bytes)
}
