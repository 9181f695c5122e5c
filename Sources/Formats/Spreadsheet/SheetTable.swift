// A table as a spreadsheet wrote it: header, rows, and the place of every cell.

package import Diagnostics
package import Model

/// A table out of a spreadsheet, read and found to be rectangular.
package struct SheetTable: Sendable {
  /// How a text export was written, as found out from all of it.
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

  /// What a table came in.
  package enum Origin: Hashable, Sendable {
    /// A CSV export.
    case text(Dialect)
    /// A sheet of a workbook, and the names of all sheets in their order.
    case workbook(sheet: String, among: [String])
  }

  /// The day from which serial numbers count.
  package enum Epoch: Hashable, Sendable {
    /// 1 is 1 January 1900, as Excel and LibreOffice count.
    case from1900
    /// 0 is 1 January 1904, as old Excel on the Macintosh counted.
    case from1904
  }

  /// What a file itself says about a cell.
  package enum Kind: Hashable, Sendable {
    /// Characters, which are still to be read.
    case text
    /// A number of a workbook, rounded as its author sees it; percentages as percent.
    case number(Decimal)
    /// A date of a workbook; the text is its period.
    case date
  }

  /// One cell.
  package struct Cell: Hashable, Sendable {
    /// The value without quotes and without blanks around it; line breaks are LF.
    package let text: String
    /// The cell as written, its first line only. In a workbook line and column are those of the sheet.
    package let place: Place
    /// What the file says about it.
    package let kind: Kind

    /// A cell from its parts.
    package init(text: String, place: Place, kind: Kind = .text) {
      self.text = text
      self.place = place
      self.kind = kind
    }
  }

  /// One line of the table, with as many cells as the header.
  package struct Row: Sendable {
    /// One a column.
    package let cells: [Cell]
    /// The line of the file on which it begins, from 1; in a workbook the row of the sheet.
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
  /// The rows above the header: titles, and who made the table.
  package let skipped: [Row]
  /// What the table came in.
  package let origin: Origin
  /// The day from which its serial numbers count.
  package let epoch: Epoch

  /// The cells of one column, from the top.
  package func column(_ index: Int) -> [Cell] {
    rows.map { $0.cells[index] }
  }

  /// The name by which spreadsheets know the cell of a place in a workbook: `B7`.
  package static func cellName(at place: Place) -> String {
    CellName(column: max(0, place.column - 1), row: place.line).description
  }

  /// A name of a column as names are compared: `Sumber Target` is `sumber_target`.
  package static func word(_ name: String) -> String {
    name.lowercased().split { $0 == " " || $0 == "_" || $0 == "\n" || $0 == "\u{A0}" }.joined(separator: "_")
  }

  /// Reads a table, from a workbook where the name ends in `.xlsx` and from a CSV export else. `names` are the words by
  /// which the header is known among rows of titles; without them it is the first row. Reports `encoding`, the rules of
  /// ``TextFile``, `csv-shape`, `csv-header`, `skipped-rows` and those of workbooks; `nil` when there is no sure
  /// reading. Rows that cannot be read are reported and left out, so that the others are checked in the same run.
  package static func parse(
    name: String, bytes: [UInt8], names: Set<String> = [], declared: SheetDeclaration = .none,
    limits: TextFile.Limits = .standard, findings: inout Findings
  ) -> SheetTable? {
    if name.lowercased().hasSuffix(".xlsx") {
      return workbook(name: name, bytes: bytes, names: names, declared: declared, limits: limits, findings: &findings)
    }
    if let disguise = bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) ? .workbookNamedCSV : WorkbookFault.disguise(bytes) {
      findings.report(.workbook, at: Place(file: name), disguise.phrase, help: disguise.help)
      return nil
    }
    guard let (text, encoding) = CSVDecoding.decode(bytes, name: name, findings: &findings) else { return nil }
    guard let file = TextFile(name: name, bytes: text, limits: limits, findings: &findings) else { return nil }
    guard let layout = CSVLayout.find(in: file, names: names, declared: declared, findings: &findings) else {
      return nil
    }
    let rows = layout.records.filter { !$0.isBlank }.map { record in
      let places = file.places(of: record.cells.lazy.map(\.range))
      return Row(
        cells: zip(record.cells, places).map { Cell(text: $0.text, place: $1) },
        line: file.lineNumber(at: record.offset))
    }
    let shaper = SheetShaper(name: name, rows: rows, names: names)
    return shaper.table(
      origin: .text(Dialect(separator: layout.separator, encoding: encoding)), epoch: .from1900, findings: &findings)
  }
}
