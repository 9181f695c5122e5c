// The bars of a table: one drawing in a cell that spans all rows, each bar level with its row.
import HTML
import Model

/// What is drawn in one row.
struct BarRow {
  enum Fill {
    case bar, spent, hatch

    fileprivate var style: StaticString {
      switch self {
      case .bar: "g-bar"
      case .spent: "g-spent"
      case .hatch: "g-hatch"
      }
    }
  }

  struct Bar {
    let from: Double
    let to: Double
    let fill: Fill
  }

  /// One above the other; places are shares of the width, 0 to 1.
  let bars: [Bar]
}

/// The drawing of all rows. It is not scaled but set out in per cent, so that hatching and strokes keep their shape.
func barDrawing(
  _ rows: [BarRow], zero: Double, id: ID, title: String, description: String, into page: inout Writer
) {
  let height = "\(rows.count * 25 / 10)\(rows.count % 2 == 0 ? "" : ".5")em"
  drawing(id, title: title, description: description, [.custom("height", height)], into: &page) { page in
    let rowHeight = 100 / Double(rows.count)
    for (index, row) in rows.enumerated() {
      let top = Double(index) * rowHeight
      page.shape(
        .rect, .class("g-track"), .y(.percent(top + rowHeight * 0.2)), .width(.percent(100)),
        .height(.percent(rowHeight * 0.6)))
      let share = rowHeight * 0.6 / Double(max(row.bars.count, 1))
      for (number, bar) in row.bars.enumerated() {
        page.shape(
          .rect, .class(bar.fill.style), .x(.percent(bar.from * 100)),
          .y(.percent(top + rowHeight * 0.2 + Double(number) * share)),
          .width(.percent((bar.to - bar.from) * 100)), .height(.percent(share)))
      }
    }
    guard zero > 0 else { return }
    page.shape(
      .line, .class("g-zero"), .x1(.percent(zero * 100)), .y1(0), .x2(.percent(zero * 100)), .y2(.percent(100)))
  }
}

/// The range of bars: from zero, or from a round number below the lowest negative value, to a round number.
struct BarScale {
  let low: Decimal
  let high: Decimal

  init(_ values: [Decimal]) {
    let smallest = values.min() ?? .zero
    let largest = values.max() ?? .zero
    low = smallest.sign < 0 ? .zero - roundTop(above: smallest.magnitude) : .zero
    high = largest.sign > 0 || smallest.sign >= 0 ? roundTop(above: largest) : .zero
  }

  func share(_ value: Decimal) -> Double {
    (value.approximate - low.approximate) / (high.approximate - low.approximate)
  }

  /// A bar from zero to a value.
  func bar(_ value: Decimal, _ fill: BarRow.Fill) -> BarRow.Bar {
    let (zero, end) = (share(.zero), share(value))
    return BarRow.Bar(from: min(zero, end), to: max(zero, end), fill: fill)
  }

  /// The head of the column of bars: both ends of the scale.
  func head(_ cells: CellScale, into page: inout Writer) {
    page.element(.th, .scope(.col), .class("bar-cell")) { page in
      page.element(.span, text: cells.cell(low))
      page.text(" ")
      page.element(.span, text: cells.cell(high))
    }
  }
}
