/// A small city made by hand, with one of everything that pages of metrics, programmes, pillars and agencies tell.
import HTML
import Model
import Testing

@testable import Pages

enum SmallCity {
  static func slug(_ text: String) -> Slug {
    guard let slug = Slug(text) else { preconditionFailure("not a slug: \(text)") }
    return slug
  }

  static func period(_ text: String) -> Period {
    guard let period = Period(text) else { preconditionFailure("not a period: \(text)") }
    return period
  }

  static func decimal(_ text: String) -> Decimal {
    guard let decimal = Decimal(text) else { preconditionFailure("not a number: \(text)") }
    return decimal
  }

  static func day(_ text: String) -> Day { period(text).first }

  static func address(_ text: String) -> WebAddress {
    guard let address = WebAddress(text) else { preconditionFailure("not an address: \(text)") }
    return address
  }

  static func source(_ id: String, _ short: String, published: String?, url: String? = nil) -> Source {
    guard let anchor = ID(checking: id) else { preconditionFailure("not an id: \(id)") }
    return Source(
      id: id, anchor: anchor, title: "Judul \(id)", isDescribed: false, publisher: short, short: short,
      address: url.map(address), published: published.map(period), isApproximate: false, accessed: day("2026-11-21"),
      grade: .official, note: nil)
  }

  static let report = source("S1", "Laporan kota", published: "2024-03", url: "https://contoh.go.id/laporan")
  static let letter = source("S2", "Surat", published: "2022-12-05")

  static let governance = Pillar(
    id: slug("governance"), title: "Smart Governance", titleLanguage: "en", summary: "Layanan dan aduan.",
    icon: .governance)
  static let living = Pillar(
    id: slug("living"), title: "Smart Living", titleLanguage: "en", summary: "Kesehatan.", icon: .living)

  static let kominfo = Agency(
    id: slug("kominfo"), name: "Dinas Kominfo", short: "Kominfo", role: "Mengelola situs", site: nil, sources: [letter])
  static let dinkes = Agency(
    id: slug("dinkes"), name: "Dinas Kesehatan", short: "Dinkes", role: nil, site: nil, sources: [])

  static let points = Unit(id: "indeks", label: "poin", places: 2)

  static func figure(
    _ value: String, _ when: String, unit: Unit = points, status: Figure.Status = .final, from: Source = report
  ) -> Figure {
    Figure(value: decimal(value), unit: unit, period: period(when), status: status, sources: Sources(from))
  }

  static func observation(_ figure: Figure, target: Figure? = nil) -> Metric.Observation {
    Metric.Observation(period: figure.period, value: .figure(figure), target: target)
  }

  static func site(
    headline: Slug? = slug("skor"), maturity: Slug? = slug("tangga"), base: String = "https://contoh.go.id/"
  ) -> Site {
    guard let base = BaseAddress(address(base)) else { preconditionFailure("not a base address: \(base)") }
    let color = Theme.Color(red: 10, green: 60, blue: 45)
    return Site(
      name: "Smart City Kota Contoh", tagline: "Papan status", city: "Kota Contoh", description: "Angka Kota Contoh.",
      address: base, zone: .wib, language: "id", areaCode: nil, publisher: Publisher(name: "Kominfo", agency: kominfo),
      contacts: [], links: [], licence: nil, headline: headline, maturity: maturity,
      navigation: Site.Department.allCases,
      theme: Theme(ground: color, groundDark: color, accent: color, ink: color, series: color, seriesDark: color),
      limits: Limits(dueDays: 30, evidenceCurrentMonths: 24, evidenceOldMonths: 48, newsPerPage: 20), gaps: [])
  }

  static func city(
    site: Site = site(), metrics: [Metric] = [score, index, empty], programs: [Program] = [complaints, counter, pact],
    news: [News] = [launch], announcements: [Announcement] = [hotline]
  ) -> City {
    City(
      site: site, pillars: [governance, living], agencies: [kominfo, dinkes], areas: [], sources: [report, letter],
      metrics: metrics, programs: programs, news: news, announcements: announcements, maturity: [ladder],
      evaluations: [], bodies: [council], instruments: [regulation], milestones: [], documents: [], pages: [])
  }

  static func edition(_ city: City = city(), on today: String = "2026-11-22", hour: Int = 6) -> Edition {
    Edition(of: city, asOf: Instant(day(today), hour: hour, in: .wib))
  }

  static func context(_ edition: Edition = edition()) -> PageContext {
    PageContext(
      edition: edition,
      assets: AssetPaths(styleSheet: Path("/aset/site.css"), searchScript: Path("/aset/cari.js")))
  }
}
