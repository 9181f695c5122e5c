// Finds again in the source what libcmark hands over without, or with only a rough, position.

/// The stretch of source that a block was read from, and how far its spans have been found.
///
/// libcmark 0.30 gives the column of a span as if each line of a paragraph were indented as its first, and none to
/// autolinks. So its position is a hint: it counts where the source agrees, else the span is searched for.
struct MarkdownCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// What is left to search.
  private(set) var rest: Range<Int>

  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    self.bytes = bytes
    rest = range
  }

  /// Offset of the first occurrence of `needle`, from `hint` on if that lies ahead; with `asDestination` of the first
  /// that is the address of a link. The search gives up after 2 KiB, so that a long text full of what cannot be found
  /// stays linear.
  func find(_ needle: some Collection<UInt8>, from hint: Int? = nil, asDestination: Bool = false) -> Int? {
    guard let first = needle.first else { return nil }
    let start = min(max(rest.lowerBound, hint ?? 0), rest.upperBound)
    let end = min(rest.upperBound, start + 2048)
    var index = start
    while index + needle.count <= end {
      index = next(first, from: index, to: end)
      guard index + needle.count <= end else { return nil }
      if matches(needle, at: index), !asDestination || isDestination(at: index) { return index }
      index += 1
    }
    return nil
  }

  /// The next offset at which a byte stands; `end` when there is none.
  private func next(_ byte: UInt8, from start: Int, to end: Int) -> Int {
    var index = start
    while index + 8 <= end {
      let marks = ByteWord(bytes, at: index).first(byte)
      if marks != 0 { return index + ByteWord.offset(marks) }
      index += 8
    }
    while index < end, bytes[index] != byte { index += 1 }
    return index
  }

  /// Whether `needle` stands at an offset that is not yet passed.
  func matches(_ needle: some Collection<UInt8>, at offset: Int) -> Bool {
    offset >= rest.lowerBound && offset + needle.count <= rest.upperBound
      && bytes[offset..<offset + needle.count].elementsEqual(needle)
  }

  /// Goes on behind what was found.
  mutating func advance(to offset: Int) {
    rest = min(max(offset, rest.lowerBound), rest.upperBound)..<rest.upperBound
  }

  /// Whether an address at `offset` is that of an inline link, `](address`, or of an autolink, `<address`.
  private func isDestination(at offset: Int) -> Bool {
    var index = offset - 1
    guard index >= 0 else { return false }
    let isAngled = bytes[index] == UInt8(ascii: "<")
    if isAngled { index -= 1 }
    while index >= 0, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\n") { index -= 1 }
    if index >= 1, bytes[index] == UInt8(ascii: "("), bytes[index - 1] == UInt8(ascii: "]") { return true }
    return isAngled
  }
}
