// The one place where text becomes safe to stand in markup.

/// Where escaped text is going to stand.
enum Surroundings {
  /// Between tags, where `& < >` are escaped.
  case content
  /// Between the `"` of an attribute, where `"` is escaped as well; values are always quoted so, `'` needs nothing.
  case attribute
}

extension [UInt8] {
  /// Escapes a text; runs that need no escaping are copied whole.
  mutating func append(escaping text: String, in surroundings: Surroundings) {
    var text = text
    text.withUTF8 { append(escaping: $0, in: surroundings) }
  }

  /// Control characters, U+FFFE and U+FFFF may not stand in XML 1.0 (2.2) nor in HTML, escaped or not: they become U+FFFD.
  mutating func append(escaping text: UnsafeBufferPointer<UInt8>, in surroundings: Surroundings) {
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      // All that is ever escaped lies at or below `>`, which leaves one comparison for most bytes.
      if byte > UInt8(ascii: ">"), byte != 0xEF {
        index += 1
        continue
      }
      let replacement: StaticString
      var length = 1
      switch byte {
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: ">"): replacement = "&gt;"
      case UInt8(ascii: "\"") where surroundings == .attribute: replacement = "&quot;"
      case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F: replacement = "\u{FFFD}"
      case 0xEF where index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE:
        replacement = "\u{FFFD}"
        length = 3
      default:
        index += 1
        continue
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      append(replacement)
      index += length
      start = index
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }
}
