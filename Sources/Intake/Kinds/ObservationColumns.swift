/// Finds the columns of an observation table: required, optional and those of the declared breakdowns.
internal import Diagnostics
internal import Formats

/// A column that every table of observations may have.
enum ObservationColumn: String, CaseIterable {
  case period, value, target, status, source, note
  case targetSource = "target_source"
  case targetStatus = "target_status"
  case label

  /// The header in Indonesian spreadsheets.
  var indonesian: String {
    switch self {
    case .period: "periode"
    case .value: "nilai"
    case .target: "target"
    case .status: "status"
    case .source: "sumber"
    case .note: "catatan"
    case .targetSource: "sumber_target"
    case .targetStatus: "status_target"
    case .label: "label"
    }
  }

  /// What else spreadsheets call it.
  private var others: [String] {
    switch self {
    case .period: ["tahun", "year", "tanggal", "date"]
    case .value: ["capaian"]
    case .source: ["sources"]
    case .note: ["keterangan", "notes"]
    case .targetSource: ["sumber_sasaran"]
    default: []
    }
  }

  /// All names under which the column is known.
  var names: [String] { [rawValue, indonesian] + others }

  /// All names of all columns.
  static var allNames: Set<String> { Set(allCases.flatMap(\.names)) }

  var isRequired: Bool {
    switch self {
    case .period, .value, .status, .source: true
    default: false
    }
  }
}

/// Where in the rows each column stands.
struct ObservationColumns {
  private var positions: [ObservationColumn: Int] = [:]
  private(set) var breakdowns: [(name: String, position: Int)] = []

  /// The columns of a header, or `nil` when one that must be there is not. Every fault of the header is reported.
  init?(_ table: SheetTable, breakdowns declared: [String], findings: inout Findings) {
    var isComplete = true
    var mistyped: Set<String> = []
    for (index, cell) in table.header.enumerated() {
      let name = SheetTable.word(cell.text)
      if let column = ObservationColumn.allCases.first(where: { $0.names.contains(name) }) {
        if positions.updateValue(index, forKey: column) != nil {
          findings.report(
            .csvHeader, at: cell.place,
            Phrase(id: "kolom '\(cell.text)' ada dua kali", en: "column '\(cell.text)' stands twice"),
            help: Phrase(id: "hapus salah satu", en: "remove one of them"))
          isComplete = false
        }
      } else if declared.contains(name) {
        breakdowns.append((name, index))
      } else {
        findings.report(Self.unknown(cell, declared: declared, mistyped: &mistyped))
        isComplete = false
      }
    }
    let headerPlace = Place(file: table.header.first?.place.file ?? "", line: table.header.first?.place.line ?? 1)
    for column in ObservationColumn.allCases where column.isRequired && positions[column] == nil {
      // A column whose name was mistyped is reported as that.
      isComplete = false
      guard mistyped.isDisjoint(with: [column.rawValue, column.indonesian]) else { continue }
      findings.report(
        .csvHeader, at: headerPlace,
        Phrase(
          id: "kolom '\(column.indonesian)' wajib ada",
          en: "column '\(column.rawValue)' is required"),
        help: Phrase(id: "tambahkan kolomnya di baris judul", en: "add it to the header row"))
    }
    for name in declared where !breakdowns.contains(where: { $0.name == name }) && !mistyped.contains(name) {
      findings.report(
        .breakdown, at: headerPlace,
        Phrase(
          id: "rincian '\(name)' tidak punya kolom di tabel",
          en: "breakdown '\(name)' has no column in the table"),
        help: Phrase(
          id: "tambahkan kolom '\(name)', atau hapus dari 'breakdowns'",
          en: "add a column '\(name)', or remove it from 'breakdowns'"))
      isComplete = false
    }
    guard isComplete else { return nil }
  }

  private static func unknown(_ cell: Cell, declared: [String], mistyped: inout Set<String>) -> Diagnostic {
    let known = ObservationColumn.allCases.flatMap { [$0.rawValue, $0.indonesian] } + declared
    let guess = nearest(to: cell.text.lowercased(), among: known)
    if let guess { mistyped.insert(guess) }
    return Diagnostic(
      .csvHeader, at: cell.place,
      Phrase(
        id: "kolom '\(cell.text)' tidak dikenal" + (guess.map { "; maksudnya '\($0)'?" } ?? ""),
        en: "column '\(cell.text)' is not known" + (guess.map { "; did you mean '\($0)'?" } ?? "")),
      help: Phrase(
        id: "ganti namanya, atau sebut di 'breakdowns' bila kolom ini rincian",
        en: "rename it, or name it in 'breakdowns' if it is a breakdown"))
  }

  /// The column that stands at a position; `nil` for that of a breakdown.
  func column(at position: Int) -> ObservationColumn? {
    positions.first { $0.value == position }?.key
  }

  /// The cell of a column in a row; `nil` when the table has no such column.
  func cell(_ column: ObservationColumn, in row: Row) -> Cell? {
    positions[column].flatMap { row.cells.indices.contains($0) ? row.cells[$0] : nil }
  }

  /// The text of a column in a row, `nil` when there is none.
  func text(_ column: ObservationColumn, in row: Row) -> String? {
    cell(column, in: row).map(\.text.trimmed).flatMap { $0.isEmpty ? nil : $0 }
  }
}
