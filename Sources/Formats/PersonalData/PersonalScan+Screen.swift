// What lets the scan pass over nearly all of a text: eight bytes at once, and few digits.

extension PersonalScan {
  /// The next byte at which something may begin: a digit, `@`, a bracket that may hold `at`.
  static func next(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset + 8 <= bytes.count {
      let word = ByteWord(bytes, at: offset)
      let marks =
        word.firstDigit | word.first(UInt8(ascii: "@")) | word.first(UInt8(ascii: "(")) | word.first(UInt8(ascii: "["))
      if marks != 0 { return offset + ByteWord.offset(marks) }
      offset += 8
    }
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x30...0x39, UInt8(ascii: "@"), UInt8(ascii: "("), UInt8(ascii: "["): return offset
      default: offset += 1
      }
    }
    return offset
  }

  /// The end of a few digits with nothing beside them that could make them part of more: years, days, small numbers.
  /// 0 when the digits need a closer look. A closer look at each of them took four times as long.
  static func endOfShort(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, bytes[end] &- 0x30 < 10 { end += 1 }
    guard end - start < 6 else { return 0 }
    guard end < bytes.count else { return end }
    switch bytes[end] {
    // What ends a number for certain.
    case UInt8(ascii: "\n"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), UInt8(ascii: "]"),
      UInt8(ascii: ":"), UInt8(ascii: "%"), UInt8(ascii: "}"), UInt8(ascii: "'"):
      return end
    case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ")"):
      guard end + 1 < bytes.count else { return end }
      let next = bytes[end + 1]
      return isLetter(next) && lowered(next) != UInt8(ascii: "x") || next == UInt8(ascii: "\n") ? end : 0
    default: return 0
    }
  }
}

/// Whether a word stands at an offset.
func begins(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, _ word: StaticString) -> Bool {
  let count = word.utf8CodeUnitCount
  guard offset + count <= bytes.count else { return false }
  for index in 0..<count where bytes[offset + index] != word.utf8Start[index] { return false }
  return true
}
