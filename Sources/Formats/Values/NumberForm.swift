// The shape of one number as a spreadsheet writes it, before it is known what its points and commas mean.

import Model

/// Which mark stands before the decimals.
package enum DecimalMark: Hashable, Sendable {
  /// `1.234,5`, as in Indonesia.
  case comma
  /// `1,234.5`, as in English.
  case point
}

/// What a cell says about its own marks.
enum NumberForm: Hashable {
  /// Digits alone, or grouped by spaces.
  case whole(Decimal)
  /// Its marks can be read in one way.
  case sure(Decimal, DecimalMark)
  /// One mark before three digits: thousands or decimals.
  case unsure(grouped: Decimal, fraction: Decimal, mark: DecimalMark)
  /// More digits than any figure has.
  case tooLong

  /// The form of a text, or `nil` when it is no number.
  init?(_ text: String) {
    guard let body = NumberBody(text) else { return nil }
    let marks = body.digits.indices.filter { !body.digits[$0].isDigit }
    let kinds = Set(marks.map { body.digits[$0] })
    if let closing = body.closing {
      // `Rp1.000,-` shows its decimal mark, so the other one groups.
      let group = UInt8(ascii: closing == .comma ? "." : ",")
      guard kinds.subtracting([group]).isEmpty, Self.isGrouped(body.digits[...]) || marks.isEmpty else { return nil }
      self.init(body.value(decimals: 0)) { .sure($0, closing) }
      return
    }
    guard let last = marks.last else {
      self.init(body.value(decimals: 0)) { .whole($0) }
      return
    }
    let decimals = body.digits.count - last - 1
    let mark: DecimalMark = body.digits[last] == UInt8(ascii: ",") ? .comma : .point
    if kinds.count == 2 {
      let isLastAlone = marks.dropLast().allSatisfy { body.digits[$0] != body.digits[last] }
      guard isLastAlone, !body.hasSpaces, Self.isGrouped(body.digits[..<last]) else { return nil }
      self.init(body.value(decimals: decimals)) { .sure($0, mark) }
    } else if marks.count > 1 {
      guard !body.hasSpaces, Self.isGrouped(body.digits[...]) else { return nil }
      self.init(body.value(decimals: 0)) { .sure($0, mark == .comma ? .point : .comma) }
    } else if body.hasSpaces || !Self.isGrouped(body.digits[...]) {
      self.init(body.value(decimals: decimals)) { .sure($0, mark) }
    } else if let grouped = body.value(decimals: 0), let fraction = body.value(decimals: decimals) {
      self = .unsure(grouped: grouped, fraction: fraction, mark: mark)
    } else {
      self = .tooLong
    }
  }

  private init(_ value: Decimal?, _ form: (Decimal) -> NumberForm) {
    self = value.map(form) ?? .tooLong
  }

  /// One to three digits, then groups of exactly three.
  private static func isGrouped(_ digits: ArraySlice<UInt8>) -> Bool {
    let groups = digits.split(omittingEmptySubsequences: false) { !$0.isDigit }
    guard let first = groups.first, (1...3).contains(first.count), first.first != UInt8(ascii: "0") else {
      return false
    }
    return groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}

extension UInt8 {
  /// Whether it is `0` to `9` in ASCII.
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}
