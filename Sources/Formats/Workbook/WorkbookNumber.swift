// From the binary number that a workbook stores to the decimal that its author sees.

import Model

enum WorkbookNumber {
  /// The number as spreadsheets show it without a format: 15 significant digits, so that `3.1970000000000001` is 3.197
  /// and `0.1+0.2` is 0.3. `nil` for what is no number or larger than any figure. `scale` moves the decimal point.
  static func decimal(_ text: String, scale: Int = 0) -> (digits: Int128, places: Int)? {
    guard let number = Double(text), number.isFinite else { return nil }
    // The shortest decimal that is this number and no other.
    let written = "\(number.magnitude)"
    let halves = written.split(separator: "e")
    guard let mantissa = halves.first, let exponent = halves.count == 2 ? Int(halves[1]) : 0 else { return nil }
    let point = mantissa.split(separator: ".")
    guard let whole = point.first else { return nil }
    let fraction = point.count == 2 ? point[1] : ""
    guard var digits = Int128(String(whole) + fraction) else { return nil }
    var places = fraction.utf8.count - exponent - scale
    while digits >= 1_000_000_000_000_000 {
      // Half away from zero, as spreadsheets round.
      digits = (digits + 5) / 10
      places -= 1
    }
    while digits != 0, digits % 10 == 0 {
      digits /= 10
      places -= 1
    }
    if digits == 0 { places = 0 }
    while places < 0 {
      guard digits < 1_000_000_000_000_000_000_000 else { return nil }
      digits *= 10
      places += 1
    }
    return (number < 0 ? -digits : digits, places)
  }

  /// A number rounded half away from zero to so many places; `nil` when it has more digits than any figure.
  static func rounded(_ number: (digits: Int128, places: Int), to places: Int) -> Decimal? {
    var (digits, have) = number
    let isNegative = digits < 0
    digits = isNegative ? -digits : digits
    // One step, since rounding twice may round up twice.
    if have > places {
      let surplus = have - places
      guard surplus <= 30 else { return Decimal.zero }
      var divisor: Int128 = 1
      for _ in 0..<surplus { divisor *= 10 }
      digits = (digits + divisor / 2) / divisor
      have = places
    }
    return Decimal(significand: isNegative ? -digits : digits, places: have)
  }

  /// The day of a serial number; `nil` where spreadsheets have none, such as their 29 February 1900.
  static func day(_ serial: Int, _ epoch: SheetTable.Epoch) -> Day? {
    switch epoch {
    case .from1904:
      guard (0...2_957_003).contains(serial) else { return nil }
      return Day(ordinal: serial - 24_107)
    case .from1900:
      guard (1...2_958_465).contains(serial), serial != 60 else { return nil }
      // Lotus 1-2-3 took 1900 for a leap year, and Excel kept it.
      return Day(ordinal: serial - (serial < 60 ? 25_568 : 25_569))
    }
  }
}
