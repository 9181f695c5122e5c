// Records that only charts need: parts, budgets, levels, areas.
import Model
import Testing

@testable import Pages

extension Sample {
  static func breakdown(_ parts: [(title: String, value: String?)], unit: Model.Unit = index) throws -> Metric.Breakdown
  {
    Metric.Breakdown(
      dimension: "bagian", title: "Menurut bagian", period: try period("2023"),
      parts: try parts.map { part in
        Metric.Breakdown.Part(
          title: part.title,
          value: try part.value.map { .figure(try figure($0, "2023", unit: unit)) } ?? .missing(Absence()))
      })
  }

  /// A programme with money by year and milestones by title.
  static func program(
    budget: [(year: String, allocated: String?, realised: String?, note: String?)] = [],
    milestones: [(title: String, due: String?, done: String?)] = [], from: String? = nil, until: String? = nil
  ) throws -> Program {
    let program = try Sample.program()
    return Program(
      id: program.id, title: "Prodamas", summary: program.summary, kind: .program, pillar: nil, agency: program.agency,
      partners: [], status: program.status, from: try from.map(period), until: try until.map(period), quickWin: nil,
      service: nil, legalBasis: [],
      budget: try budget.map { entry in
        Program.Budget(
          year: try period(entry.year), allocated: try entry.allocated.map { try figure($0, entry.year, unit: rupiah) },
          realised: try entry.realised.map { try figure($0, entry.year, unit: rupiah) }, note: entry.note)
      }, outputs: [],
      milestones: try milestones.map { entry in
        Program.Milestone(
          title: entry.title, due: try entry.due.map(period), done: try entry.done.map(period),
          sources: Sources(try source()), note: nil)
      }, metrics: [], bodies: [], areas: [], systems: [], sources: [], gaps: [], disagreements: [], story: Prose(),
      aliases: [])
  }

  static func claim(_ level: Int, _ kind: MaturityModel.Claim.Kind, on: String, target: String? = nil) throws
    -> MaturityModel.Claim
  {
    MaturityModel.Claim(
      level: level, kind: kind, on: try period(on), target: try target.map(period), by: "Wali Kota", text: "Disebut.",
      sources: Sources(try source()))
  }

  static func maturity(_ claims: [MaturityModel.Claim], levels: Int = 5, note: String? = nil) throws -> MaturityModel {
    MaturityModel(
      id: try slug("tangga"), title: "Tangga kematangan", summary: "Level kota.", note: note,
      levels: (0..<levels).map { MaturityModel.Level(number: $0 + 1, title: nil, summary: nil) }, claims: claims,
      requirements: [], sources: [], gaps: [], disagreements: [])
  }

  static func area(
    _ code: String, _ name: String, _ level: Area.Level = .village, size: String? = nil,
    at place: (String, String)? = nil
  ) throws -> Area {
    Area(
      code: code, name: name, level: level,
      size: try size.map { try figure($0, "2021", unit: Model.Unit(id: "km2", label: "km²", places: 3)) },
      latitude: try place.map { try decimal($0.0) }, longitude: try place.map { try decimal($0.1) })
  }
}
