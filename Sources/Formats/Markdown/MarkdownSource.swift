/// The bytes and lines of the file that is read, without a reference to count at each look into them.
struct MarkdownSource {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Offset of the first byte of each line.
  private let lineStarts: UnsafeBufferPointer<Int>

  /// Lends the bytes and lines of a file for as long as `body` takes.
  static func with<Result>(_ file: TextFile, _ body: (MarkdownSource) -> Result) -> Result {
    file.bytes.withUnsafeBufferPointer { bytes in
      file.lineStarts.withUnsafeBufferPointer { body(MarkdownSource(bytes: bytes, lineStarts: $0)) }
    }
  }

  /// The offsets of a line, as ``TextFile/range(ofLine:)`` has them.
  func range(ofLine number: Int) -> Range<Int> {
    guard number >= 1, number <= lineStarts.count else { return bytes.count..<bytes.count }
    let end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    return lineStarts[number - 1]..<end
  }
}
