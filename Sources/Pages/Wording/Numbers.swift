// Numbers, money and shares as Indonesian sentences and tables write them.
import Model

/// Words and figures in Indonesian.
enum Words {
  static let minus = "\u{2212}"
  static let missing = "belum tersedia"

  /// `1.234,5`: point for thousands, decimal comma, U+2212 for minus. At least `places` digits behind the comma, more
  /// when the value has more.
  static func number(_ value: Decimal, places: Int = 0) -> String {
    let places = min(max(places, value.places), Decimal.maximumPlaces)
    return digits(value.digits(places: places), places: places)
  }

  /// `+0,19` and `−0,11`; zero has no sign.
  static func signed(_ value: Decimal, places: Int = 0) -> String {
    (value.sign > 0 ? "+" : "") + number(value, places: places)
  }

  /// A figure within a sentence: `3,20`, `7,15 persen`, `Rp72,1 miliar`, `154 titik`. Points are named only where
  /// values are compared, since an index is read by its own name.
  static func value(_ figure: Figure) -> String { value(figure.value, unit: figure.unit) }

  static func value(_ value: Decimal, unit: Unit) -> String {
    switch unit.form {
    case .rupiah: joined(rupiah(value), unit.label == unit.id ? "" : unit.label)
    case .percent: joined(number(value, places: unit.places), "persen")
    case .plain where unit.isRank: "peringkat \(number(value))"
    case .plain: joined(number(value, places: unit.places), unit.isIndex ? "" : unit.label)
    }
  }

  /// A figure within a table: every digit, no unit.
  static func cell(_ value: Decimal, unit: Unit) -> String {
    number(value, places: unit.form == .rupiah ? 0 : unit.places)
  }

  /// The value of a statement in a table: `3,31`, `3,60 (target)`.
  static func stated(_ entry: Metric.HistoryEntry) -> String {
    cell(entry.figure.value, unit: entry.figure.unit) + (entry.isTarget ? " (target)" : "")
  }

  /// `97,4%`: shares in tables.
  static func percent(_ value: Decimal, places: Int = 0) -> String { number(value, places: places) + "%" }

  /// `Rp72,1 miliar`, `Rp100 juta`, `Rp506.936`: from a million on in the largest unit that fits, with at most two
  /// digits behind the comma.
  static func rupiah(_ value: Decimal) -> String {
    let sign = value.sign < 0 ? minus : ""
    let amount = value.magnitude
    for (power, word) in [(12, "triliun"), (9, "miliar"), (6, "juta")] {
      // 999.999.999 rounds to 1.000 juta, which is 1 miliar; below a million nothing is rounded.
      let fits = power == 6 ? amount >= Decimal(1_000_000) : amount.hundredths(ofPower: power - 3) >= 100_000
      guard fits else { continue }
      var places = 2
      var number = amount.hundredths(ofPower: power)
      while places > 0, number % 10 == 0 {
        number /= 10
        places -= 1
      }
      return "\(sign)Rp\(digits(number, places: places)) \(word)"
    }
    return "\(sign)Rp\(number(amount))"
  }

  /// Digits grouped by thousands with a comma before the last `places`.
  private static func digits(_ significand: Int128, places: Int) -> String {
    let raw = Array(String(significand.magnitude).utf8)
    let padded = [UInt8](repeating: UInt8(ascii: "0"), count: max(0, places + 1 - raw.count)) + raw
    let whole = padded.dropLast(places)
    var text: [UInt8] = []
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { text.append(UInt8(ascii: ".")) }
      text.append(digit)
    }
    if places > 0 {
      text.append(UInt8(ascii: ","))
      text.append(contentsOf: padded.suffix(places))
    }
    return (significand < 0 ? minus : "") + String(decoding: text, as: UTF8.self)
  }

  static func joined(_ number: String, _ word: String) -> String { word.isEmpty ? number : "\(number) \(word)" }
}

extension Unit {
  /// An order of merit: the smaller number is the higher rank.
  var isRank: Bool { id == "peringkat" }
  /// A score without a unit of its own, whose differences are points.
  var isIndex: Bool { label == "poin" }
  /// How often something came true in a row, which is told without counting once more how long it rose.
  var isRun: Bool { label.hasSuffix(Self.inARow) }
  /// The word behind a difference.
  var differenceLabel: String { isRank ? "peringkat" : isRun ? String(label.dropLast(Self.inARow.count)) : label }
  private static let inARow = " berturut-turut"
  /// Things that are counted: they become more and fewer, they do not rise and fall.
  var isCount: Bool { form == .plain && !isIndex && !isRank && !label.isEmpty }
}

extension Decimal {
  /// A positive value in hundredths of a power of ten, rounded half up: 72.100.000.000 in milliards is 7210.
  fileprivate func hundredths(ofPower power: Int) -> Int128 {
    var divisor: Int128 = 1
    for _ in 0..<(power + places - 2) { divisor *= 10 }
    return (significand + divisor / 2) / divisor
  }
}
