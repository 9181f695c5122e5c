// A length or place in a drawing, exact to a tenth, so that a chart is the same bytes on every machine.

/// A number in an SVG attribute: tenths, printed with at most one decimal digit by our own hand, never as `-0`.
package struct Coordinate: Hashable, Sendable, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  let tenths: Int
  let isPercent: Bool

  private init(rounding value: Double, isPercent: Bool) {
    assert(value.isFinite, "a coordinate must be finite")
    // A drawing never reaches so far; the bounds keep the conversion from trapping on a chart of absurd data.
    let bounded = value.isNaN ? 0 : min(max(value, -1e12), 1e12)
    // `rounded(_:)` calls `round` of libm, which a program without Foundation does not link.
    let scaled = bounded * 10
    let whole = Int(scaled)
    let rest = scaled - Double(whole)
    tenths = rest >= 0.5 ? whole + 1 : rest <= -0.5 ? whole - 1 : whole
    self.isPercent = isPercent
  }

  /// A number in user units, rounded half away from zero to a tenth.
  package init(_ value: Double) { self.init(rounding: value, isPercent: false) }

  /// A whole number in user units.
  package init(_ value: Int) { self.init(rounding: Double(value), isPercent: false) }

  /// A share of the viewport in per cent, rounded half away from zero to a tenth.
  package static func percent(_ value: Double) -> Coordinate { Coordinate(rounding: value, isPercent: true) }

  /// A number in user units.
  package init(floatLiteral value: Double) { self.init(value) }

  /// A whole number in user units.
  package init(integerLiteral value: Int) { self.init(value) }
}

extension ByteSink where Self: ~Copyable {
  mutating func append(_ coordinate: Coordinate) {
    let whole = coordinate.tenths / 10
    let tenth = Int((coordinate.tenths % 10).magnitude)
    if coordinate.tenths < 0, whole == 0 { append(UInt8(ascii: "-")) }
    append(decimal: whole)
    if tenth > 0 {
      append(UInt8(ascii: "."))
      append(decimal: tenth)
    }
    if coordinate.isPercent { append(UInt8(ascii: "%")) }
  }
}
