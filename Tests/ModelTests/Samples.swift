// Small records for the tests of this target.
import HTML
import Model
import Testing

/// The day that a text writes.
func day(_ text: String) throws -> Day {
  let day: Day? = Day(text)
  return try #require(day)
}

/// The period that a text writes.
func period(_ text: String) throws -> Period {
  let period: Period? = Period(text)
  return try #require(period)
}

private func source() throws -> Source {
  Source(
    id: "S1", anchor: ID("S1"), title: "Judul", isDescribed: false, publisher: "Kota", short: "Kota", address: nil,
    published: nil, isApproximate: false, accessed: nil, grade: .official, note: nil)
}

private func agency() throws -> Agency {
  Agency(id: try #require(Slug("dinas")), name: "Dinas", short: "Dinas", role: nil, site: nil, sources: [])
}

/// A metric with the given values.
func yearly(
  _ values: [String: String], every: Period.Length? = .year, grace: Int = 12, direction: Metric.Direction = .up,
  breakAt: String? = nil
) throws -> Metric {
  let unit = Unit(id: "indeks", places: 2)
  let observations = try values.sorted { $0.key < $1.key }.map { text, value in
    let period = try period(text)
    let figure = Figure(
      value: try #require(Decimal(value)), unit: unit, period: period, status: .final, sources: Sources(try source()))
    return Metric.Observation(period: period, value: .figure(figure))
  }
  let breaks = try breakAt.map { [Metric.Break(period: try period($0), reason: "Cara baru.")] } ?? []
  return Metric(
    id: try #require(Slug("skor")), title: "Skor", summary: "Skor.", pillar: nil, agency: try agency(), unit: unit,
    direction: direction, frequency: Metric.Frequency(every: every, graceMonths: grace, isAssumed: false),
    isHeadline: false, group: nil, axisStart: nil, observations: observations, breakdowns: [], notAdditive: nil,
    breaks: breaks, targetLog: [], revisions: [], history: [], facts: [], programs: [], sources: [], gaps: [],
    disagreements: [], definition: Prose(), aliases: [])
}

/// A programme of unknown status with milestones done in the given periods.
func program(done: [String]) throws -> Program {
  let sources = Sources(try source())
  let milestones = try done.map { text in
    Program.Milestone(title: "Langkah", due: nil, done: try period(text), sources: sources, note: nil)
  }
  let status = Program.Status(value: .unknown, asOf: try period("2026"), sources: sources, note: nil)
  return Program(
    id: try #require(Slug("program")), title: "Program", summary: "Program.", kind: .program, pillar: nil,
    agency: try agency(), partners: [], status: status, from: nil, until: nil, quickWin: nil, service: nil,
    legalBasis: [], budget: [], outputs: [], milestones: milestones, metrics: [], bodies: [], areas: [], systems: [],
    sources: [], gaps: [], disagreements: [], story: Prose(), aliases: [])
}
