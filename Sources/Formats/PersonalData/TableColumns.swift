/// The columns of a table as the scan needs them: which separator, and what each column is called.
package struct TableColumns: Sendable {
  /// The byte between two cells.
  package let separator: UInt8
  /// The names of the columns in lower case.
  package let names: [[UInt8]]
  /// The line of the names, from 1.
  package let line: Int

  /// Finds the names in the first line with two filled cells; `nil` when there is none.
  package init?(of bytes: [UInt8]) { self.init(bytes) { Self.separator(of: $0) } }

  /// The names in a table whose cells have tabs between them.
  init?(tabbed bytes: [UInt8]) { self.init(bytes) { _ in 0x09 } }

  private static func separator(of row: ArraySlice<UInt8>) -> UInt8 {
    row.contains(UInt8(ascii: ";")) ? UInt8(ascii: ";") : row.contains(0x09) ? 0x09 : UInt8(ascii: ",")
  }

  private init?(_ bytes: [UInt8], separatedBy find: (ArraySlice<UInt8>) -> UInt8) {
    var start = 0
    var number = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      number += 1
      let row = bytes[start..<end]
      let separator = find(row)
      let cells = Self.cells(row, separator)
      if cells.count(where: { !$0.isEmpty }) >= 2, !row.starts(with: Array("sep=".utf8)) {
        self.separator = separator
        names = cells
        line = number
        return
      }
      start = end + (end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A ? 2 : 1)
    }
    return nil
  }

  private static func cells(_ row: ArraySlice<UInt8>, _ separator: UInt8) -> [[UInt8]] {
    row.split(separator: separator, omittingEmptySubsequences: false).map { cell in
      cell.filter { $0 != UInt8(ascii: "\"") }.map(lowered)
    }
  }

  /// The cell around an offset, and the name of its column.
  func cell(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (bounds: Range<Int>, name: [UInt8]) {
    var line = offset
    while line > 0, bytes[line - 1] != 0x0A, bytes[line - 1] != 0x0D { line -= 1 }
    var (column, start, isQuoted) = (0, line, false)
    for index in line..<offset {
      if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if bytes[index] == separator, !isQuoted {
        column += 1
        start = index + 1
      }
    }
    var end = offset
    while end < bytes.count, bytes[end] != separator, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return (start..<end, column < names.count ? names[column] : [])
  }
}
