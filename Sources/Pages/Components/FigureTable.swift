// The table of all periods of a metric: value, target, attainment, change, status and source.
import HTML
import Model

extension PageContext {
  func figureTable(_ metric: Metric, into page: inout Writer) {
    let slots = metric.timeline(by: today)
    guard !slots.isEmpty else { return }
    let hasTargets = slots.contains { $0.observation?.target != nil }
    var columns = [TableColumn("Periode"), TableColumn("Nilai", .number)]
    if hasTargets { columns += [TableColumn("Target", .number), TableColumn("Capaian", .number)] }
    columns += [TableColumn("Selisih", .number), TableColumn("Status dan sumber", .full)]
    let rows = slots.map { TableRow(cells($0, of: metric, hasTargets: hasTargets)) }
    dataTable(caption: "\(metric.title) menurut periode", columns: columns, rows: rows, into: &page)
    note(explanation(metric, slots), into: &page)
  }

  private func cells(_ slot: Slot, of metric: Metric, hasTargets: Bool) -> [TableCell] {
    let target = slot.observation?.target
    var cells = [TableCell.text(Words.shortPeriod(slot.period)), number(slot.figure)]
    if hasTargets {
      let share = slot.figure.flatMap { figure in target.flatMap { figure.value.percent(of: $0.value) } }
      // Being below a target is the aim where less is better; a share of it would read the wrong way.
      let isReadable = metric.direction != .down
      cells.append(number(target))
      cells.append(share.flatMap { isReadable ? .number(Words.percent($0, places: 1)) : nil } ?? .unknown)
    }
    let change = metric.change(at: slot.period)?.difference
    cells.append(change.map { .number(Words.signed($0, places: metric.unit.places)) } ?? .unknown)
    cells.append(.view { page in self.status(slot, into: &page) })
    return cells
  }

  private func number(_ figure: Figure?) -> TableCell {
    figure.map { .number(Words.cell($0.value, unit: $0.unit)) } ?? .unknown
  }

  private func status(_ slot: Slot, into page: inout Writer) {
    var sources: [Source] = []
    var list: [Badge] = []
    var label: String?
    var text: String?
    switch slot.observation?.value {
    case .figure(let figure):
      sources = figure.sources.all
      label = figure.label
      text = figure.note
      if let badge = Badge(figure.status) { list.append(badge) }
    case .missing(let absence):
      sources = absence.sources
      label = absence.label
      text = absence.note
      list.append(.missing)
    case nil: list.append(.missing)
    }
    if let label { page.element(.b, text: label) }
    origin(period: nil, sources: sources, badges: list, into: &page)
    if let text { page.element(.span, .class("star"), text: Words.capitalized(text)) }
    if let target = slot.observation?.target { self.status(ofTarget: target, besides: sources, into: &page) }
  }

  /// A target is told only where its origin is another than that of the value.
  private func status(ofTarget target: Figure, besides sources: [Source], into page: inout Writer) {
    let others = target.sources.all.filter { !sources.contains($0) }
    guard !others.isEmpty || target.status != .final else { return }
    page.element(.span, .class("star")) { page in
      page.text("Target: ")
      sourceNames(target.sources.all, into: &page)
      if let badge = Badge(target.status) { page.text(" (\(badge.word))") }
    }
  }

  private func explanation(_ metric: Metric, _ slots: [Slot]) -> String {
    var text = "… \(Words.missing)."
    if metric.direction != .down, slots.contains(where: { $0.observation?.target != nil }) {
      text += " Capaian dihitung dari nilai dibagi target."
    }
    for series in metric.breaks {
      text += " Seri baru sejak \(Words.period(series.period)): \(series.reason)"
      if !series.reason.hasSuffix(".") { text += "." }
    }
    return text
  }
}
