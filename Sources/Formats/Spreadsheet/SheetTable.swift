// A table as a spreadsheet wrote it: header, rows, and the place of every cell.

package import Diagnostics

/// A table out of a spreadsheet, read and found to be rectangular.
package struct SheetTable: Sendable {
  /// How the file was written, as found out from all of it.
  package struct Dialect: Hashable, Sendable {
    /// What stands between two cells.
    package enum Separator: UInt8, Hashable, Sendable, CaseIterable {
      case semicolon = 0x3B
      case comma = 0x2C
      case tab = 0x09
    }

    /// How its characters were stored.
    package enum Encoding: String, Hashable, Sendable {
      case utf8 = "UTF-8"
      case utf16 = "UTF-16"
      case windows1252 = "Windows-1252"
    }

    /// What stands between two cells.
    package let separator: Separator
    /// How its characters were stored.
    package let encoding: Encoding
  }

  /// One cell.
  package struct Cell: Hashable, Sendable {
    /// The value without quotes and without blanks around it; line breaks are LF.
    package let text: String
    /// The cell as written, its first line only.
    package let place: Place

    /// A cell from its parts.
    package init(text: String, place: Place) {
      self.text = text
      self.place = place
    }
  }

  /// One line of the table, with as many cells as the header.
  package struct Row: Sendable {
    /// One a column.
    package let cells: [Cell]
    /// The line of the file on which it begins, from 1.
    package let line: Int

    /// A row from its parts.
    package init(cells: [Cell], line: Int) {
      self.cells = cells
      self.line = line
    }
  }

  /// Path of the file below the content folder.
  package let name: String
  /// The names of the columns, none empty, no two alike.
  package let header: [Cell]
  /// The rows that are as wide as the header, from the top.
  package let rows: [Row]
  /// How the file was written.
  package let dialect: Dialect

  /// The cells of one column, from the top.
  package func column(_ index: Int) -> [Cell] {
    rows.map { $0.cells[index] }
  }

  /// Reads a table. Reports `encoding`, the rules of ``TextFile``, `csv-shape` and `csv-header`; `nil` when there is no
  /// sure reading. Rows of the wrong width are reported and left out, so that the others are checked in the same run.
  package static func parse(
    name: String, bytes: [UInt8], limits: TextFile.Limits = .standard, findings: inout Findings
  ) -> SheetTable? {
    guard let (text, encoding) = CSVDecoding.decode(bytes, name: name, findings: &findings) else { return nil }
    guard let file = TextFile(name: name, bytes: text, limits: limits, findings: &findings) else { return nil }
    guard let layout = CSVLayout.find(in: file, findings: &findings) else { return nil }
    let dialect = Dialect(separator: layout.separator, encoding: encoding)
    let shaper = CSVShaper(file: file, records: layout.records.filter { !$0.isBlank })
    guard let header = shaper.header(findings: &findings) else { return nil }
    let rows = shaper.rows(width: header.count, findings: &findings)
    return SheetTable(name: name, header: header, rows: rows, dialect: dialect)
  }
}
