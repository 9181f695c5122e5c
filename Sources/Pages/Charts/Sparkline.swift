// The small chart of a row: the course of a metric without words, its values in the table below.
import HTML
import Model

private let height = 40.0

extension PageContext {
  /// The course of a metric in a row or card, with a table of the same values under it.
  func sparkline(_ metric: Metric, id: ID, into page: inout Writer) {
    let data = MetricChart(metric, today: today, hasTargets: false, room: 264, limit: 7)
    guard !data.axis.columns.isEmpty else {
      return page.element(.p) { empty(into: &$0) }
    }
    page.element(.div, .class("spark")) { page in
      drawing(id, title: data.title, description: data.description, [], into: &page) { page in
        sparkGaps(data, into: &page)
        page.shape(
          .svg, .viewBox(0, 0, chartWidth, height), .width(.percent(100)), .height(.percent(100)),
          .preserveAspectRatio("none")
        ) { page in
          switch data.form {
          case .line: sparkLine(data, into: &page)
          case .columns: sparkColumns(data, into: &page)
          }
        }
      }
      axisTable(data, into: &page)
    }
  }
}

/// Hatching keeps its slope, so it stands outside of the part that is stretched.
private func sparkGaps(_ data: MetricChart, into page: inout Writer) {
  for run in data.axis.missingRuns {
    guard let last = run.last else { continue }
    let (left, right) = (data.axis.left(run.lowerBound) / chartWidth, data.axis.right(last) / chartWidth)
    page.shape(
      .rect, .class("g-hatch"), .x(.percent(left * 100)), .width(.percent((right - left) * 100)), .height(.percent(100))
    )
  }
}

/// From the lowest to the highest value: the table says how far that is.
private func sparkLine(_ data: MetricChart, into page: inout Writer) {
  let values = data.figures.map(\.value)
  let scale = PlotScale(values: values, fixedStart: values.min(), fromZero: false, lower: height - 6, upper: 6)
  for index in data.axis.columns.indices where data.joins(index) {
    guard let from = data.axis.columns[index - 1].figure, let to = data.axis.columns[index].figure else { continue }
    let change = Change(from: from, to: to, direction: data.metric.direction)
    let isWorse = change.isImprovement.map { !$0 } ?? (change.difference.sign < 0)
    var path = PathData()
    path.move(data.axis.center(index - 1), scale.y(from.value))
    path.line(data.axis.center(index), scale.y(to.value))
    page.shape(.path, isWorse ? .classes("g-line", "g-fall") : .class("g-line"), .d(path))
  }
  for (index, column) in data.axis.columns.enumerated() {
    guard let figure = column.figure else { continue }
    var path = PathData()
    path.move(data.axis.center(index), scale.y(figure.value))
    path.horizontal(data.axis.center(index) + 0.1)
    page.shape(.path, index == data.latest ? .classes("g-point", "g-last") : .class("g-point"), .d(path))
  }
}

private func sparkColumns(_ data: MetricChart, into page: inout Writer) {
  let values = data.figures.map(\.value)
  let scale = PlotScale(values: values, fixedStart: nil, fromZero: true, lower: height, upper: 2)
  let zero = scale.y(.zero)
  let half = min(data.axis.columnWidth * 0.33, 40)
  for (index, column) in data.axis.columns.enumerated() {
    guard let figure = column.figure else { continue }
    let y = scale.y(figure.value)
    page.shape(
      .rect, index == data.latest ? .classes("g-bar", "g-last") : .class("g-bar"),
      .x(Coordinate(data.axis.center(index) - half)), .y(Coordinate(min(y, zero))), .width(Coordinate(half * 2)),
      .height(Coordinate(abs(zero - y))))
  }
}
