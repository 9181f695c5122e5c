// A metric over time as it is drawn: which periods, on which axis, with which words around.
import HTML
import Model

/// What the line, the columns, the sparkline and the table under them have in common.
struct MetricChart {
  /// How values become places.
  enum Form {
    /// Points on a line; the axis may begin above zero.
    case line
    /// Columns from zero, for money, counts and figures that come irregularly, where a line would invent a course.
    case columns
  }

  let metric: Metric
  let form: Form
  let axis: ChartAxis
  let cells: CellScale

  /// `room` and `limit` are those of the axis; targets get a row of their own where `hasTargets` allows it.
  init(_ metric: Metric, today: Day, hasTargets: Bool = true, room: Double = 288, limit: Int = 10) {
    self.metric = metric
    form = metric.isDrawnInColumns ? .columns : .line
    let slots = metric.timeline(by: today)
    let figures = slots.compactMap(\.figure) + (hasTargets ? slots.compactMap { $0.observation?.target } : [])
    let cells = CellScale(unit: metric.unit, values: figures.map(\.value))
    self.cells = cells
    let isHeaded = hasTargets && slots.contains { $0.observation?.target != nil }
    axis = ChartAxis(slots: slots, gutter: isHeaded ? 54 : 0, room: room, limit: limit) { column in
      [column.figure, isHeaded ? column.target : nil].compactMap { $0 }.map {
        CellScale.width(of: cells.cell($0.value) + $0.status.mark) + 4
      }.max() ?? 27
    }
  }

  var hasTargets: Bool { axis.gutter > 0 }
  var figures: [Figure] { axis.columns.compactMap(\.figure) }
  var targets: [Figure] { hasTargets ? axis.columns.compactMap(\.target) : [] }

  /// The last column with a value.
  var latest: Int? { axis.columns.lastIndex { $0.figure != nil } }

  /// `Skor smart city per tahun (poin)`
  var caption: String {
    let every = metric.frequency.every.map { " per \(Words.length($0))" } ?? ""
    return metric.title + every + (cells.word.isEmpty ? "" : " (\(cells.word))")
  }

  /// `Skor smart city, 2020–2025`
  var title: String {
    guard let first = axis.columns.first?.slots.first?.period, let last = axis.columns.last?.slots.last?.period else {
      return metric.title
    }
    return first == last
      ? "\(metric.title), \(Words.period(first))"
      : "\(metric.title), \(Words.shortPeriod(first))–\(Words.shortPeriod(last))"
  }

  /// All that is drawn, in words: `Nilai (poin): 2020 2,87; 2021 belum tersedia.`
  var description: String {
    let values = axis.columns.map { column in
      "\(column.head(width: chartWidth).text): \(column.figure.map { cells.cell($0.value) } ?? Words.missing)"
    }
    var text = values.joined(separator: "; ") + "."
    if !targets.isEmpty {
      let list = targets.map { "\(Words.shortPeriod($0.period)): \(cells.cell($0.value))" }
      text += " Target " + list.joined(separator: "; ") + "."
    }
    return text
  }

  /// Whether a line may join a column with the one before it.
  func joins(_ index: Int) -> Bool {
    guard index > 0, let figure = axis.columns[index].figure, let earlier = axis.columns[index - 1].figure else {
      return false
    }
    return !metric.isBroken(between: earlier.period, and: figure.period)
  }

  /// The columns before which a new series begins.
  var breaks: [(index: Int, reason: Metric.Break)] {
    metric.breaks.compactMap { item in
      guard let index = axis.columns.firstIndex(where: { $0.slots.contains { $0.period >= item.period } }), index > 0
      else { return nil }
      return (index, item)
    }
  }

  /// The notes under the table: where the axis begins, what the signs mean, what is left out.
  func notes(start: Decimal?) -> [String] {
    var notes: [String] = []
    if let start, start.sign != 0, figures.count + targets.count > 0 {
      notes.append("Sumbu tegak mulai dari \(Words.number(start)), bukan nol.")
    }
    notes += breaks.map { item in
      let reason = item.reason.reason
      return
        "Garis putus: seri baru mulai \(Words.period(item.reason.period)). \(reason)\(reason.hasSuffix(".") ? "" : ".")"
    }
    notes += Figure.Status.meanings(of: figures + targets)
    if axis.missingRuns.joined().contains(where: { !hasRoomForWords($0) }) { notes.append("… \(Words.missing).") }
    if axis.isCut {
      let left = axis.columns.reduce(0) { $0 + $1.slots.count }
      notes.append("Hanya \(Words.count(left)) periode terakhir yang digambar; semua nilai ada di tabel lengkap.")
    }
    return notes
  }

  /// Whether the words for a missing value fit into the cells of a column.
  func hasRoomForWords(_ column: Int) -> Bool {
    (axis.right(column) - axis.left(column)) / Double(axis.columns[column].span) >= 46
  }
}

extension Metric {
  /// Money, counts, ranks and irregular figures: between two of them there is nothing that a line could stand for.
  var isDrawnInColumns: Bool {
    unit.form == .rupiah || frequency.every == nil || (unit.form == .plain && unit.places == 0)
  }
}

extension PageContext {
  /// The chart of a metric over time: a line, or columns where a line would mislead. `isTold`: the sentence already
  /// stands beside the chart.
  func metricChart(_ metric: Metric, id: ID, isTold: Bool = false, into page: inout Writer) {
    let data = MetricChart(metric, today: today)
    let told = isTold ? nil : sentence(for: metric, in: edition)
    chart(data.caption, keys: data.targets.isEmpty ? [] : [.target], told: told, into: &page) { page in
      guard !data.axis.columns.isEmpty else { return empty(into: &page) }
      let start = data.plot(id, into: &page)
      axisTable(data, into: &page)
      let notes = data.notes(start: start)
      if !notes.isEmpty { note(notes.joined(separator: " "), into: &page) }
    }
  }
}

extension MetricChart {
  /// Draws the chart; the start of its axis.
  fileprivate func plot(_ id: ID, into page: inout Writer) -> Decimal? {
    switch form {
    case .line: linePlot(self, id: id, into: &page)
    case .columns: columnPlot(self, id: id, into: &page)
    }
  }
}
