// Finds again in the source what libcmark hands over without, or with only a rough, position.

/// The stretch of source that a block was read from, and how far its spans have been found.
///
/// libcmark 0.30 gives the column of a span as if each line of a paragraph were indented as its first, and none to
/// autolinks. So its position is a hint: it counts where the source agrees, else the span is searched for.
struct MarkdownCursor {
  private let bytes: [UInt8]
  /// What is left to search.
  private(set) var rest: Range<Int>

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    rest = range
  }

  /// Offset of the first occurrence of `needle` that passes `accepts`, from `hint` on if that lies ahead.
  /// The search gives up after 2 KiB, so that a long text full of what cannot be found stays linear.
  func find(_ needle: some Collection<UInt8>, from hint: Int? = nil, accepts: (Int) -> Bool = { _ in true }) -> Int? {
    guard let first = needle.first else { return nil }
    let start = min(max(rest.lowerBound, hint ?? 0), rest.upperBound)
    let end = min(rest.upperBound, start + 2048)
    var index = start
    while index + needle.count <= end {
      if bytes[index] == first, matches(needle, at: index), accepts(index) { return index }
      index += 1
    }
    return nil
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
  func isDestination(at offset: Int) -> Bool {
    var index = offset - 1
    guard index >= 0 else { return false }
    let isAngled = bytes[index] == UInt8(ascii: "<")
    if isAngled { index -= 1 }
    while index >= 0, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\n") { index -= 1 }
    if index >= 1, bytes[index] == UInt8(ascii: "("), bytes[index - 1] == UInt8(ascii: "]") { return true }
    return isAngled
  }
}
