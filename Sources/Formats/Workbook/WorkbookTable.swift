// From a workbook to a table: which sheet, where its header stands, and what of it must not be taken as it is.

import Diagnostics

extension SheetTable {
  /// More cells than any table of figures has.
  private static let mostCells = 4_000_000

  /// The table of a workbook's sheet; `nil` after a report.
  static func workbook(
    name: String, bytes: [UInt8], names: Set<String>, declared: SheetDeclaration, limits: TextFile.Limits,
    findings: inout Findings
  ) -> SheetTable? {
    guard bytes.count <= limits.bytes else {
      findings.report(
        .fileTooLarge, at: Place(file: name), TextFile.tooLarge(bytes.count, limits.bytes), help: TextFile.tooLargeHelp)
      return nil
    }
    guard !bytes.isEmpty else {
      findings.report(.fileEmpty, at: Place(file: name), TextFile.empty(0), help: TextFile.emptyHelp)
      return nil
    }
    do throws(WorkbookFault) {
      return try read(name, bytes, names, declared, &findings)
    } catch {
      findings.report(.workbook, at: Place(file: name), error.phrase, help: error.help)
      return nil
    }
  }

  private static func read(
    _ name: String, _ bytes: [UInt8], _ names: Set<String>, _ declared: SheetDeclaration, _ findings: inout Findings
  ) throws(WorkbookFault) -> SheetTable? {
    let workbook = try WorkbookParts(bytes)
    let entry = try choose(workbook.sheets, declared)
    let sheet = try WorkbookSheet(entry, of: workbook)
    let width = sheet.rows.compactMap { $0.cells.last.map { $0.column + 1 } }.max() ?? 0
    guard width * sheet.rows.count <= mostCells else {
      throw .tooManyCells(entry.name, columns: width, rows: sheet.rows.count)
    }
    var cells = WorkbookCells(file: name, workbook: workbook)
    let rows = sheet.rows.map { row in
      let contents = Dictionary(row.cells.map { ($0.column, $0.content) }) { first, _ in first }
      return Row(
        cells: (0..<width).map { cells.cell(contents[$0], CellName(column: $0, row: row.number)) }, line: row.number)
    }.filter { $0.width > 0 }
    guard !rows.isEmpty else {
      findings.report(
        .fileEmpty, at: Place(file: name),
        Phrase(
          id: "lembar '\(excerpt(entry.name))' tidak berisi satu sel pun",
          en: "sheet '\(excerpt(entry.name))' has not one filled cell"),
        help: Phrase(
          id: "isi lembar itu, atau sebut lembar lain di berkas .md, misalnya 'sheet: Data'",
          en: "fill it, or name another sheet in the .md file, for example 'sheet: Data'"))
      return nil
    }
    let shaper = SheetShaper(name: name, rows: rows, names: names)
    let survey = WorkbookSurvey(
      file: name, sheet: sheet, rows: rows, headerLine: shaper.headerLine, width: shaper.width)
    survey.report(hidden: workbook.sheets.filter { $0.isHidden && $0.name != entry.name }, to: &findings)
    survey.report(cells, to: &findings)
    guard survey.reportMerges(to: &findings) else { return nil }
    return shaper.table(
      origin: .workbook(sheet: entry.name, among: workbook.sheets.map(\.name)), epoch: workbook.epoch,
      without: Set((cells.faults.map(\.cell) + cells.invisible.map(\.cell)).map(\.row)), findings: &findings)
  }

  private static func choose(
    _ sheets: [WorkbookParts.Sheet], _ declared: SheetDeclaration
  ) throws(WorkbookFault) -> WorkbookParts.Sheet {
    if let wanted = declared.sheet {
      guard let sheet = sheets.first(where: { $0.name == wanted }) else {
        throw .noSheet(wanted, among: sheets.map(\.name))
      }
      return sheet
    }
    guard let sheet = sheets.first(where: { !$0.isHidden }) ?? sheets.first else { throw .foreign }
    return sheet
  }
}
