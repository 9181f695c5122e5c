// How the cells of a chart write its values: exact, and money in the largest unit that loses no digit.
import Model

/// The unit of all cells of one chart.
struct CellScale {
  private let unit: Unit
  private let power: Int

  /// Money is written in thousands, millions and so on when no value then has more than two digits behind the comma.
  init(unit: Unit, values: [Decimal]) {
    self.unit = unit
    guard unit.form == .rupiah, let largest = values.map(\.magnitude).max() else {
      power = 0
      return
    }
    power =
      [12, 9, 6, 3].first { power in
        Self.scaled(largest, power).map { $0 >= Decimal(1) } ?? false
          && values.allSatisfy { Self.scaled($0, power) != nil }
      } ?? 0
  }

  /// A value as a cell writes it.
  func cell(_ value: Decimal) -> String {
    guard power > 0, let scaled = Self.scaled(value, power) else { return Words.cell(value, unit: unit) }
    return Words.number(scaled)
  }

  /// What the cells count: `poin`, `persen`, `juta rupiah`; empty when the unit has no word.
  var word: String {
    guard unit.form == .rupiah else { return unit.label }
    let money =
      switch power {
      case 12: "triliun rupiah"
      case 9: "miliar rupiah"
      case 6: "juta rupiah"
      case 3: "ribu rupiah"
      default: "rupiah"
      }
    return Words.joined(money, unit.label == unit.id ? "" : unit.label)
  }

  /// How many pixels a text takes in a cell: bold digits of 12 pixels in a wide font 8, punctuation 4.
  static func width(of text: String) -> Double {
    text.utf8.reduce(0) { width, byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): width + 8
      case 0x80...0xBF: width
      case 0xC0...0xFF: width + 8
      default: width + 4
      }
    }
  }

  private static func scaled(_ value: Decimal, _ power: Int) -> Decimal? {
    var divisor: Int128 = 1
    let dropped = value.places + power - 2
    guard dropped >= 0 else { return nil }
    for _ in 0..<dropped { divisor *= 10 }
    guard value.significand % divisor == 0 else { return nil }
    return Decimal(significand: value.significand / divisor, places: 2)
  }
}

extension Figure.Status {
  /// The sign behind a value in a narrow cell; the note under the table says what it means.
  var mark: String {
    switch self {
    case .final: ""
    case .provisional: "*"
    case .derived: "†"
    case .disputed: "‡"
    }
  }

  fileprivate var meaning: String {
    switch self {
    case .final: ""
    case .provisional: "* angka sementara."
    case .derived: "† angka turunan."
    case .disputed: "‡ sumber menyebut angka yang berbeda."
    }
  }

  /// What the signs of some figures mean, in a fixed order.
  static func meanings(of figures: [Figure]) -> [String] {
    allCases.filter { status in status != .final && figures.contains { $0.status == status } }.map(\.meaning)
  }
}
