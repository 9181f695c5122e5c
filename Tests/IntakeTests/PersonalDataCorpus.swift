// A generated corpus: personal data planted in every place, and numbers that only look like them. All numbers are made up
// from a seed; they keep the structure of real ones and belong to nobody.
import Diagnostics

/// One file in which something is planted, or one that is innocent.
struct CorpusItem: Sendable {
  let name: String
  let bytes: [UInt8]
  /// What must be found; `nil` for look-alikes.
  let rule: Rule?
  /// The kind of place or of look-alike.
  let group: String

  init(_ name: String, _ text: String, _ rule: Rule?, _ group: String) {
    self.init(name, Array(text.utf8), rule, group)
  }

  init(_ name: String, _ bytes: [UInt8], _ rule: Rule?, _ group: String) {
    self.name = name
    self.bytes = bytes
    self.rule = rule
    self.group = group
  }
}

/// A file into which a text was put.
struct CorpusPlace {
  let name: String
  let bytes: [UInt8]
  let group: String

  init(_ name: String, _ bytes: [UInt8], _ group: String) {
    self.name = name
    self.bytes = bytes
    self.group = group
  }
}

/// A made-up datum: how it is written, and the words in front of it or over its column.
struct PlantedDatum {
  let text: String
  let rule: Rule
  /// What staff write in front of it in a sentence.
  let words: String
  /// What staff call the column.
  let column: String
}

/// Makes the numbers. The same seed makes the same numbers.
struct NumberMaker {
  var dice: Dice

  init(seed: UInt64) { dice = Dice(seed: seed) }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &dice) }
  mutating func pick<T>(_ items: [T]) -> T { items[number(0...(items.count - 1))] }
  mutating func digits(_ count: Int) -> String { (0..<count).map { _ in String(number(0...9)) }.joined() }

  func padded(_ value: Int, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }

  /// Cuts digits into groups of the given lengths.
  func grouped(_ digits: String, _ lengths: [Int], _ separator: String) -> String {
    var rest = digits[...]
    return lengths.map { length in
      defer { rest = rest.dropFirst(length) }
      return String(rest.prefix(length))
    }.joined(separator: separator)
  }

  mutating func resident(isWoman: Bool) -> String {
    let province = pick([11, 12, 16, 31, 32, 33, 34, 35, 35, 35, 51, 61, 71, 73, 82, 94])
    let day = number(1...28) + (isWoman ? 40 : 0)
    return padded(province, 2) + padded(pick([number(1...29), number(71...79)]), 2) + padded(number(1...30), 2)
      + padded(day, 2) + padded(number(1...12), 2) + padded(number(0...99), 2) + padded(number(1...9999), 4)
  }

  mutating func staff() -> String {
    padded(number(1960...1999), 4) + padded(number(1...12), 2) + padded(number(1...28), 2)
      + padded(number(1990...2024), 4) + padded(pick([number(1...12), 21]), 2) + String(number(1...2))
      + padded(number(1...40), 3)
  }

  mutating func mobile() -> String {
    pick(["0811", "0812", "0821", "0838", "0852", "0857", "0878", "0896"]) + digits(pick([7, 8]))
  }

  mutating func card() -> String {
    let body = pick(["4", "51", "55", "3530", "6201"])
    let digits = body + digits(15 - body.count)
    let sum = digits.utf8.reversed().enumerated().reduce(0) { sum, next in
      let value = Int(next.element - 48) * (next.offset % 2 == 0 ? 2 : 1)
      return sum + (value > 9 ? value - 9 : value)
    }
    return digits + String((10 - sum % 10) % 10)
  }
}
