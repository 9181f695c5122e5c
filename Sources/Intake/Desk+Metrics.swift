/// Reads the metrics: each a Markdown file and, beside it, the spreadsheet with its observations.
internal import Diagnostics
internal import Formats
internal import HTML
internal import Model

extension Desk {
  /// The endings of spreadsheets that are read.
  static let sheetEndings = [".csv", ".xlsx"]

  mutating func metrics() -> [Metric] { all(.metric) { $0.metric($1) } }

  private mutating func metric(_ file: ReceivedFile) -> Metric? {
    let table = sheet(of: file)
    let bytes = table.flatMap { self.bytes($0) }
    let registers = registers
    var derived: [DerivedFigure] = []
    var isComplete = false
    var own = FigureFile(file.name, table: table)
    let metric = open(file) { fields, definition in
      defer {
        own.logged = fields.logged
        own.unit = fields.place(of: "unit")
      }
      return fields.metric(id: file.slug, definition: definition) { shape, findings in
        own.jump = shape.bounds?.jump
        guard let table, let bytes else { return nil }
        var found = Findings()
        defer { findings.append(found.namingCells) }
        guard
          let sheet = SheetTable.parse(
            name: table, bytes: bytes, names: ObservationColumn.allNames, declared: shape.spreadsheet,
            findings: &found),
          let reader = ObservationReader(sheet, shape: shape, registers: registers, findings: &found)
        else { return nil }
        let observed = reader.read(findings: &found)
        isComplete = observed.isComplete
        own.places = observed.places
        derived = shape.derivations.map { item in
          DerivedFigure(metric: file.slug, derivation: item, typed: observed.typed[item.period]?[item.measure])
        }
        return observed
      }
    }
    figureFiles[PublishedFigure.Record(.metric, file.slug.text)] = own
    derivedFigures += derived
    if !isComplete { incompleteTables.insert(file.slug.text) }
    if let metric { claim(metric.aliases, for: file) }
    return metric
  }

  /// The spreadsheet of a metric; that there is none, or one too many, is reported.
  private mutating func sheet(of file: ReceivedFile) -> String? {
    let stem = String(file.name.dropLast(3))
    let names = Self.sheetEndings.map { stem + $0 }.filter { folder.entries[$0] != nil }
    guard let first = names.first else {
      // A workbook of another format is reported as that.
      if folder.entries.keys.contains(where: { $0.hasPrefix(stem + ".") && Self.isForeignSheet($0) }) { return nil }
      findings.report(
        .fileMissing, at: Place(file: file.name, line: 1),
        Phrase(id: "tabel '\(stem).csv' tidak ada", en: "table '\(stem).csv' does not exist"),
        help: Phrase(
          id: "buat berkas itu, atau '\(stem).xlsx', dengan kolom periode;nilai;status;sumber",
          en: "make it, or '\(stem).xlsx', with the columns period;value;status;source"))
      return nil
    }
    for other in names.dropFirst() {
      findings.report(
        .fileName, at: Place(file: other),
        Phrase(
          id: "'\(other)' dan '\(first)' sama-sama tabel indikator ini",
          en: "'\(other)' and '\(first)' are both the table of this metric"),
        help: Phrase(id: "hapus yang sudah lama", en: "remove the one that is out of date"))
    }
    return first
  }

  /// Whether a file is a spreadsheet of a format that is not read.
  static func isForeignSheet(_ name: String) -> Bool {
    [".xls", ".xlsb", ".ods", ".xlsm"].contains { name.lowercased().hasSuffix($0) }
  }

  /// Tells in which format a spreadsheet must be saved.
  mutating func reportForeignSheet(_ name: String) {
    let ending = name.lastIndex(of: ".").map { String(name[$0...]) } ?? ""
    findings.report(
      .workbook, at: Place(file: name),
      Phrase(
        id: "'\(ending)' tidak dibaca; yang dibaca '.xlsx' dan '.csv'",
        en: "'\(ending)' is not read; '.xlsx' and '.csv' are"),
      help: Phrase(
        id: "buka berkasnya, pilih Save As, jenis 'Excel Workbook (.xlsx)'",
        en: "open the file, choose Save As, type 'Excel Workbook (.xlsx)'"))
  }
}
