// Classes of ASCII bytes and the plain ways of adding to a buffer that every writer in this module shares.

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isLowercaseLetter: Bool { self >= 0x61 && self <= 0x7A }
  var isLetter: Bool { (self | 0x20).isLowercaseLetter }
  var isHexDigit: Bool { isDigit || ((self | 0x20) >= 0x61 && (self | 0x20) <= 0x66) }

  /// What RFC 3986, 2.3 calls unreserved.
  var isUnreserved: Bool {
    switch self {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: isLetter || isDigit
    }
  }

  /// What may stand in an id and in a segment of a path without being escaped anywhere.
  var isName: Bool { isUnreserved && self != UInt8(ascii: "~") }
}

extension ByteSink where Self: ~Copyable {
  mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { append(contentsOf: $0) }
  }

  /// A text that needs no escaping.
  mutating func append(plain text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }

  /// Decimal digits; a loop of our own takes a quarter of the time of `String(_:)`.
  mutating func append(decimal value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    let magnitude = value.magnitude
    var place: UInt = 1
    while magnitude / place > 9 { place *= 10 }
    while place > 0 {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude / place % 10))
      place /= 10
    }
  }
}

extension StaticString {
  /// Whether every byte passes; what debug assertions about the names and literals of the code ask.
  func allSatisfy(_ test: (UInt8) -> Bool) -> Bool {
    withUTF8Buffer { $0.allSatisfy(test) }
  }
}
