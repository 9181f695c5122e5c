/// Reads `areas.csv`.
internal import Diagnostics
internal import Formats
internal import HTML
internal import Model

struct AreaReader {
  /// The columns of the file, in the order of the reference, and their names in Indonesian spreadsheets.
  private static let columns = [
    "code", "name", "level", "area_km2", "period", "source", "latitude", "longitude", "note",
  ]
  private static let indonesian: [String: String] = [
    "kode": "code", "nama": "name", "tingkat": "level", "luas_km2": "area_km2", "periode": "period",
    "sumber": "source", "lintang": "latitude", "bujur": "longitude", "catatan": "note",
  ]

  /// All names under which columns are known.
  static var names: Set<String> { Set(columns + indonesian.keys) }

  private let table: SheetTable
  private let registers: Registers
  private let positions: [String: Int]

  /// A reader for a table, or `nil` when its header cannot be used.
  init?(_ table: SheetTable, registers: Registers, findings: inout Findings) {
    guard let positions = Self.positions(in: table, findings: &findings) else { return nil }
    self.table = table
    self.registers = registers
    self.positions = positions
  }

  /// All codes that are written, whether or not their rows are sound.
  var codes: Set<String> { Set(table.rows.compactMap { cell("code", in: $0, positions)?.text.trimmed }) }

  /// Where the size of each area stands, by its code.
  var places: [String: Place] {
    let found = table.rows.compactMap { row -> (String, Place)? in
      guard let code = cell("code", in: row, positions), let size = cell("area_km2", in: row, positions) else {
        return nil
      }
      return (code.text.trimmed, size.place)
    }
    return Dictionary(found) { first, _ in first }
  }

  /// All areas; a row with a fault is reported and left out.
  func read(findings: inout Findings) -> [Area] {
    let numbers = NumberDialect.decide(
      from: table.rows.flatMap { row in
        ["area_km2", "latitude", "longitude"].compactMap { cell($0, in: row, positions) }
      })
    var seen: [String: Place] = [:]
    var places: [(Area, Place)] = []
    for row in table.rows {
      guard let area = area(row, positions, numbers, findings: &findings), let place = row.cells.first?.place else {
        continue
      }
      if let first = seen.updateValue(place, forKey: area.code) {
        findings.report(
          .duplicateIdentifier, at: place,
          Phrase(id: "kode '\(area.code)' ada dua kali", en: "code '\(area.code)' stands twice"),
          notes: [Diagnostic.Note(Phrase(id: "pertama di sini", en: "first here"), at: first)],
          help: Phrase(id: "periksa kodenya", en: "check the code"))
      }
      places.append((area, place))
    }
    let codes = codes
    for (area, place) in places where area.level != .city {
      if let parent = area.parentCode, codes.contains(parent) { continue }
      findings.report(.broken(area.parentCode ?? area.code, kind: .area, known: seen.keys, at: place))
    }
    return places.map(\.0)
  }

  private static func positions(in table: SheetTable, findings: inout Findings) -> [String: Int]? {
    var positions: [String: Int] = [:]
    var isComplete = true
    var mistyped: Set<String> = []
    let words = Dictionary(uniqueKeysWithValues: indonesian.map { ($0.value, $0.key) })
    for (index, cell) in table.header.enumerated() {
      let written = cell.text.trimmed.lowercased()
      let name = indonesian[written] ?? written
      if columns.contains(name) {
        if positions.updateValue(index, forKey: name) == nil { continue }
        findings.report(
          .csvHeader, at: cell.place,
          Phrase(id: "kolom '\(cell.text)' ada dua kali", en: "column '\(cell.text)' stands twice"),
          help: Phrase(id: "hapus salah satu", en: "remove one of them"))
      } else {
        let known = columns + indonesian.keys.sorted()
        if let guess = nearest(to: written, among: known) { mistyped.insert(indonesian[guess] ?? guess) }
        findings.report(.unknownColumn(cell, columns: columns, indonesian: columns.map { name in words[name] ?? name }))
      }
      isComplete = false
    }
    for name in ["code", "name", "level"] where positions[name] == nil {
      isComplete = false
      guard !mistyped.contains(name) else { continue }
      findings.report(
        .csvHeader, at: Place(file: table.name, line: 1),
        Phrase(id: "kolom '\(words[name] ?? name)' wajib ada", en: "column '\(name)' is required"),
        help: Phrase(id: "tambahkan kolomnya di baris judul", en: "add it to the header row"))
    }
    return isComplete ? positions : nil
  }

  private func cell(_ name: String, in row: Row, _ positions: [String: Int]) -> Cell? {
    positions[name].flatMap { row.cells.indices.contains($0) ? row.cells[$0] : nil }
  }

  private func area(
    _ row: Row, _ positions: [String: Int], _ numbers: NumberDialect, findings: inout Findings
  ) -> Area? {
    func text(_ name: String) -> String { cell(name, in: row, positions)?.text.trimmed ?? "" }
    func number(_ name: String) -> Decimal? {
      guard let cell = cell(name, in: row, positions), !NumberReading.isMissing(cell.text) else { return nil }
      return numbers.read(cell, findings: &findings)
    }
    guard let codeCell = cell("code", in: row, positions), let levelCell = cell("level", in: row, positions) else {
      return nil
    }
    let code = text("code")
    let isCode = !code.isEmpty && code.utf8.allSatisfy { $0 == UInt8(ascii: ".") || (48...57).contains($0) }
    if !isCode {
      findings.report(
        .badIdentifier, at: codeCell.place,
        Phrase(id: "'\(code)' bukan kode wilayah", en: "'\(code)' is not the code of an area"),
        help: Phrase(
          id: "tulis kode Kemendagri, misalnya 35.71.03.1003",
          en: "write the ministry's code, for example 35.71.03.1003"))
    }
    if case .number = codeCell.kind {
      // Of 35.10 a workbook keeps 35.1.
      findings.report(
        .badIdentifier, at: codeCell.place,
        Phrase(id: "kode '\(code)' tersimpan sebagai angka", en: "code '\(code)' is stored as a number"),
        help: Phrase(
          id: "format kolomnya sebagai Text, lalu ketik ulang kodenya",
          en: "format its column as Text, then type the code again"))
    }
    let name = text("name")
    if name.isEmpty {
      findings.report(
        .emptyValue, at: cell("name", in: row, positions)?.place ?? codeCell.place,
        Phrase(id: "nama wilayah kosong", en: "the name of the area is empty"),
        help: Phrase(id: "isi namanya", en: "write its name"))
    }
    guard let level = Area.Level(rawValue: text("level")) else {
      findings.report(.unknownWord(text("level"), among: Area.Level.allCases.map(\.rawValue), at: levelCell.place))
      return nil
    }
    let size = number("area_km2").flatMap { self.size($0, row, positions, findings: &findings) }
    let latitude = number("latitude")
    let longitude = number("longitude")
    guard isCode, !name.isEmpty else { return nil }
    return Area(code: code, name: name, level: level, size: size, latitude: latitude, longitude: longitude)
  }

  private func size(
    _ value: Decimal, _ row: Row, _ positions: [String: Int], findings: inout Findings
  ) -> Figure? {
    let place = cell("area_km2", in: row, positions)?.place ?? Place(file: table.name, line: row.line)
    let written = cell("area_km2", in: row, positions)?.text.trimmed ?? ""
    let sourceCell = cell("source", in: row, positions)
    let ids = (sourceCell?.text ?? "").split(whereSeparator: { " ,|".contains($0) })
    let sources = ids.compactMap { id -> Source? in
      if let source = registers.sources[String(id)] { return source }
      guard !registers.isFaulty(String(id), .source) else { return nil }
      findings.report(.broken(String(id), kind: .source, known: registers.sources.keys, at: sourceCell?.place ?? place))
      return nil
    }
    guard let sources = Sources(sources) else {
      if ids.isEmpty {
        findings.report(
          .figureSource, at: sourceCell?.place ?? place,
          Phrase(id: "luas '\(written)' tidak punya sumber", en: "area '\(written)' has no source"),
          help: Phrase(
            id: "tulis id dari sources.yaml di kolom source",
            en: "write an id of sources.yaml into the source column"))
      }
      return nil
    }
    let periodCell = cell("period", in: row, positions)
    guard let period = periodCell.flatMap({ DateReading.period($0.text.trimmed) }) else {
      let text = periodCell?.text ?? ""
      findings.report(
        .badPeriod, at: periodCell?.place ?? place,
        text.isEmpty
          ? Phrase(id: "luas '\(written)' tidak punya periode", en: "area '\(written)' has no period")
          : Phrase(id: "'\(text)' bukan periode yang ada", en: "'\(text)' is not a period that exists"),
        help: Phrase(id: "tulis tahun luasnya, misalnya 2021", en: "write the year of the figure, for example 2021"))
      return nil
    }
    let note = cell("note", in: row, positions)?.text.trimmed
    return Figure(
      value: value, unit: Unit(id: "km2", label: "km²", places: 3), period: period, status: .final, sources: sources,
      note: note.flatMap { $0.isEmpty ? nil : $0 })
  }
}

extension Diagnostic {
  /// A column that a table does not have, with the nearest that it has.
  fileprivate static func unknownColumn(_ cell: Cell, columns: [String], indonesian: [String]) -> Diagnostic {
    let guess = nearest(to: cell.text.trimmed.lowercased(), among: columns + indonesian)
    return Diagnostic(
      .csvHeader, at: cell.place,
      Phrase(
        id: "kolom '\(cell.text)' tidak dikenal" + (guess.map { "; maksudnya '\($0)'?" } ?? ""),
        en: "column '\(cell.text)' is not known" + (guess.map { "; did you mean '\($0)'?" } ?? "")),
      help: Phrase(
        id: "kolom yang dikenal: \(indonesian.joined(separator: ", "))",
        en: "known columns: \(columns.joined(separator: ", "))"))
  }
}
