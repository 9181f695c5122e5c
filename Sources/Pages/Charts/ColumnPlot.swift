// The column chart: each value by itself, from zero, for money, counts and irregular figures.
import HTML
import Model

private let height = 170.0

/// Draws the columns of a metric; they begin at zero, so there is no start of an axis to tell.
func columnPlot(_ data: MetricChart, id: ID, into page: inout Writer) -> Decimal? {
  let values = (data.figures + data.targets).map(\.value)
  let hasNegative = values.contains { $0.sign < 0 }
  let scale = PlotScale(
    values: values, fixedStart: nil, fromZero: true, lower: hasNegative ? height - 24 : height, upper: 34)
  let plot = ColumnPlot(data: data, scale: scale)
  let box = Attribute.viewBox(0, 0, chartWidth, height)
  drawing(id, title: data.title, description: data.description, [box], into: &page) { page in
    gaps(data, height: height, into: &page)
    plot.columns(into: &page)
    let zero = scale.y(.zero)
    stroke("g-zero", from: (data.axis.gutter, zero), to: (chartWidth, zero), into: &page)
    plot.targets(into: &page)
    for label in plot.labels() { label.draw(into: &page) }
  }
  return nil
}

private struct ColumnPlot {
  let data: MetricChart
  let scale: PlotScale

  private var axis: ChartAxis { data.axis }

  /// Half the width of a column.
  private var half: Double { min(axis.columnWidth * 0.33, 40) }

  func columns(into page: inout Writer) {
    let zero = scale.y(.zero)
    for (index, column) in axis.columns.enumerated() {
      guard let figure = column.figure else { continue }
      let y = scale.y(figure.value)
      page.shape(
        .rect, index == data.latest ? .classes("g-bar", "g-last") : .class("g-bar"),
        .x(Coordinate(axis.center(index) - half)), .y(Coordinate(min(y, zero))), .width(Coordinate(half * 2)),
        .height(Coordinate(abs(zero - y))))
    }
  }

  func targets(into page: inout Writer) {
    guard data.hasTargets else { return }
    for (index, column) in axis.columns.enumerated() {
      guard let target = column.target else { continue }
      let (x, y) = (axis.center(index), scale.y(target.value))
      if let figure = column.figure {
        stroke("g-distance", from: (x, scale.y(figure.value)), to: (x, y), into: &page)
      }
      stroke("g-target", from: (x - half - 3, y), to: (x + half + 3, y), into: &page)
    }
  }

  func labels() -> [PlacedText] {
    var board = LabelBoard(height: height)
    let runs = equalRuns
    if let last = runs.last { value(last, on: &board, isNeeded: true) }
    if data.hasTargets {
      for (index, column) in axis.columns.enumerated() {
        guard let target = column.target else { continue }
        let (x, y) = (axis.center(index), scale.y(target.value))
        board.add(data.cells.cell(target.value), .target, at: [TextPlace(x, y - 7), TextPlace(x, y + 17)])
      }
    }
    for run in runs.reversed().dropFirst() { value(run, on: &board) }
    return board.labels
  }

  /// Columns side by side with one value get one label.
  private var equalRuns: [Range<Int>] {
    var runs: [Range<Int>] = []
    for (index, column) in axis.columns.enumerated() {
      guard let figure = column.figure else { continue }
      if let last = runs.last, last.upperBound == index, axis.columns[index - 1].figure?.value == figure.value {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }

  private func value(_ run: Range<Int>, on board: inout LabelBoard, isNeeded: Bool = false) {
    guard let figure = axis.columns[run.lowerBound].figure, let last = run.last else { return }
    let isLatest = data.latest.map(run.contains) ?? false
    let unit = data.metric.unit
    let text = unit.form == .rupiah ? Words.rupiah(figure.value) : data.cells.cell(figure.value)
    let x = (axis.center(run.lowerBound) + axis.center(last)) / 2
    let y = scale.y(figure.value)
    let kind: ChartText = isLatest ? .latest : .value
    let baseline = figure.value.sign < 0 ? y + kind.size * 0.8 + 4 : y - 7
    // At the edges a wide text leans inwards.
    let reach = kind.width(of: text) / 2
    let inside = min(max(x, reach), chartWidth - reach)
    board.add(text, kind, at: [TextPlace(inside, baseline)], isNeeded: isNeeded)
  }
}
