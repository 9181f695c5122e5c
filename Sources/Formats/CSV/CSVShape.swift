// Holds the records of a table against its header.

import Diagnostics

/// The filled records of a file, on their way to a table.
struct CSVShaper {
  let file: TextFile
  let records: [CSVRecord]

  /// The names of the columns, or `nil` when one is empty or two are alike.
  func header(findings: inout Findings) -> [SheetTable.Cell]? {
    guard let record = records.first else { return nil }
    let cells = cells(of: record, width(of: record))
    var isSound = true
    var seen: [String: SheetTable.Cell] = [:]
    for (number, cell) in cells.enumerated() {
      if cell.text.isEmpty {
        isSound = false
        findings.report(
          .csvHeader, at: cell.place,
          Phrase(id: "kolom '\(number + 1)' tidak punya judul", en: "column '\(number + 1)' has no name"),
          help: Phrase(id: "beri judul, atau hapus kolomnya", en: "name the column, or delete it"))
      } else if let first = seen[cell.text.lowercased()] {
        isSound = false
        findings.report(
          .csvHeader, at: cell.place,
          Phrase(id: "kolom '\(excerpt(cell.text))' ada dua kali", en: "column '\(excerpt(cell.text))' is there twice"),
          notes: [Diagnostic.Note(Phrase(id: "pertama kali di sini", en: "first given here"), at: first.place)],
          help: Phrase(id: "ganti judul salah satunya", en: "rename one of the two"))
      } else {
        seen[cell.text.lowercased()] = cell
      }
    }
    return isSound ? cells : nil
  }

  /// Empty columns at the end are left from formatting; one that any row fills is a column without a name.
  private func width(of header: CSVRecord) -> Int {
    let filled = records.dropFirst().map(\.width).max() ?? 0
    return max(header.width, min(header.cells.count, filled))
  }

  /// The rows that are as wide as the header; the others are reported.
  func rows(width: Int, findings: inout Findings) -> [SheetTable.Row] {
    var rows: [SheetTable.Row] = []
    for record in records.dropFirst() {
      let line = file.lineNumber(at: record.offset)
      if record.cells.count >= width, record.width <= width {
        rows.append(SheetTable.Row(cells: cells(of: record, width), line: line))
        continue
      }
      let count = max(record.width, min(record.cells.count, width))
      findings.report(
        .csvShape, at: Place(file: file.name, line: line),
        Phrase(
          id: "baris ini berisi '\(count)' sel, judul kolom '\(width)'",
          en: "row has '\(count)' cells, the header '\(width)'"),
        help: count < width
          ? Phrase(
            id: "lengkapi sel yang kurang; sel kosong tetap diberi pemisah",
            en: "add the missing cells; an empty cell keeps its separator")
          : Phrase(
            id: "beri tanda kutip pada sel yang memuat pemisah, misalnya \"a;b\"",
            en: "quote a cell that contains the separator, as in \"a;b\""))
    }
    return rows
  }

  private func cells(of record: CSVRecord, _ width: Int) -> [SheetTable.Cell] {
    let tokens = record.cells.prefix(width)
    return zip(tokens, file.places(of: tokens.lazy.map(\.range))).map { SheetTable.Cell(text: $0.text, place: $1) }
  }
}
