// The writer that turns calls into the bytes of a page, a feed or a drawing.

/// Writes markup into one buffer of bytes, UTF-8. It cannot be copied, since a second owner would make each addition
/// copy the buffer: views take it `inout`, and `finish` ends it.
package struct Writer: ~Copyable {
  var bytes: ByteBuffer

  // Escaped for attributes and without the last `/`, ready to stand in front of a path.
  let base: [UInt8]

  // Whether text may stand directly in the element that is open; asked by assertions only.
  var holdsText = true

  /// A writer for a site that is reached below `base`, which begins and ends with `/`: `/` or `/kota/`.
  ///
  /// - Parameter capacity: how many bytes are to be expected; less grows the buffer, which copies it.
  package init(base: String = "/", capacity: Int = 0) {
    assert(base.utf8.first == UInt8(ascii: "/") && base.utf8.last == UInt8(ascii: "/"), "not a base path: \(base)")
    var escaped: [UInt8] = []
    escaped.append(escaping: base, in: .attribute)
    if escaped.last == UInt8(ascii: "/") { escaped.removeLast() }
    self.base = escaped
    bytes = ByteBuffer(capacity: capacity)
  }

  /// The document type of HTML.
  package mutating func doctype() { bytes.append("<!doctype html>") }

  /// Text, escaped.
  package mutating func text(_ text: String) {
    assert(holdsText || text.isEmpty, "text cannot stand here: \(text)")
    bytes.append(escaping: text, in: .content)
  }

  /// Text as UTF-8, escaped; broken sequences become U+FFFD.
  package mutating func text(_ text: some Collection<UInt8>) {
    self.text(String(decoding: text, as: UTF8.self))
  }

  /// Text that stands in the code, written as it is; it may hold character references but no `<`.
  package mutating func literal(_ text: StaticString) {
    assert(holdsText, "text cannot stand here: \(text)")
    assert(text.allSatisfy { $0 != UInt8(ascii: "<") }, "markup in a literal: \(text)")
    bytes.append(text)
  }

  /// A whole number in digits, without grouping.
  package mutating func number(_ value: Int) {
    assert(holdsText, "text cannot stand here: \(value)")
    bytes.append(decimal: value)
  }

  /// Markup made by us, as it is.
  package mutating func trusted(_ markup: Trusted) {
    markup.bytes.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  /// A part of markup made by us, as it is.
  package mutating func trusted(_ markup: Trusted, _ part: Range<Int>) {
    markup.bytes.withUnsafeBufferPointer { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[part])) }
  }

  /// A script of the site's own, run when the page is there; scripts in the page itself cannot be written.
  package mutating func script(src: Path) {
    start("script", .src(src), .flag("defer"), .none)
    bytes.append("></script>")
  }

  /// How many bytes have been written so far.
  package var count: Int { bytes.count }

  /// Ends the writing and hands over the bytes.
  package consuming func finish() -> [UInt8] { bytes.array(0..<bytes.count) }

  /// Ends the writing and hands over what was written in pieces, cut at those counts of bytes, for documents that are
  /// put together around the same frame.
  package consuming func finish(cutAt cuts: [Int]) -> [Trusted] {
    var start = 0
    var pieces: [Trusted] = []
    for end in cuts + [bytes.count] {
      pieces.append(Trusted(bytes: bytes.array(start..<end)))
      start = end
    }
    return pieces
  }
}
