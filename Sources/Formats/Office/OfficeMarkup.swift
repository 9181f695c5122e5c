// The texts of a part that is no sheet: whole paragraphs, whatever runs they are made of, tables, and what is hidden.

extension OfficeDocument {
  mutating func add(markup bytes: [UInt8], named name: String, within: [String]) throws(XMLReader.Fault) {
    var text = OfficeMarkup(part: name)
    var reader = XMLReader(bytes)
    while let event = try reader.next() { text.take(event) }
    text.finish()
    traces.formUnion(text.traces)
    add(prose: text.prose, part: .file(name), within: within)
    add(prose: text.before, part: .before(name), within: within)
    for table in text.tables {
      let part = table.sheet.map { Part.sheet($0, isHidden: false) } ?? .file(name)
      texts.append(
        Text(within: within, part: part, bytes: table.rows, columns: TableColumns(tabbed: table.rows)))
    }
  }
}

/// Puts the text of one part together from its XML. Names of elements are those of OOXML and of OpenDocument alike.
struct OfficeMarkup {
  /// A paragraph as it is, and as it was before tracked changes.
  private struct Paragraph {
    var now: [UInt8] = []
    var before: [UInt8] = []
    var isChanged = false
  }

  /// A table while it is open: its rows, and the cells of the last of them.
  struct Table {
    /// The name of the sheet that it is, in spreadsheets of OpenDocument.
    var sheet: String?
    var rows: [UInt8] = []
    fileprivate var row: [[UInt8]] = []
    fileprivate var cell: [UInt8]?
    /// The number that a cell holds, whatever it shows.
    fileprivate var number = ""
  }

  private(set) var prose: [UInt8] = []
  private(set) var before: [UInt8] = []
  private(set) var tables: [Table] = []
  private(set) var traces: Set<OfficeDocument.Trace> = []

  private let isOpenDocument: Bool
  private let isProperties: Bool
  private var open: [String] = []
  private var paragraphs: [Paragraph] = []
  private var openTables: [Table] = []
  /// How many elements are open in which text was deleted, and in which it was inserted.
  private var deletions = 0
  private var insertions = 0
  /// Inside what repeats other content for old programs.
  private var repeats = 0
  private var label = ""

  init(part: String) {
    let name = part.split(separator: "/").last.map(String.init) ?? part
    isOpenDocument = ["content.xml", "styles.xml", "meta.xml"].contains(name) && !part.hasPrefix("word/")
    isProperties = part.hasPrefix("docprops/") || name == "meta.xml"
    if name.hasPrefix("comments") || part.contains("comments/") { traces.insert(.comments) }
  }

  mutating func take(_ event: XMLEvent) {
    switch event {
    case .start(let element, let attributes):
      open.append(element)
      start(element, attributes)
    case .end(let element):
      open.removeLast()
      end(element)
    case .text(let text): if repeats == 0 { take(text) }
    }
  }

  /// What is left when the part ends.
  mutating func finish() {
    while !paragraphs.isEmpty { closeParagraph() }
    if !prose.contains(where: { $0 > 0x20 }) && tables.isEmpty { traces.remove(.comments) }
  }

  private mutating func start(_ element: String, _ attributes: [String: String]) {
    switch element {
    case "p", "h", "si", "is", "comment": paragraphs.append(Paragraph())
    case "tbl", "table":
      let isSheet = isOpenDocument && open.contains("spreadsheet") && openTables.isEmpty
      openTables.append(Table(sheet: isSheet ? attributes["table:name"] : nil))
    case "tr", "table-row": change { $0.row = [] }
    case "tc", "table-cell", "covered-table-cell":
      change { table in
        table.cell = []
        table.number = attributes["office:value"].map(OfficeSheet.whole) ?? ""
      }
    case "del", "moveFrom":
      deletions += 1
      traces.insert(.trackedChanges)
    case "ins", "moveTo":
      insertions += 1
      traces.insert(.trackedChanges)
    case "deletion", "insertion": traces.insert(.trackedChanges)
    case "annotation": traces.insert(.comments)
    case "Fallback": repeats += 1
    case "vanish" where attributes.allSatisfy({ !["0", "false"].contains($0.value) }): traces.insert(.hiddenText)
    case "tab", "s": append(" ")
    case "br", "cr", "line-break": append("\n")
    case "noBreakHyphen": append("-")
    case "property", "user-defined": label = attributes.first { $0.key.hasSuffix("name") }?.value ?? ""
    default: break
    }
    for text in OfficeAttributes.texts(element, attributes) { line(text) }
    if let author = OfficeAttributes.author(attributes), PersonName.isLikely(author) { traces.insert(.author) }
  }

  private mutating func end(_ element: String) {
    switch element {
    case "p", "h", "si", "is", "comment": closeParagraph()
    case "tbl", "table": closeTable()
    case "tr", "table-row":
      change { table in
        table.rows += Array(table.row.joined(separator: [0x09])) + [0x0A]
        table.row = []
      }
    case "tc", "table-cell", "covered-table-cell":
      change { table in
        let shown = table.cell ?? []
        // A long number is shown rounded or in groups.
        let isHidden = table.number.utf8.count > 8 && shown.filter(isDigit) != Array(table.number.utf8)
        table.row.append(isHidden ? shown + [0x20] + Array(table.number.utf8) : shown)
        table.cell = nil
      }
    case "del", "moveFrom": deletions -= 1
    case "ins", "moveTo": insertions -= 1
    case "Fallback": repeats -= 1
    default: break
    }
  }

  private static let runs: Set<String> = ["t", "delText", "instrText", "delInstrText"]

  /// What stands inside a paragraph of OpenDocument and is about a comment or a picture.
  private static let remarks: Set<String> = ["creator", "creator-initials", "date", "title", "desc"]

  private mutating func take(_ text: String) {
    let element = open.last ?? ""
    if Self.runs.contains(element) || isOpenDocument && !paragraphs.isEmpty && !Self.remarks.contains(element) {
      append(text)
    } else if text.utf8.contains(where: { $0 > 0x20 }), !Self.isFraction(text) {
      if Self.authors.contains(element), PersonName.isLikely(text) { traces.insert(.author) }
      line(isProperties ? (label.isEmpty ? element : label) + ": " + text : text)
    }
  }

  private static let authors: Set<String> = [
    "creator", "author", "lastModifiedBy", "initial-creator", "printed-by", "Manager",
  ]

  /// Numbers of drawings and charts, which identify nobody.
  private static func isFraction(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: ".")) && !text.utf8.contains(0x20) && Double(text) != nil
      && text.utf8.count { $0 == UInt8(ascii: ".") } == 1
  }

  /// Adds a piece to the paragraph that is open.
  private mutating func append(_ text: String) {
    guard repeats == 0 else { return }
    if paragraphs.isEmpty {
      if text != " " { line(text) }
      return
    }
    let last = paragraphs.count - 1
    if deletions == 0 { paragraphs[last].now += text.utf8 }
    if insertions == 0 || deletions > 0 { paragraphs[last].before += text.utf8 }
    if deletions > 0 { paragraphs[last].isChanged = true }
  }

  /// Adds a line that is no part of a paragraph.
  private mutating func line(_ text: String) {
    prose += text.utf8.map { $0 < 0x20 ? 0x20 : $0 } + [0x0A]
  }

  private mutating func closeParagraph() {
    guard let paragraph = paragraphs.popLast() else { return }
    if paragraph.isChanged { before += paragraph.before + [0x0A] }
    guard !paragraph.now.isEmpty else { return }
    if openTables.last?.cell != nil {
      let piece = paragraph.now.map { $0 < 0x20 ? 0x20 : $0 == UInt8(ascii: "\"") ? UInt8(ascii: "'") : $0 }
      change { $0.cell = ($0.cell.flatMap { $0.isEmpty ? nil : $0 + [0x20] } ?? []) + piece }
    } else {
      prose += paragraph.now + [0x0A]
    }
  }

  private mutating func closeTable() {
    guard let table = openTables.popLast(), table.rows.contains(where: { $0 > 0x20 }) else { return }
    tables.append(table)
  }

  private mutating func change(_ body: (inout Table) -> Void) {
    if !openTables.isEmpty { body(&openTables[openTables.count - 1]) }
  }
}
