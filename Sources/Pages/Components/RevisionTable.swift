// Tables of changed figures: old value, new value, date and reason, on the page concerned and for the whole site.
import HTML
import Model

/// A changed figure with what is needed to tell it away from its own page.
struct ToldRevision: Sendable {
  /// The record and where it is shown.
  let title: String
  let link: Link
  let revision: Revision
  let unit: Unit
  /// What it rests on; a change that names no source of its own rests on those of the value that it led to.
  let sources: [Source]
}

/// The changes of one record. `column` names what tells its figures apart.
func revisionTable(_ caption: String, _ list: [ToldRevision], column: TableColumn, into page: inout Writer) {
  let columns = [
    TableColumn("Tanggal", .text), column, TableColumn("Semula", .number), TableColumn("Menjadi", .number),
    TableColumn("Alasan", .full),
  ]
  let rows = list.map { item in
    TableRow([
      day(of: item), .number(Words.capitalized(Words.subject(item.revision.key))),
      .number(Words.before(item.revision, unit: item.unit)), .number(Words.after(item.revision, unit: item.unit)),
      reason(of: item, item.revision.sources),
    ])
  }
  dataTable(caption: caption, columns: columns, rows: rows, hasAmounts: list.hasAmounts, into: &page)
}

/// The changes of many records, each with its name.
func revisionTable(
  _ caption: String, _ list: [ToldRevision], records: String, column: TableColumn, into page: inout Writer
) {
  let columns = [
    TableColumn("Tanggal"), TableColumn(records, .full), column,
    TableColumn("Semula", .number), TableColumn("Menjadi", .number), TableColumn("Alasan dan sumber", .full),
  ]
  let rows = list.map { item in
    TableRow([
      day(of: item), .link(item.title, item.link), .text(Words.capitalized(Words.subject(item.revision.key))),
      .number(Words.before(item.revision, unit: item.unit)), .number(Words.after(item.revision, unit: item.unit)),
      reason(of: item, item.sources),
    ])
  }
  dataTable(caption: caption, columns: columns, rows: rows, hasAmounts: list.hasAmounts, into: &page)
}

extension [ToldRevision] {
  /// Whether one of the figures is money.
  fileprivate var hasAmounts: Bool { contains { $0.unit.form == .rupiah } }
}

private func day(of item: ToldRevision) -> TableCell {
  .view { time(Period(.day, containing: item.revision.on), into: &$0) }
}

private func reason(of item: ToldRevision, _ sources: [Source]) -> TableCell {
  .view { page in
    page.text(Words.statement(item.revision.reason) + " ")
    sourceNames(sources, into: &page)
  }
}

extension Metric {
  /// The changed values, of the whole and of parts.
  var changedValues: [ToldRevision] {
    told(revisions) { key in
      key.part.isEmpty
        ? observation(of: key.period)?.figure
        : breakdowns.first { $0.dimension == key.dimension && $0.period == key.period }?.parts
          .first { $0.title == key.part }?.figure
    }
  }

  /// The changed targets.
  var changedTargets: [ToldRevision] { told(targetLog) { observation(of: $0.period)?.target } }

  private func told(_ log: [Revision], led: (PublishedFigure.Key) -> Figure?) -> [ToldRevision] {
    log.map { revision in
      let own = revision.sources
      return ToldRevision(
        title: title, link: .page(path), revision: revision, unit: unit,
        sources: own.isEmpty ? led(revision.key)?.sources.all ?? sources : own)
    }
  }
}

extension Program {
  /// The changed figures of money and outputs.
  var changedFigures: [ToldRevision] {
    revisions.map { revision in
      let figure = figure(revision.key)
      let own = revision.sources
      return ToldRevision(
        title: title, link: .page(path), revision: revision, unit: figure?.unit ?? unit(of: revision.key),
        sources: own.isEmpty ? figure?.sources.all ?? sources : own)
    }
  }

  private func figure(_ key: PublishedFigure.Key) -> Figure? {
    switch key.role {
    case .allocated: budget.first { $0.year == key.period }?.allocated
    case .realised: budget.first { $0.year == key.period }?.realised
    default: outputs.first { $0.title == key.part && $0.figure.period == key.period }?.figure
    }
  }

  /// The unit of a figure that was withdrawn, as far as it is known.
  private func unit(of key: PublishedFigure.Key) -> Unit {
    let isMoney = key.role == .allocated || key.role == .realised
    return isMoney ? Unit(id: "rupiah") : outputs.first { $0.title == key.part }?.figure.unit ?? Unit(id: "")
  }
}

extension City {
  /// The changed figures of areas and maturity models, of one kind.
  func changedFigures(of kind: PublishedFigure.Kind) -> [ToldRevision] {
    revisions.filter { $0.record.kind == kind }.map { item in
      let area = areas.first { kind == .area && $0.code == item.record.id }
      let model = maturity.first { kind == .maturity && $0.id.text == item.record.id }
      let link: Link =
        kind == .area
        ? area?.anchor.map { .section(.areas, $0) } ?? .page(.areas)
        : model.map { .section(.maturity, $0.anchor) } ?? .page(.maturity)
      return ToldRevision(
        title: area?.title ?? model?.title ?? item.record.id, link: link, revision: item.revision,
        unit: area?.size?.unit ?? Unit(id: kind == .area ? "km2" : "level"),
        sources: item.revision.sources.isEmpty ? area?.size?.sources.all ?? [] : item.revision.sources)
    }
  }
}
