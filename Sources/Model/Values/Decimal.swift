/// An exact decimal number: what a source printed, never a binary approximation of it.
///
/// Kept without trailing zeros, so that `3.20` and `3.2` are one value; how many digits a page prints is the unit's
/// business. `Int128` leaves room for the sums and differences of any two values that ``init(significand:places:)``
/// admits, so arithmetic needs no failure path.
package struct Decimal: Hashable, Sendable {
  /// All digits, without the decimal point.
  package let significand: Int128
  /// How many of the digits stand behind the decimal point; 0 or more.
  package let places: Int

  /// The largest number of digits that a value may be written with: beyond every budget in rupiah.
  package static let maximumDigits = 21
  /// The largest number of digits behind the point.
  package static let maximumPlaces = 9

  /// The value `significand / 10^places`, or `nil` when it has more digits than any real figure.
  package init?(significand: Int128, places: Int) {
    guard places >= 0, places <= Self.maximumPlaces else { return nil }
    guard significand.magnitude < Self.power(Self.maximumDigits).magnitude else { return nil }
    self.init(normalizing: significand, places: places)
  }

  /// A whole number.
  package init(_ whole: Int) {
    self.init(normalizing: Int128(whole), places: 0)
  }

  private init(normalizing significand: Int128, places: Int) {
    var significand = significand
    var places = places
    while places > 0, significand % 10 == 0 {
      significand /= 10
      places -= 1
    }
    self.significand = significand
    self.places = places
  }

  /// Zero.
  package static let zero = Decimal(0)

  /// 1 for a positive value, -1 for a negative one, 0 for zero.
  package var sign: Int { significand == 0 ? 0 : significand < 0 ? -1 : 1 }

  /// The distance from zero.
  package var magnitude: Decimal { Decimal(normalizing: significand < 0 ? -significand : significand, places: places) }

  /// The nearest binary number, for the coordinates of a chart only.
  package var approximate: Double { Double(significand) / Double(Self.power(places)) }

  /// The value as `significand` digits with `places` digits behind the point, rounded half away from zero.
  package func digits(places wanted: Int) -> Int128 {
    if wanted >= places { return significand * Self.power(min(wanted, Self.maximumPlaces) - places) }
    let divisor = Self.power(places - wanted)
    let half = divisor / 2
    return (significand + (significand < 0 ? -half : half)) / divisor
  }

  /// The value rounded half away from zero to `places` digits behind the point.
  package func rounded(places wanted: Int) -> Decimal {
    wanted >= places ? self : Decimal(normalizing: digits(places: wanted), places: wanted)
  }

  /// This value as a percentage of `whole`, rounded to `places`; `nil` when `whole` is zero.
  package func percent(of whole: Decimal, places wanted: Int = 1) -> Decimal? {
    guard whole.significand != 0 else { return nil }
    let scale = max(places, whole.places)
    let numerator = digits(places: scale) * 100 * Self.power(wanted)
    let denominator = whole.digits(places: scale)
    let half = (denominator < 0 ? -denominator : denominator) / 2
    let negative = (numerator < 0) != (denominator < 0)
    let quotient = ((numerator < 0 ? -numerator : numerator) + half) / (denominator < 0 ? -denominator : denominator)
    return Decimal(normalizing: negative ? -quotient : quotient, places: wanted)
  }

  private static func power(_ exponent: Int) -> Int128 {
    var result: Int128 = 1
    for _ in 0..<max(exponent, 0) { result *= 10 }
    return result
  }
}

extension Decimal: Comparable {
  package static func < (left: Decimal, right: Decimal) -> Bool {
    let scale = max(left.places, right.places)
    return left.digits(places: scale) < right.digits(places: scale)
  }
}

extension Decimal {
  package static func - (left: Decimal, right: Decimal) -> Decimal {
    let scale = max(left.places, right.places)
    return Decimal(normalizing: left.digits(places: scale) - right.digits(places: scale), places: scale)
  }

  package static func + (left: Decimal, right: Decimal) -> Decimal {
    let scale = max(left.places, right.places)
    return Decimal(normalizing: left.digits(places: scale) + right.digits(places: scale), places: scale)
  }
}

extension Decimal: CustomStringConvertible {
  /// The machine form: decimal point, no grouping, as JSON and the normalised CSV print it.
  package var description: String {
    guard places > 0 else { return String(significand) }
    let digits = String(significand.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
    let point = padded.index(padded.endIndex, offsetBy: -places)
    return (significand < 0 ? "-" : "") + padded[..<point] + "." + padded[point...]
  }

  /// Reads the machine form: an optional `-`, digits, and a point with digits behind it.
  package init?(_ text: some StringProtocol) {
    var significand: Int128 = 0
    var places = 0
    var digits = 0
    var pointSeen = false
    var negative = false
    for (offset, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where offset == 0: negative = true
      case UInt8(ascii: ".") where !pointSeen && digits > 0: pointSeen = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        if pointSeen { places += 1 }
        guard digits <= Self.maximumDigits else { return nil }
        significand = significand * 10 + Int128(byte - UInt8(ascii: "0"))
      default: return nil
      }
    }
    guard digits > 0, !(pointSeen && places == 0) else { return nil }
    self.init(significand: negative ? -significand : significand, places: places)
  }
}
