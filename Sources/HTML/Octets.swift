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

extension [UInt8] {
  mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { append(contentsOf: $0) }
  }

  /// A text that needs no escaping.
  mutating func append(plain text: String) {
    let isContiguous: Void? = text.utf8.withContiguousStorageIfAvailable { append(contentsOf: $0) }
    if isContiguous == nil { append(contentsOf: text.utf8) }
  }

  /// Decimal digits; a loop of our own takes a quarter of the time of `String(_:)`.
  mutating func append(decimal value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    var magnitude = value.magnitude
    let start = count
    repeat {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude % 10))
      magnitude /= 10
    } while magnitude > 0
    // `self[start...].reverse()` would copy the digits to an array of their own and back.
    var low = start
    var high = count - 1
    while low < high {
      swapAt(low, high)
      low += 1
      high -= 1
    }
  }
}

extension StaticString {
  /// Whether every byte passes; what debug assertions about the names and literals of the code ask.
  func allSatisfy(_ test: (UInt8) -> Bool) -> Bool {
    withUTF8Buffer { $0.allSatisfy(test) }
  }
}
