// What a workbook hides or shows otherwise than it stores, told before anything of it is published.

import Diagnostics

/// The findings about one sheet, as far as they touch its table.
struct WorkbookSurvey {
  let file: String
  let sheet: WorkbookSheet
  let rows: [SheetTable.Row]
  let headerLine: Int
  let width: Int

  private func place(_ cell: CellName) -> Place { Place(file: file, line: cell.row, column: cell.column + 1) }

  private func isInTable(_ cell: CellName) -> Bool { cell.row >= headerLine && cell.column < width }

  /// Sheets, rows and columns that are hidden, and comments.
  func report(hidden sheets: [WorkbookParts.Sheet], to findings: inout Findings) {
    for sheet in sheets {
      findings.report(
        .hiddenCells, at: Place(file: file),
        Phrase(
          id: "lembar '\(excerpt(sheet.name))' disembunyikan, dan ikut dalam berkas",
          en: "sheet '\(excerpt(sheet.name))' is hidden, and comes along in the file"),
        help: Phrase(
          id: "tampilkan dan periksa isinya, lalu hapus bila tidak diperlukan",
          en: "unhide it and look through it, then delete it if it is not needed"))
    }
    // Beginnings and ends first: a workbook may name a column as hidden any number of times.
    var steps = [Int](repeating: 0, count: width + 1)
    for range in sheet.hiddenColumns where range.lowerBound < width {
      steps[range.lowerBound] += 1
      steps[min(range.upperBound + 1, width)] -= 1
    }
    var depth = 0
    for column in 0..<width {
      depth += steps[column]
      guard depth > 0 else { continue }
      guard let row = rows.first(where: { $0.cells.indices.contains(column) && !$0.cells[column].text.isEmpty }) else {
        continue
      }
      findings.report(
        Diagnostic(
          .hiddenCells, at: Place(file: file, line: row.line, column: column + 1),
          Phrase(
            id: "kolom '\(CellName.letters(of: column))' disembunyikan tetapi berisi; mungkin data pribadi",
            en: "column '\(CellName.letters(of: column))' is hidden but filled; it may hold personal data"),
          help: Phrase(
            id: "tampilkan kolomnya, lalu hapus atau biarkan tampak",
            en: "unhide it, then delete it or leave it visible"),
          severity: .error))
    }
    let filled = Set(rows.map(\.line))
    let hidden = sheet.rows.filter { $0.isHidden && $0.number >= headerLine && filled.contains($0.number) }
    if let first = hidden.first {
      findings.report(
        .hiddenCells, at: Place(file: file, line: first.number),
        Phrase(
          id: "baris '\(first.number)' disembunyikan, dan tetap dibaca",
          en: "row '\(first.number)' is hidden, and is read"),
        notes: more(hidden.count),
        help: Phrase(
          id: "hapus saringannya atau tampilkan barisnya, lalu periksa isinya",
          en: "clear the filter or unhide the row, then look at what it holds"))
    }
    if let first = sheet.comments.first {
      findings.report(
        .cellComment, at: place(first),
        Phrase(
          id: "komentar tidak dibaca, dan ikut dalam berkas",
          en: "comment is not read, and comes along in the file"),
        notes: more(sheet.comments.count),
        help: Phrase(
          id: "pindahkan yang perlu dibaca warga ke kolom catatan, lalu hapus komentarnya",
          en: "move what residents should read into the note column, then delete the comment"))
    }
  }

  /// Formulas without a value, errors, and numbers that are not what is shown.
  func report(_ cells: WorkbookCells, to findings: inout Findings) {
    for (cell, content) in cells.faults where isInTable(cell) {
      let phrase =
        if case .error(let word) = content {
          Phrase(id: "rumus menghasilkan galat '\(excerpt(word))'", en: "formula gives the error '\(excerpt(word))'")
        } else {
          Phrase(id: "rumus belum dihitung", en: "formula has no computed value")
        }
      findings.report(
        .cellFormula, at: place(cell), phrase,
        help: Phrase(
          id: "perbaiki rumusnya, atau ganti dengan nilainya: Copy, lalu Paste Special, Values",
          en: "correct the formula, or replace it by its value: Copy, then Paste Special, Values"))
    }
    for (cell, scalar) in cells.invisible {
      findings.report(
        .encoding, at: place(cell), TextSurvey.invisible(scalar), help: TextSurvey.remedy(for: scalar))
    }
    let shown = cells.remarks.filter { isInTable($0.cell) }
    for remark in shown where remark.isScaled {
      findings.report(
        Diagnostic(
          .cellRounding, at: place(remark.cell),
          Phrase(
            id: "format menampilkan '\(remark.stored)' dalam ribuan atau jutaan",
            en: "format shows '\(remark.stored)' in thousands or millions"),
          help: Phrase(
            id: "ganti format selnya menjadi '#,##0', lalu periksa nilainya",
            en: "change the format of the cell to '#,##0', then check its value"),
          severity: .error))
    }
    let rounded = shown.filter { !$0.isScaled }
    guard let first = rounded.first else { return }
    findings.report(
      .cellRounding, at: place(first.cell),
      Phrase(
        id: "sel berisi '\(first.stored)', dan dibaca seperti yang tampak: \(first.shown)",
        en: "cell holds '\(first.stored)', and is read as it shows: \(first.shown)"),
      notes: more(rounded.count),
      help: Phrase(
        id: "bulatkan nilainya, atau tampilkan semua desimal dari sumbernya",
        en: "round the value, or show all decimals that the source has"))
  }

  /// Merged cells in the table; `false` when there are any, since it is not known for which rows they count.
  func reportMerges(to findings: inout Findings) -> Bool {
    let last = rows.last?.line ?? headerLine
    let blocks = sheet.merges.filter { block in
      block.rows.overlaps(headerLine...max(headerLine, last)) && block.columns.lowerBound < width
        && (block.rows.count > 1 || block.columns.count > 1)
    }
    for block in blocks {
      let first = CellName(column: block.columns.lowerBound, row: block.rows.lowerBound)
      let end = CellName(column: block.columns.upperBound, row: block.rows.upperBound)
      findings.report(
        .mergedCells, at: place(first),
        Phrase(id: "sel '\(first):\(end)' digabung", en: "cells '\(first):\(end)' are merged"),
        help: Phrase(
          id: "pisahkan (Unmerge Cells), lalu isi tiap sel sendiri",
          en: "split them (Unmerge Cells), then fill each cell by itself"))
    }
    return blocks.isEmpty
  }

  private func more(_ count: Int) -> [Diagnostic.Note] {
    guard count > 1 else { return [] }
    return [
      Diagnostic.Note(Phrase(id: "dan \(count - 1) lagi di lembar ini", en: "and \(count - 1) more in this sheet"))
    ]
  }
}
