/// The fields of a TIFF, which is how EXIF is written (TIFF 6.0 part 2, Exif 2.32 part 4.6.2).
struct TIFFReader {
  struct Field {
    let tag: Int
    /// The size of its values in bytes.
    let size: Int
    /// What stands in the field itself: a number, or where the values stand.
    let number: Int
    /// Where the values stand.
    let offset: Int
  }

  private let bytes: [UInt8]
  private let isLittle: Bool

  /// `nil` when the bytes do not begin as a TIFF does.
  init?(_ slice: ArraySlice<UInt8>) {
    let head = slice.prefix(4)
    guard head.elementsEqual([0x49, 0x49, 0x2A, 0]) || head.elementsEqual([0x4D, 0x4D, 0, 0x2A]) else { return nil }
    bytes = Array(slice)
    isLittle = bytes[0] == 0x49
  }

  /// Where the first directory stands.
  var first: Int { number(at: 4, 4) }

  /// The fields of the directory at an offset; none where the file is cut off.
  func fields(at offset: Int) -> [Field] {
    guard offset >= 8, offset + 2 <= bytes.count else { return [] }
    let count = min(number(at: offset, 2), 512)
    return (0..<count).compactMap { index in
      let start = offset + 2 + index * 12
      guard start + 12 <= bytes.count else { return nil }
      let widths = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]
      let type = number(at: start + 2, 2)
      let size = (type < widths.count ? widths[type] : 0) * min(number(at: start + 4, 4), 1 << 20)
      return Field(
        tag: number(at: start, 2), size: size, number: number(at: start + 8, 4),
        offset: size > 4 ? number(at: start + 8, 4) : start + 8)
    }
  }

  /// Whether the values are there and hold more than zeros and blanks.
  func isFilled(_ field: Field) -> Bool {
    guard field.offset + field.size <= bytes.count else { return false }
    if field.tag == 2 || field.tag == 4 {
      // Degrees, minutes, seconds: the numbers above the lines.
      return stride(from: field.offset, to: field.offset + field.size - 7, by: 8).contains { number(at: $0, 4) != 0 }
    }
    return bytes[field.offset..<(field.offset + field.size)].contains { $0 > 0x20 }
  }

  /// The bytes of the values; `nil` where the file is cut off.
  func value(_ field: Field) -> ArraySlice<UInt8>? {
    guard field.offset >= 0, field.size > 0, field.offset + field.size <= bytes.count else { return nil }
    return bytes[field.offset..<(field.offset + field.size)]
  }

  private func number(at offset: Int, _ count: Int) -> Int {
    guard offset >= 0, offset + count <= bytes.count else { return 0 }
    let part = bytes[offset..<(offset + count)]
    return isLittle ? part.reversed().reduce(0) { $0 << 8 | Int($1) } : part.reduce(0) { $0 << 8 | Int($1) }
  }
}
