/// Finds the drawings of markup, whose points are no numbers of persons. They are looked for only where something was
/// found, and each part of a text once: to stop at every tag that may be one made the whole scan a third longer.
struct DrawnPoints {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let isMarkup: Bool
  /// Up to where drawings have been looked for.
  private var seen = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, isMarkup: Bool) {
    self.bytes = bytes
    self.isMarkup = isMarkup
  }

  /// The end of the drawing in which an offset lies; `nil` when it lies in none. Offsets must ascend.
  mutating func end(around offset: Int) -> Int? {
    guard isMarkup else { return nil }
    while seen < offset {
      seen = next(before: offset)
      if seen < offset { seen = end(ofTagAt: seen) }
    }
    // Only the end of a drawing lies behind.
    return seen > offset ? seen : nil
  }

  /// The next `<pa` or `<po` that may begin a drawing.
  private func next(before end: Int) -> Int {
    var offset = seen
    // What follows a byte is looked at too.
    while offset + 10 <= end {
      // The letters a and o differ in three bits.
      let tags =
        ByteWord(bytes, at: offset).difference(from: UInt8(ascii: "<"))
        | ByteWord(bytes, at: offset + 1).difference(from: UInt8(ascii: "p"))
        | ByteWord(bytes, at: offset + 2).difference(from: UInt8(ascii: "o"), but: 0x0E)
      let mark = ByteWord.firstBelow(1, in: tags)
      if mark != 0 { return offset + ByteWord.offset(mark) }
      offset += 8
    }
    while offset < end, bytes[offset] != UInt8(ascii: "<") { offset += 1 }
    return offset
  }

  /// Behind the points of a tag that draws a line; one byte further for any other.
  private func end(ofTagAt offset: Int) -> Int {
    let isDrawing =
      begins(bytes, at: offset + 1, "path ") || begins(bytes, at: offset + 1, "polyline ")
      || begins(bytes, at: offset + 1, "polygon ")
    guard isDrawing else { return offset + 1 }
    var end = offset + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: ">") { end += 1 }
    return end
  }
}
