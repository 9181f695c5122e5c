// Holds the rows of a table against its header.

import Diagnostics

/// The filled rows of a file, on their way to a table.
struct SheetShaper {
  let name: String
  let rows: [SheetTable.Row]
  private let headerIndex: Int
  /// Columns up to the last that the header or, under its empty cells, any row fills.
  let width: Int

  init(name: String, rows: [SheetTable.Row], names: Set<String>) {
    self.name = name
    self.rows = rows
    let index = SheetHeader.find(in: rows.lazy.map { $0.cells.map(\.text) }, names: names).index
    headerIndex = index
    let header = rows.first.map { _ in rows[index] }
    let filled = rows.dropFirst(index + 1).map(\.width).max() ?? 0
    // Empty columns at the end are left from formatting; one that any row fills is a column without a name.
    width = max(header?.width ?? 0, min(header?.cells.count ?? 0, filled))
  }

  /// The line of the header, from 1.
  var headerLine: Int { rows.isEmpty ? 1 : rows[headerIndex].line }

  /// The table; `nil` when its header cannot be used. Rows on `faulty` lines are left out: what is wrong with them has
  /// been told.
  func table(
    origin: SheetTable.Origin, epoch: SheetTable.Epoch, without faulty: Set<Int> = [], findings: inout Findings
  ) -> SheetTable? {
    guard !rows.isEmpty else { return nil }
    reportSkipped(to: &findings)
    let body = rows.dropFirst(headerIndex + 1)
    let cells = cells(of: rows[headerIndex])
    // A column with neither a name nor a cell says nothing; tables often begin in the second one. One pass over all
    // cells: a column at a time, a file of a million separators took hours.
    var isFilled = cells.map { !$0.text.isEmpty }
    for row in body {
      for (column, cell) in row.cells.prefix(width).enumerated() where !cell.text.isEmpty { isFilled[column] = true }
    }
    let kept = isFilled.indices.filter { isFilled[$0] }
    guard let header = header(kept.map { ($0, cells[$0]) }, findings: &findings) else { return nil }
    let fitting = body.filter { row in
      let isFitting = row.cells.count >= width && row.width <= width
      if !isFitting { reportWidth(of: row, to: &findings) }
      return isFitting && !faulty.contains(row.line)
    }
    return SheetTable(
      name: name, header: header,
      rows: fitting.map { row in SheetTable.Row(cells: kept.map { row.cells[$0] }, line: row.line) },
      skipped: Array(rows[..<headerIndex]), origin: origin, epoch: epoch)
  }

  private func cells(of row: SheetTable.Row) -> [SheetTable.Cell] { Array(row.cells.prefix(width)) }

  /// The names of the columns, or `nil` when one is empty or two are alike.
  private func header(
    _ columns: [(number: Int, cell: SheetTable.Cell)], findings: inout Findings
  ) -> [SheetTable.Cell]? {
    var isSound = true
    var seen: [String: SheetTable.Cell] = [:]
    for (number, cell) in columns {
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
    return isSound ? columns.map(\.cell) : nil
  }

  private func reportWidth(of row: SheetTable.Row, to findings: inout Findings) {
    let count = max(row.width, min(row.cells.count, width))
    findings.report(
      .csvShape, at: Place(file: name, line: row.line),
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

  /// A title may hold a year; a row of numbers above the header is data that would be lost.
  private func reportSkipped(to findings: inout Findings) {
    for row in rows[..<headerIndex] {
      let numbers = row.cells.filter { NumberForm($0.text) != nil }
      guard let first = numbers.first else { continue }
      let shown = numbers.map { "'\(excerpt($0.text))'" }.joined(separator: ", ")
      findings.report(
        Diagnostic(
          .skippedRows, at: first.place,
          Phrase(
            id: "baris \(row.line) di atas judul kolom memuat angka \(shown), yang tidak dibaca",
            en: "row \(row.line) above the header holds \(shown), which is not read"),
          help: Phrase(
            id: "pindahkan ke bawah judul kolom bila ini data; hapus bila bukan",
            en: "move it below the header if it is data; delete it if not"),
          severity: numbers.count > 1 ? .error : .warning))
    }
  }
}

extension SheetTable.Row {
  /// Number of cells up to the last that is not empty.
  var width: Int { (cells.lastIndex { !$0.text.isEmpty } ?? -1) + 1 }
}
