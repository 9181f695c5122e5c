/// The formula of a derived figure: `+ - * /`, brackets, numbers, and figures by metric and period.
internal import Model

indirect enum Formula: Sendable {
  case number(Double)
  case figure(Reference)
  case negative(Formula)
  case operation(Operator, Formula, Formula)

  enum Operator: UInt8 {
    case plus = 0x2B
    case minus = 0x2D
    case times = 0x2A
    case divided = 0x2F
  }

  /// A figure of this metric or of another one: `value(2023)`, `target(skor-smart-city, 2023)`.
  struct Reference: Hashable {
    let measure: Measure
    /// The id as typed; `nil` for the metric that the formula belongs to.
    let metric: String?
    let period: Period
    /// As typed, for messages.
    let text: String
  }

  /// All figures that the formula needs, in the order in which they stand.
  var references: [Reference] {
    switch self {
    case .number: []
    case .figure(let reference): [reference]
    case .negative(let formula): formula.references
    case .operation(_, let left, let right): left.references + right.references
    }
  }

  /// What the formula gives; `nil` when a figure is not there or something is divided by zero.
  func result(_ lookup: (Reference) -> Double?) -> Double? {
    switch self {
    case .number(let number): return number
    case .figure(let reference): return lookup(reference)
    case .negative(let formula): return formula.result(lookup).map { -$0 }
    case .operation(let sign, let left, let right):
      guard let left = left.result(lookup), let right = right.result(lookup) else { return nil }
      switch sign {
      case .plus: return left + right
      case .minus: return left - right
      case .times: return left * right
      case .divided: return right == 0 ? nil : left / right
      }
    }
  }
}

/// Which figure of an observation is meant.
enum Measure: String, CaseIterable {
  case value, target
}
