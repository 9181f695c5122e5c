// A table with what its columns mean: one definition that makes both the CSV file and its description in the catalogue.

struct Table {
  let columns: [Column]
  /// As many cells as columns; an empty one is a missing value.
  let rows: [[String]]

  /// CSV after RFC 4180: UTF-8 without BOM, commas, a decimal point, lines that end in CR LF.
  ///
  /// Cells of text that a spreadsheet would run as a formula get an apostrophe in front; the JSON beside the table has
  /// them as they are.
  var csv: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(record: columns.map(\.name))
    for row in rows {
      bytes.append(record: zip(row, columns).map { $1.kind == .text ? neutralised($0) : $0 })
    }
    return bytes
  }
}

/// A column of a table.
struct Column: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case text, number, boolean, day, period
  }

  let name: String
  let kind: Kind
  /// What stands in it, in Indonesian.
  let meaning: String
  /// The values that can occur, when they are few.
  let allowed: [String]
  let isRequired: Bool

  init(_ name: String, _ kind: Kind, _ meaning: String, allowed: [String] = [], isRequired: Bool = false) {
    self.name = name
    self.kind = kind
    self.meaning = meaning
    self.allowed = allowed
    self.isRequired = isRequired
  }
}

private func neutralised(_ cell: String) -> String {
  switch cell.utf8.first {
  case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"),
    UInt8(ascii: "\r"), UInt8(ascii: "\n"):
    "'" + cell
  default: cell
  }
}

extension [UInt8] {
  fileprivate mutating func append(record cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      append(cell: cell)
    }
    append("\r\n")
  }

  private mutating func append(cell: String) {
    let isSpecial = cell.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
    }
    guard isSpecial else { return append(text: cell) }
    append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { append(byte) }
      append(byte)
    }
    append(UInt8(ascii: "\""))
  }
}
