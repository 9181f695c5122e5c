// Reads the cells of one sheet of a workbook, and what is hidden, merged or remarked in it.

/// A sheet as it is stored.
struct WorkbookSheet {
  /// What a cell holds.
  enum Content: Hashable {
    case text(String)
    /// The stored number and its style.
    case number(String, style: Int)
    /// `#REF!` and the like.
    case error(String)
    /// A formula whose value was never computed.
    case uncomputed
  }

  struct Row {
    /// From 1.
    let number: Int
    let isHidden: Bool
    /// Filled cells by ascending column, counted from 0.
    var cells: [(column: Int, content: Content)] = []
  }

  private(set) var rows: [Row] = []
  private(set) var hiddenColumns: [ClosedRange<Int>] = []
  private(set) var merges: [CellBlock] = []
  /// The cells with comments or notes.
  private(set) var comments: [CellName] = []

  private var cell = OpenCell()

  init(_ sheet: WorkbookParts.Sheet, of workbook: WorkbookParts) throws(WorkbookFault) {
    var read = Self()
    try workbook.walk(sheet.part) { event throws(WorkbookFault) in
      guard read.take(event, strings: workbook.strings) else { throw .damaged(sheet.part) }
    }
    // Programs may write rows in any order, and all write them in order.
    guard zip(read.rows, read.rows.dropFirst()).allSatisfy({ $0.number < $1.number }) else {
      throw .damaged(sheet.part)
    }
    for relation in try workbook.relations(of: sheet.part)
    where ["comments", "threadedComment"].contains(relation.kind) {
      try workbook.walk(relation.target) { event throws(WorkbookFault) in
        guard case .start(let name, let attributes) = event, name == "comment" || name == "threadedComment" else {
          return
        }
        if let cell = attributes["ref"].flatMap({ CellName($0) }) { read.comments.append(cell) }
      }
    }
    self = read
  }

  private init() {}

  /// A cell while its element is open.
  private struct OpenCell {
    var name = CellName(column: 0, row: 1)
    var type = "n"
    var style = 0
    var isOpen = false
    var hasFormula = false
    var value: String?
    var isInValue = false
    var inline = RichText()
  }

  /// `false` when the sheet contradicts itself.
  private mutating func take(_ event: XMLEvent, strings: [String]) -> Bool {
    switch event {
    case .start("row", let attributes):
      let number = attributes["r"].map { Int($0) } ?? (rows.last?.number ?? 0) + 1
      guard let number, (1...1_048_576).contains(number) else { return false }
      rows.append(Row(number: number, isHidden: Self.isTrue(attributes["hidden"])))
    case .start("c", let attributes):
      return open(attributes)
    case .end("c"):
      cell.isOpen = false
      return close(strings)
    case .start("v", _) where cell.isOpen:
      cell.isInValue = true
      cell.value = ""
    case .end("v"): cell.isInValue = false
    case .text(let text) where cell.isInValue: cell.value = (cell.value ?? "") + text
    case .start("f", _) where cell.isOpen: cell.hasFormula = true
    case .start("col", let attributes) where Self.isTrue(attributes["hidden"]):
      guard let first = attributes["min"].flatMap({ Int($0) }), let last = attributes["max"].flatMap({ Int($0) }),
        (1...16_384).contains(first), (first...16_384).contains(last)
      else { return false }
      hiddenColumns.append((first - 1)...(last - 1))
    case .start("mergeCell", let attributes):
      guard let block = attributes["ref"].flatMap({ CellBlock($0) }) else { return false }
      merges.append(block)
    default:
      if cell.isOpen { cell.inline.take(event) }
    }
    return true
  }

  private mutating func open(_ attributes: [String: String]) -> Bool {
    guard let row = rows.last else { return false }
    let next = CellName(column: (row.cells.last?.column ?? -1) + 1, row: row.number)
    guard let name = attributes["r"].map({ CellName($0) }) ?? next, name.row == row.number, name.column >= next.column
    else { return false }
    cell = OpenCell()
    cell.name = name
    cell.type = attributes["t"] ?? "n"
    cell.style = attributes["s"].flatMap { Int($0) } ?? 0
    cell.isOpen = true
    return true
  }

  private mutating func close(_ strings: [String]) -> Bool {
    let content: Content
    switch (cell.type, cell.value) {
    case ("inlineStr", _): content = .text(Self.unescaped(cell.inline.text))
    case (_, nil):
      guard cell.hasFormula else { return true }
      content = .uncomputed
    case ("s", let value?):
      guard let index = Int(value), strings.indices.contains(index) else { return false }
      content = .text(Self.unescaped(strings[index]))
    case ("str", let value?): content = .text(Self.unescaped(value))
    // A date of the strict form, in words: `2019-08-28T00:00:00` is that day, as a serial number with a fraction is.
    case ("d", let value?): content = .text(String(value.prefix { $0 != "T" }))
    case ("b", let value?): content = .text(value == "1" ? "TRUE" : "FALSE")
    case ("e", let value?): content = .error(value)
    case ("n", let value?):
      // An empty value is what some programs write for an empty cell.
      guard !value.isEmpty else { return true }
      guard Double(value) != nil else { return false }
      content = .number(value, style: cell.style)
    default: return false
    }
    rows[rows.count - 1].cells.append((cell.name.column, content))
    return true
  }

  private static func isTrue(_ text: String?) -> Bool { text == "1" || text == "true" }

  /// Line breaks and tabs that were written as `_x000A_` (ECMA-376, 22.9.2.19); line breaks are LF, as in CSV.
  private static func unescaped(_ text: String) -> String {
    if text.utf8.contains(0x0D) { return unescaped(String(decoding: normalized(Array(text.utf8)), as: UTF8.self)) }
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    return text.replacing("_x000D_", with: "").replacing("_x000A_", with: "\n").replacing("_x0009_", with: " ")
  }
}
