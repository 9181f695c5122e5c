// What rests on each source, computed once for all of them in one pass over the edition.
import HTML
import Model

/// A record that rests on a source.
struct SourceUse: Sendable {
  enum Kind: Hashable, Sendable, CaseIterable {
    case metric, program, governance, news, place

    var title: String {
      switch self {
      case .metric: "Indikator"
      case .program: "Program"
      case .governance: "Tata kelola"
      case .news: "Berita"
      case .place: "Halaman lain"
      }
    }
  }

  let kind: Kind
  let title: String
  let link: Link
  /// The periods of the figures that the source gives to the record; empty where it carries statements only.
  var periods: [Period]
}

struct SourceUses: Sendable {
  private var uses: [String: [SourceUse]] = [:]

  subscript(source: Source) -> [SourceUse] { uses[source.id] ?? [] }

  init(_ edition: Edition) {
    let city = edition.city
    for metric in city.metrics { add(metric) }
    for program in city.programs { add(program) }
    for item in city.bodies {
      add(.governance, item.title, .section(.governance, item.anchor), item.sources.all)
    }
    for item in city.instruments {
      let sources = item.sources.all + item.disagreements.flatMap(\.sources.all)
      add(.governance, item.title, .section(.governance, item.anchor), sources)
    }
    for item in city.milestones {
      add(.governance, item.title, .section(.governance, item.anchor), item.sources.all)
    }
    for item in city.documents { add(.governance, item.title, .section(.documents, item.anchor), item.sources) }
    for item in edition.evaluations { add(.governance, item.title, .page(item.path), item.everySource) }
    for item in city.maturity {
      add(.governance, item.title, .section(.maturity, item.anchor), item.everySource)
    }
    for item in edition.news { add(.news, item.title, .page(item.path), item.sources.all) }
    for item in edition.announcements { add(.news, item.title, .page(item.path), item.sources) }
    for area in city.areas {
      let link = area.anchor.map { Link.section(.areas, $0) } ?? .page(.areas)
      for source in area.size?.sources.all ?? [] { add(.place, area.title, link, [source], area.size?.period) }
    }
    for item in city.agencies { add(.place, item.short, .page(item.path), item.sources) }
    for item in city.pages { add(.place, item.title, .page(item.path), item.sources) }
    for item in edition.site.contacts { add(.place, item.label, .page(.home), item.sources) }
  }

  private mutating func add(_ metric: Metric) {
    let link = Link.page(metric.path)
    for figure in metric.figures + metric.history.map(\.figure) {
      add(.metric, metric.title, link, figure.sources.all, figure.period)
    }
    for observation in metric.observations {
      if case .missing(let absence) = observation.value { add(.metric, metric.title, link, absence.sources) }
    }
    let statements =
      metric.sources + metric.facts.flatMap(\.sources.all) + metric.disagreements.flatMap(\.sources.all)
      + (metric.revisions + metric.targetLog).flatMap(\.sources)
    add(.metric, metric.title, link, statements)
  }

  private mutating func add(_ program: Program) {
    let link = Link.page(program.path)
    let money = program.budget.flatMap { [$0.allocated, $0.realised].compactMap { $0 } }
    for figure in program.outputs.map(\.figure) + money {
      add(.program, program.title, link, figure.sources.all, figure.period)
    }
    let statements =
      program.status.sources.all + program.sources + (program.quickWin?.sources.all ?? [])
      + program.milestones.flatMap(\.sources.all) + program.systems.flatMap(\.sources)
      + program.disagreements.flatMap(\.sources.all) + program.revisions.flatMap(\.sources)
    add(.program, program.title, link, statements)
  }

  private mutating func add(
    _ kind: SourceUse.Kind, _ title: String, _ link: Link, _ sources: [Source], _ period: Period? = nil
  ) {
    for source in sources { uses[source.id, default: []].add(kind, title, link, period) }
  }
}

extension [SourceUse] {
  /// Notes a use. All uses of one record follow each other, so that a repeated one can only be the last of its source.
  fileprivate mutating func add(_ kind: SourceUse.Kind, _ title: String, _ link: Link, _ period: Period?) {
    if isEmpty || self[count - 1].link != link || self[count - 1].title != title {
      append(SourceUse(kind: kind, title: title, link: link, periods: []))
    }
    if let period, !self[count - 1].periods.contains(period) { self[count - 1].periods.append(period) }
  }
}

extension Evaluation {
  fileprivate var everySource: [Source] {
    sources + events.flatMap(\.sources.all) + assessors.flatMap(\.sources.all)
      + recommendations.flatMap { $0.sources.all + $0.followUp.sources } + disagreements.flatMap(\.sources.all)
  }
}

extension MaturityModel {
  fileprivate var everySource: [Source] {
    sources + claims.flatMap(\.sources.all) + disagreements.flatMap(\.sources.all)
      + requirements.flatMap { $0.sources.all + $0.evidence.flatMap(\.sources) }
  }
}
