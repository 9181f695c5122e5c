// Takes off what stands around the digits of a number: sign, brackets, Rp, percent sign and the spaces between groups.

import Model

/// The digits and marks of a number, and what was taken off.
struct NumberBody {
  /// Digits, `.` and `,` only; begins and ends with a digit.
  private(set) var digits: [UInt8] = []
  private(set) var isNegative = false
  /// Whether spaces group the digits, which leaves `.` and `,` to be the decimal mark.
  private(set) var hasSpaces = false
  /// The decimal mark in front of a closing `-`: `,-` after an amount of money says that there are no decimals.
  private(set) var closing: DecimalMark?

  /// `nil` when the text has anything else in it.
  init?(_ text: String) {
    var rest = Self.plain(text)[...]
    var signs = 0
    // Sign and brackets stand before or after `Rp`: `(Rp1.000)`, and `Rp (1.000)` in the formats of accounts.
    signs += takeBrackets(&rest)
    signs += takeSign(&rest)
    if Self.takeCurrency(&rest) { signs += takeBrackets(&rest) + takeSign(&rest) }
    guard signs <= 1 else { return nil }
    if rest.last == UInt8(ascii: "%") {
      rest = rest.dropLast().trimmed
    } else if rest.count > 2, rest.last == UInt8(ascii: "-") {
      let dashes = rest.reversed().prefix { $0 == UInt8(ascii: "-") }.count
      guard dashes <= 2, let mark = rest.dropLast(dashes).last, mark == 0x2C || mark == 0x2E else { return nil }
      closing = mark == 0x2C ? .comma : .point
      rest = rest.dropLast(dashes + 1)
    }
    guard takeDigits(rest) else { return nil }
  }

  /// ASCII only: U+2212 and dashes become `-`, the spaces of typographers a space; other characters make it no number.
  private static func plain(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{2212}", "\u{2013}", "\u{2010}", "\u{2011}": bytes.append(UInt8(ascii: "-"))
      case "\u{A0}", "\u{202F}", "\u{2009}", "\u{2007}", " ": bytes.append(0x20)
      default: bytes.append(scalar.isASCII ? UInt8(scalar.value) : UInt8(ascii: "?"))
      }
    }
    return Array(bytes[...].trimmed)
  }

  private mutating func takeBrackets(_ rest: inout ArraySlice<UInt8>) -> Int {
    guard rest.count > 1, rest.first == UInt8(ascii: "("), rest.last == UInt8(ascii: ")") else { return 0 }
    isNegative = true
    rest = rest.dropFirst().dropLast().trimmed
    return 1
  }

  private mutating func takeSign(_ rest: inout ArraySlice<UInt8>) -> Int {
    guard let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") else { return 0 }
    if first == UInt8(ascii: "-") { isNegative = true }
    rest = rest.dropFirst().trimmed
    return 1
  }

  private static func takeCurrency(_ rest: inout ArraySlice<UInt8>) -> Bool {
    let letters = rest.prefix { ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z") }
    let word = String(decoding: letters, as: UTF8.self).lowercased()
    guard word == "rp" || word == "idr" else { return false }
    rest = rest.dropFirst(letters.count)
    if word == "rp", rest.first == UInt8(ascii: ".") { rest = rest.dropFirst() }
    rest = rest.trimmed
    return true
  }

  private mutating func takeDigits(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first, first.isDigit, let last = rest.last, last.isDigit else { return false }
    var run = 0
    for byte in rest {
      switch byte {
      case _ where byte.isDigit:
        run += 1
        digits.append(byte)
      case UInt8(ascii: "."), UInt8(ascii: ","):
        if hasSpaces, run != 3 { return false }
        run = 0
        digits.append(byte)
      case 0x20:
        // Groups stand before the decimal mark, and all but the first have three digits.
        guard digits.allSatisfy(\.isDigit), hasSpaces ? run == 3 : (1...3).contains(run) else { return false }
        hasSpaces = true
        run = 0
      default:
        return false
      }
    }
    return !hasSpaces || run == 3 || !digits.allSatisfy(\.isDigit)
  }

  /// The number when the last so many digits are decimals; `nil` when it is too long.
  func value(decimals: Int) -> Decimal? {
    let all = digits.filter(\.isDigit)
    guard all.count <= Decimal.maximumDigits, decimals <= Decimal.maximumPlaces else { return nil }
    var significand: Int128 = 0
    for digit in all { significand = significand * 10 + Int128(digit - UInt8(ascii: "0")) }
    return Decimal(significand: isNegative ? -significand : significand, places: decimals)
  }
}
