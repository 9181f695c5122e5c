// Adding text to a buffer of bytes without a detour over strings.

extension [UInt8] {
  mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { append(contentsOf: $0) }
  }

  mutating func append(text: String) {
    append(contentsOf: text.utf8)
  }
}
