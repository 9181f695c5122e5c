/// Reads a formula by recursive descent over its bytes; what it cannot read is named.
internal import Model

struct FormulaReader {
  /// Longer formulas explain nothing, and deeper ones could exhaust the stack.
  static let limit = 300

  private let bytes: [UInt8]
  private var index = 0

  /// The formula of a text, or the piece of it at which reading stopped.
  static func read(_ text: String) -> Result<Formula, Unreadable> {
    guard text.utf8.count <= limit else { return .failure(Unreadable(rest: String(text.prefix(20)) + "…")) }
    var reader = FormulaReader(text)
    guard let formula = reader.sum(), reader.isAtEnd else { return .failure(Unreadable(rest: reader.rest)) }
    return .success(formula)
  }

  struct Unreadable: Error {
    /// What stands from the place at which reading stopped; empty at the end.
    let rest: String
  }

  private init(_ text: String) { bytes = Array(text.utf8) }

  private var isAtEnd: Bool { index == bytes.count }
  private var rest: String { String(decoding: bytes[min(index, bytes.count)...], as: UTF8.self) }

  private mutating func sum() -> Formula? {
    guard var left = product() else { return nil }
    while let sign = sign(of: [.plus, .minus]) {
      guard let right = product() else { return nil }
      left = .operation(sign, left, right)
    }
    return left
  }

  private mutating func product() -> Formula? {
    guard var left = factor() else { return nil }
    while let sign = sign(of: [.times, .divided]) {
      guard let right = factor() else { return nil }
      left = .operation(sign, left, right)
    }
    return left
  }

  private mutating func factor() -> Formula? {
    if take(UInt8(ascii: "-")) { return factor().map(Formula.negative) }
    if take(UInt8(ascii: "(")) {
      guard let inner = sum(), take(UInt8(ascii: ")")) else { return nil }
      return inner
    }
    let start = index
    let word = run { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
    guard word.isEmpty else {
      guard let figure = figure(word, from: start) else { return nil }
      return .figure(figure)
    }
    let digits = run { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") || $0 == UInt8(ascii: ".") }
    guard let number = Decimal(digits) else {
      index = start
      return nil
    }
    skipBlanks()
    return .number(number.approximate)
  }

  /// `value(id, period)` or `value(period)`, its word read already.
  private mutating func figure(_ word: String, from start: Int) -> Formula.Reference? {
    guard let measure = Measure(rawValue: word), take(UInt8(ascii: "(")) else {
      index = start
      return nil
    }
    var parts = [argument()]
    while take(UInt8(ascii: ",")) { parts.append(argument()) }
    guard take(UInt8(ascii: ")")), parts.count <= 2, let last = parts.last, let period = Period(last) else {
      index = start
      return nil
    }
    let metric = parts.count == 2 ? parts[0] : nil
    let text = metric.map { "\(word)(\($0), \(period))" } ?? "\(word)(\(period))"
    return Formula.Reference(measure: measure, metric: metric, period: period, text: text)
  }

  private mutating func argument() -> String {
    skipBlanks()
    let text = run { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: " ") }
    skipBlanks()
    return text
  }

  private mutating func sign(of signs: [Formula.Operator]) -> Formula.Operator? {
    skipBlanks()
    return signs.first { take($0.rawValue) }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    skipBlanks()
    return true
  }

  private mutating func run(_ isMeant: (UInt8) -> Bool) -> String {
    let start = index
    while index < bytes.count, isMeant(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func skipBlanks() {
    while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
  }
}
