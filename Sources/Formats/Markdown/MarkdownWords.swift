// Gathers the words of a text without its markup, with single blanks between them.

/// The words read so far: one line a block.
struct MarkdownWords {
  private(set) var bytes: [UInt8] = []

  var count: Int { bytes.count }

  /// Makes room for so many bytes.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Adds a piece of text as it stands.
  mutating func append(_ text: some Collection<UInt8>) { bytes.append(contentsOf: text) }

  /// Adds a text of several lines as one.
  mutating func append(lines text: [UInt8]) {
    for byte in text {
      if byte == UInt8(ascii: "\n") { space() } else { bytes.append(byte) }
    }
  }

  /// Parts what follows from what stands, unless it is parted already.
  mutating func space() {
    if let last = bytes.last, last != UInt8(ascii: " "), last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: " ")) }
  }

  /// Ends a block.
  mutating func endLine() {
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Takes away some bytes again.
  mutating func remove(_ count: Int, at start: Int) {
    bytes.removeSubrange(min(start, bytes.count)..<min(start + count, bytes.count))
  }

  /// What was added since the count was `start`.
  func text(from start: Int) -> String {
    String(decoding: bytes[min(start, bytes.count)...], as: UTF8.self)
  }

  /// Ends the text.
  mutating func finish() {
    while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
  }
}
