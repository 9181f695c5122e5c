// The axis of time that a chart shares with the table under it: the same columns, the same widths.
import Model

/// One column of a chart, or two that stand for a longer run of periods without a value.
struct AxisColumn {
  let slots: [Slot]
  /// How many columns it takes.
  let span: Int

  var figure: Figure? { slots.count == 1 ? slots[0].figure : nil }
  var target: Figure? { slots.count == 1 ? slots[0].observation?.target : nil }
  var isMissing: Bool { figure == nil }

  /// What the head of the column says, and its long form where that is shortened.
  func head(width: Double) -> (text: String, full: String?) {
    guard let first = slots.first?.period, let last = slots.last?.period else { return ("", nil) }
    let isLong = width * Double(span) < (slots.count > 1 ? 80 : 40)
    guard slots.count > 1 else {
      guard isLong, first.length == .year else { return (Words.shortPeriod(first), nil) }
      return (Self.short(first), Words.period(first))
    }
    let full = "\(Words.shortPeriod(first))–\(Words.shortPeriod(last))"
    return isLong && first.length == .year ? ("\(Self.short(first))–\(Self.short(last))", full) : (full, nil)
  }

  /// `’15`
  private static func short(_ year: Period) -> String {
    let digits = String(year.year)
    return "’" + digits.suffix(2)
  }
}

/// Which columns are shown and where they stand.
struct ChartAxis {
  let columns: [AxisColumn]
  /// Earlier periods are left out.
  let isCut: Bool
  /// Room on the left for the names of rows; 0 when there are none.
  let gutter: Double

  /// As many of the newest columns as there is room for in a table of `room` pixels, at most `limit` and at least
  /// three: `width` says how many pixels the cells of a column take.
  init(slots: [Slot], gutter: Double, room: Double, limit: Int, width: (AxisColumn) -> Double) {
    let available = room * (1 - gutter / chartWidth)
    for most in (3...max(limit, 3)).reversed() {
      let axis = ChartAxis(slots: slots, gutter: gutter, most: most, areWide: available / Double(most) >= 46)
      let widest = axis.columns.map { width($0) / Double($0.span) }.max() ?? 0
      if most == 3 || widest * Double(axis.count) <= available {
        self = axis
        return
      }
    }
    self.init(slots: slots, gutter: gutter, most: 3, areWide: true)
  }

  private init(slots: [Slot], gutter: Double, most: Int, areWide: Bool) {
    self.gutter = gutter
    var columns = slots.map { AxisColumn(slots: [$0], span: 1) }
    if columns.count > most { columns = Self.folded(slots, areWide: areWide) }
    var width = columns.reduce(0) { $0 + $1.span }
    var isCut = false
    while width > most, columns.count > 1 {
      width -= columns.removeFirst().span
      isCut = true
    }
    self.columns = columns
    self.isCut = isCut
  }

  /// Periods in a row without value and target become one column; where columns are narrow, one of double width, so
  /// that both ends of the run can stand in its head.
  private static func folded(_ slots: [Slot], areWide: Bool) -> [AxisColumn] {
    var columns: [AxisColumn] = []
    var run: [Slot] = []
    func close() {
      let span = areWide ? 1 : 2
      if run.count > span {
        columns.append(AxisColumn(slots: run, span: span))
      } else {
        columns += run.map { AxisColumn(slots: [$0], span: 1) }
      }
      run = []
    }
    for slot in slots {
      if slot.figure == nil, slot.observation?.target == nil {
        run.append(slot)
      } else {
        close()
        columns.append(AxisColumn(slots: [slot], span: 1))
      }
    }
    close()
    return columns
  }

  var count: Int { columns.reduce(0) { $0 + $1.span } }

  /// Units of the drawing that a column takes.
  var columnWidth: Double { (chartWidth - gutter) / Double(max(count, 1)) }

  func left(_ index: Int) -> Double {
    gutter + Double(columns[..<index].reduce(0) { $0 + $1.span }) * columnWidth
  }

  func right(_ index: Int) -> Double { left(index) + Double(columns[index].span) * columnWidth }

  func center(_ index: Int) -> Double { (left(index) + right(index)) / 2 }

  /// Columns without a value that stand side by side.
  var missingRuns: [Range<Int>] { runs { $0.isMissing } }

  func runs(where matches: (AxisColumn) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (index, column) in columns.enumerated() where matches(column) {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }
}
