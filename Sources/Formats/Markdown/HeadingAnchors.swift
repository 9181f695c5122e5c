/// Puts the anchors of headings into what libcmark rendered, while it is copied: to render each heading by itself took
/// longer.
enum HeadingAnchors {
  /// A copy of the markup in which each heading has the next of the anchors.
  static func markup(_ rendered: UnsafeBufferPointer<UInt8>, _ anchors: inout ArraySlice<String>) -> [UInt8] {
    guard !anchors.isEmpty else { return Array(rendered) }
    var result: [UInt8] = []
    result.reserveCapacity(rendered.count + anchors.reduce(0) { $0 + $1.utf8.count + 6 })
    var copied = 0
    var offset = 0
    while let anchor = anchors.first {
      offset = heading(in: rendered, from: offset)
      guard offset < rendered.count else { break }
      // The anchor goes before the `>` of `<h2>`.
      result.append(contentsOf: rendered[copied..<offset + 3])
      result.append(contentsOf: " id=\"".utf8)
      result.append(contentsOf: anchor.utf8)
      result.append(UInt8(ascii: "\""))
      copied = offset + 3
      offset = copied
      anchors.removeFirst()
    }
    result.append(contentsOf: rendered[copied...])
    return result
  }

  /// Where the next heading begins. All text is escaped, raw HTML is left out, and our tables have no headings.
  private static func heading(in rendered: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset + 9 <= rendered.count {
      let marks = ByteWord.firstBelow(
        1,
        in: ByteWord(rendered, at: offset).difference(from: UInt8(ascii: "<"))
          | ByteWord(rendered, at: offset + 1).difference(from: UInt8(ascii: "h")))
      if marks == 0 {
        offset += 8
        continue
      }
      offset += ByteWord.offset(marks)
      if isHeading(rendered, at: offset) { return offset }
      offset += 1
    }
    while offset < rendered.count {
      if isHeading(rendered, at: offset) { return offset }
      offset += 1
    }
    return rendered.count
  }

  /// Whether `<h1>` to `<h6>` stands at an offset; `<hr />` begins so too.
  private static func isHeading(_ rendered: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    offset + 3 < rendered.count && rendered[offset] == UInt8(ascii: "<") && rendered[offset + 1] == UInt8(ascii: "h")
      && rendered[offset + 2] &- 0x31 < 6 && rendered[offset + 3] == UInt8(ascii: ">")
  }
}
