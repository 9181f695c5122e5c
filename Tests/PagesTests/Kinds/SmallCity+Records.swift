/// The metrics, programmes, news and other records of the small city.
import HTML
import Model

extension SmallCity {
  static func metric(
    _ id: String, _ title: String, pillar: Pillar?, agency: Agency = kominfo, isHeadline: Bool = false,
    group: String? = nil, every: Period.Length? = .year, isAssumed: Bool = false,
    observations: [Metric.Observation] = [], breakdowns: [Metric.Breakdown] = [], breaks: [Metric.Break] = [],
    targetLog: [Revision] = [], revisions: [Revision] = [], history: [Metric.HistoryEntry] = [],
    facts: [Fact] = [], programs: [Slug] = [], gaps: [String] = [], disagreements: [Disagreement] = [],
    aliases: [Alias] = []
  ) -> Metric {
    Metric(
      id: slug(id), title: title, summary: "Ringkasan \(title).", pillar: pillar, agency: agency, unit: points,
      direction: .up, frequency: Metric.Frequency(every: every, graceMonths: 12, isAssumed: isAssumed),
      isHeadline: isHeadline, group: group, axisStart: nil, observations: observations, breakdowns: breakdowns,
      notAdditive: nil, breaks: breaks, targetLog: targetLog, revisions: revisions, history: history, facts: facts,
      programs: programs, sources: [letter], gaps: gaps, disagreements: disagreements, definition: Prose(),
      aliases: aliases)
  }

  /// The headline metric of the city: late, with a fall, a missed target and parts.
  static let score = metric(
    "skor", "Skor smart city", pillar: nil, isHeadline: true, isAssumed: true,
    observations: [
      observation(figure("3.31", "2022", from: letter), target: figure("3.4", "2022", from: letter)),
      observation(figure("3.2", "2023", status: .disputed), target: figure("3.45", "2023")),
      Metric.Observation(period: period("2024"), value: .missing(Absence(sources: [report]))),
    ],
    breakdowns: [
      Metric.Breakdown(
        dimension: "pillar", title: "Menurut pilar", period: period("2022"),
        parts: [
          Metric.Breakdown.Part(title: "Smart Governance", value: .figure(figure("2.75", "2022", from: letter))),
          Metric.Breakdown.Part(title: "Lainnya", value: .figure(figure("3.5", "2022", from: letter))),
        ])
    ],
    revisions: [
      Revision(
        .init(.value, period("2023")), from: decimal("3.197"), to: decimal("3.2"), on: day("2024-08-24"),
        reason: "angka sebelum pembulatan", sources: [report])
    ],
    history: [Metric.HistoryEntry(on: period("2022-12-28"), figure: figure("3.31", "2022"), text: "Diumumkan.")],
    facts: [
      Fact(title: "Peringkat 2022", text: "Peringkat ke-4.", period: period("2022"), sources: Sources(letter))
    ],
    gaps: ["Skor 2019"],
    disagreements: [Disagreement(title: "3,2 atau 3,197?", text: "Dua tulisan.", sources: Sources(report))],
    aliases: [Alias(path: Path("/indikator/skor-lama/"))])

  /// The headline metric of a pillar, current.
  static let index = metric(
    "spbe", "Indeks SPBE", pillar: governance, isHeadline: true, group: "Tata kelola",
    observations: [
      observation(figure("3.6", "2024")), observation(figure("3.9", "2025", status: .provisional)),
    ])

  /// A metric without any figure.
  static let empty = metric("kosong", "Angka harapan", pillar: living, agency: dinkes)

  static func program(
    _ id: String, _ title: String, kind: Program.Kind = .program, pillar: Pillar?, agency: Agency = kominfo,
    partners: [Agency] = [], status: Program.Status, quickWin: Program.QuickWin? = nil, service: WebAddress? = nil,
    legalBasis: [Instrument] = [], outputs: [Program.Output] = [], milestones: [Program.Milestone] = [],
    metrics: [Slug] = [], bodies: [Body] = [], systems: [Program.System] = [], gaps: [String] = [],
    from: Period? = nil
  ) -> Program {
    Program(
      id: slug(id), title: title, summary: "Ringkasan \(title).", kind: kind, pillar: pillar, agency: agency,
      partners: partners, status: status, from: from, until: nil, quickWin: quickWin, service: service,
      legalBasis: legalBasis, budget: [], outputs: outputs, milestones: milestones, metrics: metrics, bodies: bodies,
      areas: [], systems: systems, sources: [letter], gaps: gaps, disagreements: [], story: Prose(), aliases: [])
  }

  static func status(_ value: Program.Status.Value, _ asOf: String) -> Program.Status {
    Program.Status(value: value, asOf: period(asOf), sources: Sources(letter), note: nil)
  }

  /// Runs: news of this year name it.
  static let complaints = program(
    "lapor", "Lapor Kota", pillar: governance, partners: [dinkes], status: status(.unknown, "2022"),
    quickWin: Program.QuickWin(year: period("2022"), sources: Sources(letter)),
    service: address("https://lapor.contoh.go.id"), legalBasis: [regulation],
    outputs: [
      Program.Output(
        title: "RT yang terjangkau", figure: figure("539", "2018-03-15", unit: Unit(id: "RT")),
        whole: decimal("1442"))
    ],
    milestones: [
      Program.Milestone(
        title: "Peluncuran", due: period("2020"), done: period("2021"), sources: Sources(report), note: nil)
    ],
    metrics: [slug("spbe")], bodies: [council],
    systems: [Program.System(name: "Aplikasi Lapor", address: nil, note: "untuk petugas", sources: [report])],
    gaps: ["Realisasi anggaran"], from: period("2015"))

  static let counter = program(
    "loket", "Loket Daring", kind: .system, pillar: governance, status: status(.running, "2021-05"))

  static let pact = program(
    "nota", "Nota kesepahaman", kind: .step, pillar: nil, agency: dinkes, status: status(.completed, "2019-05-15"))

  static let council = Body(
    id: slug("dewan"), title: "Dewan Smart City", kind: .council, task: "Memberi arahan.", members: nil, since: nil,
    lastMet: nil, text: nil, sources: Sources(letter), gaps: [])

  static let regulation = Instrument(
    id: slug("perwali-1-2020"), title: "Perwali 1/2020", subject: "aduan warga", kind: .perwali, status: .enacted,
    on: period("2020"), text: nil, address: nil, document: nil, sources: Sources(letter), gaps: [], disagreements: [])

  static func news(_ name: String, _ date: String, _ title: String, programs: [Slug] = []) -> News {
    News(
      slug: slug(name), file: "news/\(name).md", title: title,
      date: News.Date(
        period: period(date), instant: Instant(day(date), in: .wib), isApproximate: false, until: nil),
      summary: "Ringkasan.", pillar: governance, programs: programs, metrics: [slug("spbe")], agencies: [kominfo],
      areas: [], sources: Sources(report), tags: [], image: nil, isDraft: false, expires: nil, body: Prose(),
      aliases: [])
  }

  static let launch = news("lapor-diperbarui", "2026-01-15", "Lapor Kota diperbarui", programs: [slug("lapor")])

  static let hotline = Announcement(
    slug: slug("darurat"), file: "announcements/darurat.md", title: "Nomor darurat", summary: "Satu nomor.",
    from: Instant(day("2025-05-27"), in: .wib), until: nil, urgency: .info, agency: nil, programs: [], sources: [],
    actions: [], withdrawal: nil, isDraft: false, body: Prose(), aliases: [])

  static let ladder = MaturityModel(
    id: slug("tangga"), title: "Tangga kematangan", summary: "Level yang pernah disebut.", note: nil,
    levels: (1...5).map { MaturityModel.Level(number: $0, title: nil, summary: nil) },
    claims: [
      MaturityModel.Claim(
        level: 3, kind: .stated, on: period("2019-07-09"), target: nil, by: "Wali Kota", text: "Kota di level 3.",
        sources: Sources(report))
    ],
    requirements: [
      MaturityModel.Requirement(
        level: 4, title: "Payung hukum", text: nil, sources: Sources(letter),
        evidence: [
          MaturityModel.Evidence(state: .none, text: "Perda tidak ada.", instrument: nil, document: nil, sources: []),
          MaturityModel.Evidence(
            state: .partial, text: "Perwali disebut.", instrument: nil, document: nil, sources: [report]),
        ]),
      MaturityModel.Requirement(level: 5, title: "Dampak", text: nil, sources: Sources(letter), evidence: []),
    ], sources: [letter], gaps: [], disagreements: [])
}
