/// Every figure that the site shows as its own: what the list of published figures holds and what revisions are about.
///
/// The score of an evaluation is a figure of its metric, and the history of a metric repeats what sources said of its
/// figures, so neither stands in the list a second time.
import HTML

extension City {
  /// All figures in the order of the list.
  package var publishedFigures: [PublishedFigure] {
    PublishedFigure.list(metrics: metrics, programs: programs, areas: areas, maturity: maturity)
  }
}

extension PublishedFigure {
  /// The figures of those records, in the order of the list.
  package static func list(
    metrics: [Metric], programs: [Program], areas: [Area], maturity: [MaturityModel]
  ) -> [PublishedFigure] {
    var list: [PublishedFigure] = []
    for metric in metrics { list += metric.published }
    for program in programs { list += program.published }
    for area in areas { list += area.published }
    for model in maturity { list += model.published }
    return list.sorted()
  }

  fileprivate init(_ record: Record, _ key: Key, title: String, _ figure: Figure) {
    self.init(
      record, key, title: title, value: figure.value, unit: figure.unit.id, status: figure.status.rawValue,
      label: figure.label ?? "", sources: figure.sources.all.map(\.id).joined(separator: " "))
  }

  fileprivate init(_ record: Record, _ key: Key, title: String, _ value: Metric.Observation.Value, unit: Unit) {
    switch value {
    case .figure(let figure): self.init(record, key, title: title, figure)
    case .missing(let absence):
      self.init(
        record, key, title: title, value: nil, unit: unit.id, status: "missing",
        label: absence.label ?? "", sources: absence.sources.map(\.id).joined(separator: " "))
    }
  }
}

extension Metric {
  /// The record of the list to which the metric's figures belong.
  package var record: PublishedFigure.Record { PublishedFigure.Record(.metric, id.text) }

  fileprivate var published: [PublishedFigure] {
    var list: [PublishedFigure] = []
    for item in observations {
      list.append(PublishedFigure(record, .init(.value, item.period), title: title, item.value, unit: unit))
      if let target = item.target {
        list.append(PublishedFigure(record, .init(.target, item.period), title: title, target))
      }
    }
    for breakdown in breakdowns {
      for part in breakdown.parts {
        let key = PublishedFigure.Key(
          .value, breakdown.period, dimension: breakdown.dimension, part: part.title)
        list.append(PublishedFigure(record, key, title: title, part.value, unit: unit))
      }
    }
    return list
  }
}

extension Program {
  /// The record of the list to which the programme's figures belong.
  package var record: PublishedFigure.Record { PublishedFigure.Record(.program, id.text) }

  fileprivate var published: [PublishedFigure] {
    var list: [PublishedFigure] = []
    for item in budget {
      if let figure = item.allocated {
        list.append(PublishedFigure(record, .init(.allocated, item.year), title: title, figure))
      }
      if let figure = item.realised {
        list.append(PublishedFigure(record, .init(.realised, item.year), title: title, figure))
      }
    }
    for output in outputs {
      let figure = output.figure
      list.append(PublishedFigure(record, .init(.output, figure.period, part: output.title), title: title, figure))
      guard let whole = output.whole else { continue }
      list.append(
        PublishedFigure(
          record, .init(.whole, figure.period, part: output.title), title: title, value: whole, unit: figure.unit.id,
          status: figure.status.rawValue, sources: figure.sources.all.map(\.id).joined(separator: " ")))
    }
    return list
  }
}

extension Area {
  /// The record of the list to which the area's figure belongs.
  package var record: PublishedFigure.Record { PublishedFigure.Record(.area, code) }

  fileprivate var published: [PublishedFigure] {
    size.map { [PublishedFigure(record, .init(.size, $0.period), title: name, $0)] } ?? []
  }
}

extension MaturityModel {
  /// The record of the list to which the levels that were claimed belong.
  package var record: PublishedFigure.Record { PublishedFigure.Record(.maturity, id.text) }

  fileprivate var published: [PublishedFigure] {
    claims.map { claim in
      PublishedFigure(
        record, claim.key, title: title, value: Decimal(claim.level), unit: "level", status: "final",
        sources: claim.sources.all.map(\.id).joined(separator: " "))
    }
  }
}

extension MaturityModel.Claim {
  /// Under which key the level that was claimed is published.
  package var key: PublishedFigure.Key {
    PublishedFigure.Key(
      kind == .stated ? .stated : .planned, on, dimension: target.map { "\($0)" } ?? "", part: by)
  }
}
