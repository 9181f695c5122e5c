/// Finds in a text what the checks of its language stop at, eight bytes at a time.
package enum TextMarks {
  /// The first offset from `start` on, and below `end`, at which a full stop, `!`, `?`, or the first of two capitals
  /// stands; `end` when there is none.
  package static func next(in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    var offset = start
    // What follows a byte is looked at too.
    while offset + 9 <= end {
      let word = ByteWord(text, at: offset)
      let marks =
        word.first(UInt8(ascii: ".")) | word.first(UInt8(ascii: "!")) | word.first(UInt8(ascii: "?"))
        | word.capitals & ByteWord(text, at: offset + 1).capitals
      if marks != 0 { return offset + ByteWord.offset(marks) }
      offset += 8
    }
    while offset < end {
      switch text[offset] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return offset
      case 0x41...0x5A where offset + 1 < end && text[offset + 1] &- 0x41 < 26: return offset
      default: offset += 1
      }
    }
    return end
  }

  /// How many blanks and controls stand in a stretch of a text.
  package static func blanks(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    var offset = range.lowerBound
    while offset + 8 <= range.upperBound {
      count += ByteWord(text, at: offset).blanks
      offset += 8
    }
    while offset < range.upperBound {
      if text[offset] <= 0x20 { count += 1 }
      offset += 1
    }
    return count
  }
}
