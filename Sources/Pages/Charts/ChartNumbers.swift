// Steps and scales of an axis: round numbers, exact for the labels, binary for the places.
import Model

/// A value of 1, 2 or 5 times a power of ten.
struct RoundStep {
  /// 1, 2 or 5.
  let digit: Int
  /// The power of ten, -9 to 20.
  let power: Int

  var value: Double { Double(digit) * Self.power(of: power) }

  /// The multiple as an exact number.
  func multiple(_ count: Int) -> Decimal {
    var significand = Int128(digit) * Int128(count)
    for _ in 0..<max(power, 0) { significand *= 10 }
    return Decimal(significand: significand, places: max(-power, 0)) ?? .zero
  }

  /// The steps in ascending order, from a hundredth of the power of ten that is not above `span`.
  static func all(near span: Double) -> [RoundStep] {
    var power = 0
    var size = 1.0
    while size * 10 <= span, power < 20 {
      size *= 10
      power += 1
    }
    while size > span, power > -7 {
      size /= 10
      power -= 1
    }
    return (power - 2...power + 1).flatMap { power in
      [1, 2, 5].map { RoundStep(digit: $0, power: max(power, -9)) }
    }
  }

  private static func power(of exponent: Int) -> Double {
    var value = 1.0
    for _ in 0..<abs(exponent) { value *= 10 }
    return exponent < 0 ? 1 / value : value
  }
}

/// How many whole steps lie below or at a value.
func wholeSteps(_ value: Double, of step: Double) -> Int {
  let quotient = min(max(value / step, -1e15), 1e15)
  let whole = Int(quotient)
  return Double(whole) > quotient ? whole - 1 : whole
}

/// A round number at or above a positive value: 1, 2, 4, 5, 8 or 10 times a power of ten.
func roundTop(above value: Decimal) -> Decimal {
  guard value.sign > 0 else { return Decimal(1) }
  var unit: Int128 = 1
  var places = 0
  if value < Decimal(10) { places = value.places }
  let wanted = value.digits(places: places) + (value.rounded(places: places) < value ? 1 : 0)
  while unit * 10 < wanted { unit *= 10 }
  for factor in [1, 2, 4, 5, 8, 10] as [Int128] where unit * factor >= wanted {
    return Decimal(significand: unit * factor, places: places) ?? value
  }
  return value
}

/// The vertical axis of a plot.
struct PlotScale {
  /// The value at the lower end.
  let start: Decimal
  /// At most two, above the start.
  let gridLines: [Decimal]
  private let bottom: Double
  private let span: Double
  private let lower: Double
  private let upper: Double

  /// `lower` and `upper` are the ends in units of the drawing; `fixedStart` is what the metric asks for.
  init(values: [Decimal], fixedStart: Decimal?, fromZero: Bool, lower: Double, upper: Double) {
    let low = values.min() ?? .zero
    let high = values.max() ?? .zero
    start = Self.start(low, high, fixed: fixedStart, fromZero: fromZero)
    let top = fromZero ? max(high, .zero) : high
    bottom = start.approximate
    let distance = top.approximate - bottom
    span = distance > 0 ? distance : 1
    self.lower = lower
    self.upper = upper
    gridLines = Self.lines(above: bottom, to: bottom + span)
  }

  /// Where a value stands.
  func y(_ value: Decimal) -> Double { lower - (value.approximate - bottom) / span * (lower - upper) }

  private static func start(_ low: Decimal, _ high: Decimal, fixed: Decimal?, fromZero: Bool) -> Decimal {
    if fromZero { return min(low, .zero) }
    if let fixed, fixed <= low { return fixed }
    // Values that spread over half or more of an axis from zero on are shown from zero, and so is a single one.
    let (bottom, top) = (low.approximate, high.approximate)
    if bottom >= 0, bottom <= top * 0.5 || low == high { return .zero }
    let distance = max(top - bottom, 1e-6)
    let steps = RoundStep.all(near: distance)
    guard let step = steps.last(where: { $0.value <= distance * 0.5 }) else { return low }
    let start = step.multiple(wholeSteps(bottom - distance * 0.1, of: step.value))
    return low.sign >= 0 ? max(start, .zero) : start
  }

  private static func lines(above bottom: Double, to top: Double) -> [Decimal] {
    for step in RoundStep.all(near: top - bottom) {
      let first = wholeSteps(bottom + (top - bottom) * 0.02, of: step.value) + 1
      let last = wholeSteps(top, of: step.value)
      if last - first < 2, last >= first { return (first...last).map(step.multiple) }
    }
    return []
  }
}
