/// Reads one spreadsheet as the check would and keeps all that was found out on the way.
internal import Diagnostics
internal import Formats
internal import HTML
internal import Model

extension Intake {
  /// How the spreadsheet `name` of a folder is understood. Breakdowns, bounds and declarations come from the Markdown
  /// file beside it, if there is one, and sources are held against `sources.yaml`, unless the spreadsheet stands alone:
  /// a folder may hold nothing else.
  package static func examine(_ name: String, in folder: ContentFolder) -> SheetReport {
    SheetExamination(name, folder).report()
  }
}

private struct SheetExamination {
  private let name: String
  private var registers: Registers
  private let front: YAMLNode?
  private let bytes: [UInt8]
  private let isAlone: Bool

  init(_ name: String, _ folder: ContentFolder) {
    var desk = Desk(folder)
    isAlone = folder.entries["sources.yaml"] == nil && folder.entries["site.yaml"] == nil
    let sources = isAlone ? [] : desk.list("sources.yaml") { $0.source() }
    desk.registers.sources = desk.index(sources, in: "sources.yaml", by: \.id)
    self.name = name
    registers = desk.registers
    bytes = desk.bytes(name) ?? []
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    front = desk.frontMatter(of: stem + ".md")
  }

  func report() -> SheetReport {
    var examination = self
    var found = Findings()
    // The declaration is needed for the table, and the table for the breakdowns of a file that stands alone.
    let declared = examination.shape(for: nil).spreadsheet
    let table = SheetTable.parse(
      name: name, bytes: bytes, names: ObservationColumn.allNames, declared: declared, findings: &found)
    if isAlone, let table { examination.trustSources(of: table) }
    let shape = examination.shape(for: table)
    var rows: [SheetReport.Row] = []
    var columns: [SheetReport.Column] = []
    var evidence: [Phrase] = []
    if let table {
      evidence = [SheetEvidence.origin(of: table)]
      let reader = ObservationReader(table, shape: shape, registers: examination.registers, findings: &found)
      columns = Self.columns(of: table, reader)
      if let reader {
        evidence += SheetEvidence.dialect(of: reader)
        _ = reader.read(findings: &found)
        rows = table.rows.map { Self.row($0, reader) }
      }
    }
    let skipped = (table?.skipped ?? []).map { row in
      (line: row.line, text: row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " | "))
    }
    return SheetReport(
      file: name, evidence: evidence, columns: columns, skipped: skipped, rows: rows, findings: found.namingCells,
      isAlone: isAlone)
  }

  /// What the front matter says; without one, what a table alone shows.
  private func shape(for table: SheetTable?) -> MetricShape {
    if let front, let slug = Slug("x") {
      var fields = Fields(front, registers: Box(registers))
      var shape: MetricShape?
      _ = fields.metric(id: slug, definition: Prose(blocks: [], headings: [], plainText: "")) { read, _ in
        shape = read
        return nil
      }
      if let shape { return shape }
    }
    let known = ObservationColumn.allNames
    let breakdowns = (table?.header ?? []).map { SheetTable.word($0.text) }.filter {
      // `kecamatan` is near `catatan` and no slip of it.
      guard !known.contains($0) else { return false }
      let length = $0.utf8.count
      return nearest(to: $0, among: known).map { abs($0.utf8.count - length) > 1 } ?? true
    }
    return MetricShape(
      unit: Unit(id: ""), bounds: nil, breakdowns: breakdowns, titles: [:], breaks: [], hasDisagreements: false,
      tolerance: nil, derivations: [], spreadsheet: .none)
  }

  /// Takes every source that a lone table names for one that is registered.
  private mutating func trustSources(of table: SheetTable) {
    guard let anchor = ID(checking: "s") else { return }
    let names = Set((ObservationColumn.source.names + ObservationColumn.targetSource.names))
    for (index, cell) in table.header.enumerated() where names.contains(SheetTable.word(cell.text)) {
      for text in table.column(index).map(\.text) {
        for id in text.split(whereSeparator: { " ,|;\n".contains($0) }).map(String.init) {
          registers.sources[id] = Source(
            id: id, anchor: anchor, title: id, isDescribed: false, publisher: "", short: "", address: nil,
            published: nil, isApproximate: false, accessed: nil, grade: .official, note: nil)
        }
      }
    }
  }

  private static func columns(of table: SheetTable, _ reader: ObservationReader?) -> [SheetReport.Column] {
    table.header.enumerated().map { index, cell in
      let column = reader?.parts.columns.column(at: index)
      let breakdown = reader?.parts.columns.breakdowns.first { $0.position == index }
      let guess = ObservationColumn.allCases.first { $0.names.contains(SheetTable.word(cell.text)) }
      return SheetReport.Column(
        header: cell.text, meaning: (column ?? guess)?.rawValue ?? breakdown?.name, isBreakdown: breakdown != nil)
    }
  }

  private static func row(_ row: Row, _ reader: ObservationReader) -> SheetReport.Row {
    var told = Findings()
    let (columns, numbers, _) = reader.parts
    func number(_ column: ObservationColumn) -> Decimal? {
      columns.cell(column, in: row).flatMap { numbers.read($0, findings: &told) }
    }
    var period: Period?
    if let cell = columns.cell(.period, in: row), case .period(let read) = reader.dateDialect.read(cell) {
      period = read
    }
    return SheetReport.Row(
      line: row.line, period: period,
      part: columns.breakdowns.map { row.cells[$0.position].text.trimmed }.first { !$0.isEmpty } ?? "",
      value: number(.value), target: number(.target), status: columns.text(.status, in: row) ?? "",
      sources: columns.text(.source, in: row) ?? "", note: columns.text(.note, in: row) ?? "")
  }
}
