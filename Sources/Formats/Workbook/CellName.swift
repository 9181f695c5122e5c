// Names of cells (`B7`) and of blocks of cells (`A1:C3`), as workbooks and people write them.

/// A cell by its column and row.
struct CellName: Hashable {
  /// From 0.
  let column: Int
  /// From 1, as spreadsheets show it.
  let row: Int

  /// The last row that spreadsheets have.
  static let lastRow = 1_048_576

  init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// Reads `B7` or `$B$7`; `nil` for anything else and beyond the last cell that spreadsheets have, XFD1048576.
  init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
      guard column <= 16_384, row <= 1_048_576 else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    self.init(column: column - 1, row: row)
  }
}

extension CellName: CustomStringConvertible {
  var description: String { Self.letters(of: column) + String(row) }

  /// The letters of a column, counted from 0: `A`, `Z`, `AA`.
  static func letters(of column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}

/// A rectangle of cells.
struct CellBlock: Hashable {
  let columns: ClosedRange<Int>
  let rows: ClosedRange<Int>

  /// Reads `A1:C3` or the name of one cell.
  init?(_ text: String) {
    let ends = text.split(separator: ":").map { CellName($0) }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2 else { return nil }
    guard first.column <= last.column, first.row <= last.row else { return nil }
    columns = first.column...last.column
    rows = first.row...last.row
  }
}
