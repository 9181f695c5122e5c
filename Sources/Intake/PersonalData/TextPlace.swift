/// Lines and columns in the bytes of any text file, whatever ends its lines.
internal import Diagnostics

struct TextPlace {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The place of some bytes; columns and lengths count Unicode scalars, as editors do.
  func place(_ file: String, _ range: Range<Int>) -> Place {
    var line = 1
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for index in 0..<range.lowerBound {
      let byte = bytes[index]
      guard byte == 0x0A || byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A) else { continue }
      line += 1
      start = index + 1
    }
    let column = scalars(min(start, range.lowerBound)..<range.lowerBound) + 1
    return Place(file: file, line: line, column: column, length: max(1, scalars(range)))
  }

  private func scalars(_ range: Range<Int>) -> Int { bytes[range].count { $0 & 0xC0 != 0x80 } }
}
