// The cells of a sheet as a table with tabs: numbers whole, formulas beside, hidden rows and columns like all others.

extension OfficeDocument {
  mutating func add(
    sheet bytes: [UInt8], of name: String, in workbook: inout OfficeWorkbook, within: [String]
  ) throws(XMLReader.Fault) {
    var sheet = OfficeSheet()
    var reader = XMLReader(bytes)
    while let event = try reader.next() { sheet.take(event, &workbook) }
    let (title, isHidden) = workbook.sheet(name)
    if isHidden { traces.insert(.hiddenSheets) }
    if sheet.hasHidden { traces.insert(.hiddenCells) }
    let part = Part.sheet(title, isHidden: isHidden)
    let (table, cells) = sheet.table
    if !table.isEmpty {
      texts.append(
        Text(within: within, part: part, bytes: table, columns: TableColumns(tabbed: table), cells: cells))
    }
    add(prose: sheet.rest, part: part, within: within)
  }
}

struct OfficeSheet {
  private var cells: [(name: CellName, text: [UInt8])] = []
  /// Formulas with words in them, headers and footers, lists of allowed values.
  private(set) var rest: [UInt8] = []
  private(set) var hasHidden = false

  private var row = 0
  private var name = CellName(column: 0, row: 1)
  private var type = ""
  private var value = ""
  private var rich = RichText()
  private var isInCell = false
  private var open: [String] = []

  mutating func take(_ event: XMLEvent, _ workbook: inout OfficeWorkbook) {
    switch event {
    case .start(let element, let attributes):
      open.append(element)
      start(element, attributes)
    case .end(let element):
      open.removeLast()
      if element == "c" { close(&workbook) }
    case .text(let text):
      switch open.last {
      case "v": value += text
      case "f" where !text.utf8.contains(UInt8(ascii: "\"")): break
      case "t" where isInCell: break
      default: rest += text.utf8.contains { $0 > 0x20 } ? Array(text.utf8) + [0x0A] : []
      }
    }
    if isInCell { rich.take(event) }
  }

  private mutating func start(_ element: String, _ attributes: [String: String]) {
    if attributes["hidden"] == "1" || attributes["hidden"] == "true" { hasHidden = true }
    switch element {
    case "row": row = min(attributes["r"].flatMap { Int($0) } ?? row + 1, CellName.lastRow)
    case "c":
      let next = CellName(column: name.row == row ? name.column + 1 : 0, row: row)
      name = attributes["r"].flatMap { CellName($0) } ?? next
      (type, value, rich, isInCell) = (attributes["t"] ?? "n", "", RichText(), true)
    default: break
    }
    for key in ["tooltip", "prompt", "location"] {
      if let text = attributes[key] { rest += Array(text.utf8) + [0x0A] }
    }
  }

  private mutating func close(_ workbook: inout OfficeWorkbook) {
    isInCell = false
    let text =
      switch type {
      case "s": workbook.string(value) ?? ""
      case "inlineStr": rich.text
      case "n": Self.whole(value)
      default: value
      }
    guard !text.isEmpty else { return }
    // Quotes and what divides lines and cells would change the shape of the table.
    cells.append((name, text.utf8.map { $0 < 0x20 ? 0x20 : $0 == UInt8(ascii: "\"") ? UInt8(ascii: "'") : $0 }))
  }

  /// A whole number in all its digits; fractions, which identify nobody, are left out.
  static func whole(_ value: String) -> String {
    if value.utf8.allSatisfy(isDigit) { return value }
    guard let number = Double(value), number.magnitude < 1e18, let whole = Int64(exactly: number) else { return "" }
    return String(whole)
  }

  /// The filled cells as rows, without the columns that are empty in all of them.
  var table: (bytes: [UInt8], cells: [(offset: Int, name: CellName)]) {
    let columns = Set(cells.map(\.name.column)).sorted()
    let places = Dictionary(columns.enumerated().map { ($1, $0) }) { first, _ in first }
    var bytes: [UInt8] = []
    var offsets: [(offset: Int, name: CellName)] = []
    var (row, column) = (0, 0)
    for (name, text) in cells {
      if name.row != row {
        if row > 0 { bytes.append(0x0A) }
        (row, column) = (name.row, 0)
      }
      let place = places[name.column] ?? 0
      while column < place {
        bytes.append(0x09)
        column += 1
      }
      offsets.append((bytes.count, name))
      bytes += text
    }
    return (bytes, offsets)
  }
}
