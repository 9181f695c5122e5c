// The line chart: points and segments, falls marked, nothing across a gap, targets as short bars.
import HTML
import Model

private let height = 214.0

/// Draws the line of a metric; where its axis begins.
func linePlot(_ data: MetricChart, id: ID, into page: inout Writer) -> Decimal? {
  let values = (data.figures + data.targets).map(\.value)
  let scale = PlotScale(values: values, fixedStart: data.metric.axisStart, fromZero: false, lower: 196, upper: 38)
  let plot = LinePlot(data: data, scale: scale)
  let box = Attribute.viewBox(0, 0, chartWidth, height)
  drawing(id, title: data.title, description: data.description, [box], into: &page) { page in
    if !values.isEmpty { plot.grid(into: &page) }
    gaps(data, height: height, into: &page)
    plot.distances(into: &page)
    plot.segments(into: &page)
    plot.targets(into: &page)
    plot.points(into: &page)
    for label in plot.labels() { label.draw(into: &page) }
  }
  return values.isEmpty ? nil : scale.start
}

/// The hatched columns without a value, and the dotted lines where a new series begins.
func gaps(_ data: MetricChart, height: Double, into page: inout Writer) {
  for run in data.axis.missingRuns {
    guard let last = run.last else { continue }
    let (left, right) = (data.axis.left(run.lowerBound), data.axis.right(last))
    page.shape(
      .rect, .class("g-hatch"), .x(Coordinate(left)), .y(0), .width(Coordinate(right - left)),
      .height(Coordinate(height)))
    // The words fit into three columns of ten.
    guard right - left >= ChartText.missing.width(of: Words.missing) else { continue }
    PlacedText(text: Words.missing, kind: .missing, place: TextPlace((left + right) / 2, height - 12)).draw(into: &page)
  }
  for item in data.breaks {
    let x = data.axis.left(item.index)
    stroke("g-break", from: (x, 0), to: (x, height), into: &page)
  }
}

/// A straight line of a class.
func stroke(
  _ style: StaticString, from start: (x: Double, y: Double), to end: (x: Double, y: Double), into page: inout Writer
) {
  var path = PathData()
  path.move(start.x, start.y)
  path.line(end.x, end.y)
  page.shape(.path, .class(style), .d(path))
}

private struct LinePlot {
  let data: MetricChart
  let scale: PlotScale

  private var axis: ChartAxis { data.axis }

  func grid(into page: inout Writer) {
    for line in scale.gridLines {
      let y = scale.y(line)
      stroke("g-grid", from: (axis.gutter, y), to: (chartWidth, y), into: &page)
      guard axis.gutter > 0 else { continue }
      PlacedText(text: gridWords(line), kind: .axis, place: TextPlace(axis.gutter - 8, y + 4, .end)).draw(
        into: &page)
    }
  }

  /// All lines of the grid with the same number of digits.
  private func gridWords(_ line: Decimal) -> String {
    Words.number(line, places: scale.gridLines.map(\.places).max() ?? 0)
  }

  func distances(into page: inout Writer) {
    for (index, column) in axis.columns.enumerated() {
      guard let figure = column.figure, data.hasTargets, let target = column.target else { continue }
      let x = axis.center(index)
      stroke("g-distance", from: (x, scale.y(figure.value)), to: (x, scale.y(target.value)), into: &page)
    }
  }

  func segments(into page: inout Writer) {
    for index in axis.columns.indices {
      guard let (start, end, isWorse) = segment(index) else { continue }
      var path = PathData()
      path.move(start.x, start.y)
      path.line(end.x, end.y)
      page.shape(.path, isWorse ? .classes("g-line", "g-fall") : .class("g-line"), .d(path))
    }
  }

  /// The line that ends in a column, and whether it leads the worse way.
  private func segment(_ index: Int) -> (start: (x: Double, y: Double), end: (x: Double, y: Double), isWorse: Bool)? {
    guard data.joins(index), let from = axis.columns[index - 1].figure, let to = axis.columns[index].figure else {
      return nil
    }
    let change = Change(from: from, to: to, direction: data.metric.direction)
    let isWorse = change.isImprovement.map { !$0 } ?? (change.difference.sign < 0)
    return (
      (axis.center(index - 1), scale.y(from.value)), (axis.center(index), scale.y(to.value)), isWorse
    )
  }

  /// Half the length of a target's bar.
  private var reach: Double { min(17, axis.columnWidth * 0.4) }

  func targets(into page: inout Writer) {
    guard data.hasTargets else { return }
    for (index, column) in axis.columns.enumerated() {
      guard let target = column.target else { continue }
      let (x, y) = (axis.center(index), scale.y(target.value))
      stroke("g-target", from: (x - reach, y), to: (x + reach, y), into: &page)
    }
  }

  func points(into page: inout Writer) {
    for (index, column) in axis.columns.enumerated() {
      guard let figure = column.figure else { continue }
      // A line without length: its round ends make a dot that keeps its size when the drawing grows.
      var path = PathData()
      path.move(axis.center(index), scale.y(figure.value))
      path.horizontal(axis.center(index) + 0.1)
      page.shape(.path, index == data.latest ? .classes("g-point", "g-last") : .class("g-point"), .d(path))
    }
  }

  /// The newest value first, then its target and its fall, then the extremes, then the rest where there is room.
  func labels() -> [PlacedText] {
    var board = LabelBoard(height: height)
    for index in axis.columns.indices {
      if let (start, end, _) = segment(index) { board.avoid(from: start.x, start.y, to: end.x, end.y) }
      if let figure = axis.columns[index].figure {
        let (x, y) = (axis.center(index), scale.y(figure.value))
        board.avoid(from: x - 4, y, to: x + 4, y)
      }
      if data.hasTargets, let target = axis.columns[index].target {
        let (x, y) = (axis.center(index), scale.y(target.value))
        board.avoid(from: x - reach, y, to: x + reach, y)
      }
    }
    if let latest = data.latest {
      value(latest, .latest, on: &board, isNeeded: true)
      target(latest, on: &board)
      fall(latest, on: &board)
    }
    for index in extremes { value(index, .value, on: &board) }
    for index in axis.columns.indices.reversed() where index != data.latest {
      target(index, on: &board)
      if !extremes.contains(index) { value(index, .value, on: &board) }
      fall(index, on: &board)
    }
    if axis.gutter == 0 {
      for line in scale.gridLines where axis.columns.contains(where: { $0.figure != nil }) {
        let y = scale.y(line) - 5
        board.add(gridWords(line), .axis, at: [TextPlace(2, y, .start), TextPlace(chartWidth - 2, y, .end)])
      }
    }
    return board.labels
  }

  private var extremes: [Int] {
    let known = axis.columns.indices.filter { axis.columns[$0].figure != nil && $0 != data.latest }
    func value(_ index: Int) -> Decimal { axis.columns[index].figure?.value ?? .zero }
    let high = known.max { value($0) < value($1) }
    let low = known.min { value($0) < value($1) }
    return high == low ? [high].compactMap { $0 } : [high, low].compactMap { $0 }
  }

  private func value(_ index: Int, _ kind: ChartText, on board: inout LabelBoard, isNeeded: Bool = false) {
    guard let figure = axis.columns[index].figure else { return }
    let (x, y) = (axis.center(index), scale.y(figure.value))
    let (over, under) = (y - 9, y + kind.size * 0.8 + 8)
    let shift = kind.size * 0.7
    board.add(
      data.cells.cell(figure.value), kind,
      at: [
        TextPlace(x, over), TextPlace(x, under), TextPlace(x + shift, under), TextPlace(x - shift, under),
        TextPlace(x + shift, over), TextPlace(x - shift, over), TextPlace(x + 11, y + kind.size * 0.35, .start),
        TextPlace(x - 11, y + kind.size * 0.35, .end),
      ], isNeeded: isNeeded)
  }

  private func target(_ index: Int, on board: inout LabelBoard) {
    guard data.hasTargets, let target = axis.columns[index].target else { return }
    let (x, y) = (axis.center(index), scale.y(target.value))
    board.add(data.cells.cell(target.value), .target, at: [TextPlace(x, y - 7), TextPlace(x, y + 17)])
  }

  private func fall(_ index: Int, on board: inout LabelBoard) {
    guard let (start, end, isWorse) = segment(index), isWorse else { return }
    guard let from = axis.columns[index - 1].figure, let to = axis.columns[index].figure else { return }
    let (x, y) = ((start.x + end.x) / 2, (start.y + end.y) / 2)
    board.add(
      Words.signed(to.value - from.value, places: data.metric.unit.places), .fall,
      at: [
        TextPlace(x + 4, y - 6, .start), TextPlace(x - 4, y - 6, .end), TextPlace(x - 4, y + 16, .end),
        TextPlace(x + 4, y + 16, .start), TextPlace(x, y - 14), TextPlace(x, y + 24),
      ])
  }
}
