/// A city with what the pages of news, governance, data and standing texts tell; records that a test does not name come
/// from the small city.
import HTML
import Model

@testable import Pages

enum CivicCity {
  static func slug(_ text: String) -> Slug { SmallCity.slug(text) }
  static func period(_ text: String) -> Period { SmallCity.period(text) }
  static let report = SmallCity.report
  static let letter = SmallCity.letter

  static func news(
    _ name: String, _ date: String, title: String? = nil, until: String? = nil, isApproximate: Bool = false,
    metrics: [Slug] = [], tags: [Slug] = [], areas: [Area] = [], image: News.Image? = nil, isDraft: Bool = false,
    body: Prose = Prose(), sources: [Source] = []
  ) -> News {
    let when = period(date)
    return News(
      slug: slug(name), file: "news/\(name).md", title: title ?? "Berita \(name)",
      date: News.Date(
        period: when, instant: Instant(when.first, in: .wib), isApproximate: isApproximate,
        until: until.map(SmallCity.day)),
      summary: "Ringkasan.", pillar: nil, programs: [], metrics: metrics, agencies: [], areas: areas,
      sources: Sources(sources) ?? Sources(report), tags: tags, image: image, isDraft: isDraft, expires: nil,
      body: body, aliases: [])
  }

  static func notice(
    _ name: String, _ urgency: Announcement.Urgency = .important, until: Instant? = nil,
    withdrawal: Announcement.Withdrawal? = nil
  ) -> Announcement {
    Announcement(
      slug: slug(name), file: "announcements/\(name).md", title: "Nomor 112", summary: "Satu nomor.",
      from: Instant(SmallCity.day("2025-05-27"), hour: 9, in: .wib), until: until, urgency: urgency, agency: nil,
      programs: [], sources: [report],
      actions: [Contact(label: "Telepon 112", address: WebAddress(contact: "tel:112"), note: "gratis")],
      withdrawal: withdrawal, isDraft: false, body: Prose(), aliases: [])
  }

  static func recommendation(_ title: String, _ state: Evaluation.FollowUp.State) -> Evaluation.Recommendation {
    Evaluation.Recommendation(
      title: title, text: nil, sources: Sources(letter),
      followUp: Evaluation.FollowUp(state: state, text: "Kabar \(title).", sources: state == .none ? [] : [report]))
  }

  static func evaluation(
    _ year: String, recommendations: [Evaluation.Recommendation] = [], events: [Evaluation.Event] = [],
    gaps: [String] = []
  ) -> Evaluation {
    Evaluation(
      year: period(year), title: "Evaluasi \(year)", metric: slug("skor"), summary: "Ringkasan \(year).",
      events: events, assessors: [], recommendations: recommendations, sources: [letter], gaps: gaps,
      disagreements: [])
  }

  static func instrument(_ id: String, _ status: Instrument.Status, gaps: [String] = []) -> Instrument {
    Instrument(
      id: slug(id), title: "Perda \(id)", subject: "aduan warga", kind: .perda, status: status, on: period("2023"),
      text: nil, address: nil, document: nil, sources: Sources(letter), gaps: gaps,
      disagreements: [Disagreement(title: "Kapan?", text: "Dua tanggal.", sources: Sources(report))])
  }

  static func milestone(_ id: String, due: String?, done: String?) -> Milestone {
    Milestone(
      id: slug(id), title: "Tonggak \(id)", due: due.map(period), done: done.map(period), text: nil, programs: [],
      instruments: [], sources: Sources(letter), note: nil)
  }

  static func document(_ id: String, at address: String?) -> Document {
    Document(
      id: slug(id), title: "Dokumen \(id)", kind: "rencana", summary: "Isi", period: period("2019"), file: nil,
      address: address.flatMap { WebAddress($0) }, agency: nil, instrument: nil, sources: [letter], note: nil)
  }

  static func area(_ code: String, _ name: String, _ level: Area.Level, size: String? = nil) -> Area {
    Area(
      code: code, name: name, level: level,
      size: size.map { SmallCity.figure($0, "2021", unit: Unit(id: "km²", places: 3)) }, latitude: nil, longitude: nil)
  }

  static func standing(_ id: String, headings: Int) -> StandingPage {
    let list = (0..<headings).map { number in
      Prose.Heading(level: 2, anchor: ID("bagian", number), text: "Bagian \(number)")
    }
    return StandingPage(
      id: slug(id), title: "Halaman \(id)", summary: "Ringkasan.", language: nil, sources: [],
      body: Prose(
        blocks: [.html(Trusted { page in for item in list { page.element(.h2, .id(item.anchor), text: item.text) } })],
        headings: list), aliases: [])
  }

  static func edition(
    metrics: [Metric] = [SmallCity.score, SmallCity.index, SmallCity.empty], programs: [Program] = [],
    news: [News] = [], announcements: [Announcement] = [], areas: [Area] = [], evaluations: [Evaluation] = [],
    maturity: [MaturityModel] = [], bodies: [Body] = [], instruments: [Instrument] = [], milestones: [Milestone] = [],
    documents: [Document] = [], pages: [StandingPage] = [], base: String = "https://contoh.go.id/"
  ) -> Edition {
    SmallCity.edition(
      City(
        site: SmallCity.site(base: base), pillars: [SmallCity.governance, SmallCity.living],
        agencies: [SmallCity.kominfo, SmallCity.dinkes], areas: areas, sources: [report, letter], metrics: metrics,
        programs: programs, news: news, announcements: announcements, maturity: maturity, evaluations: evaluations,
        bodies: bodies, instruments: instruments, milestones: milestones, documents: documents, pages: pages))
  }
}

extension [PlannedFile] {
  /// The page at a path, rendered.
  func page(_ path: String) -> Rendered? { first { $0.path.text == path }.map { Rendered($0.render()) } }
}
