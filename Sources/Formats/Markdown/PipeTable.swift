// Takes apart a GFM pipe table (GitHub Flavored Markdown 0.29, 4.10), as offsets into the source.

/// The cells of a table. Each is a stretch of one line, without the blanks around it.
struct PipeTable {
  enum Alignment {
    case none, center, right
  }

  let header: [Range<Int>]
  let alignments: [Alignment]
  let rows: [[Range<Int>]]

  /// The alignments that a delimiter row states; nil when the line is none, or has no pipe and so may be anything.
  static func delimiters(in bytes: [UInt8], _ line: Range<Int>) -> [Alignment]? {
    guard let first = bytes[line].first else { return nil }
    guard first == UInt8(ascii: "|") || first == UInt8(ascii: "-") || first == UInt8(ascii: ":") else { return nil }
    guard bytes[line].contains(UInt8(ascii: "|")) else { return nil }
    var alignments: [Alignment] = []
    for cell in cells(in: bytes, line) {
      var text = bytes[cell]
      let isLeft = text.first == UInt8(ascii: ":")
      if isLeft { text.removeFirst() }
      let isRight = text.last == UInt8(ascii: ":")
      if isRight { text.removeLast() }
      guard !text.isEmpty, text.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      alignments.append(isRight ? (isLeft ? .center : .right) : .none)
    }
    return alignments
  }

  /// The cells of a row. A pipe behind a backslash does not part cells; those at both ends are optional.
  static func cells(in bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var line = trimmed(bytes, line)
    if line.first.map({ bytes[$0] }) == UInt8(ascii: "|") { line.removeFirst() }
    var start = line.lowerBound
    var index = start
    while index < line.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "|"):
        cells.append(trimmed(bytes, start..<index))
        index += 1
        start = index
      default: index += 1
      }
    }
    if start < line.upperBound { cells.append(trimmed(bytes, start..<line.upperBound)) }
    return cells
  }

  /// The text of a cell, its pipes without their backslashes.
  static func text(of cell: Range<Int>, in bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var index = cell.lowerBound
    while index < cell.upperBound {
      let isEscape = bytes[index] == UInt8(ascii: "\\") && index + 1 < cell.upperBound
      if isEscape, bytes[index + 1] != UInt8(ascii: "|") { text.append(bytes[index]) }
      if isEscape { index += 1 }
      text.append(bytes[index])
      index += 1
    }
    return text
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let isBlank = { (index: Int) in bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t") }
    var range = range
    while let first = range.first, isBlank(first) { range.removeFirst() }
    while let last = range.last, isBlank(last) { range.removeLast() }
    return range
  }
}
