/// Reads the list of figures that a release left: CSV as the exports write it, and nothing else.
package import Model

extension PublishedFigure {
  /// The figures of a list; `nil` when the bytes are not exactly such a list.
  package static func list(reading bytes: [UInt8]) -> [PublishedFigure]? {
    var rows = CSVRows(bytes)
    let names = Column.allCases.map(\.rawValue)
    guard let header = rows.next(), header.count >= names.count, header.prefix(names.count).elementsEqual(names) else {
      return nil
    }
    var figures: [PublishedFigure] = []
    while let cells = rows.next() {
      guard cells.count == header.count, let figure = PublishedFigure(cells: cells.map(Self.plain)) else { return nil }
      figures.append(figure)
    }
    return rows.isSound ? figures : nil
  }

  /// A cell without the apostrophe that keeps spreadsheets from running it as a formula.
  private static func plain(_ cell: String) -> String {
    let start = cell.utf8.prefix(2)
    guard start.first == UInt8(ascii: "'"), let second = start.dropFirst().first,
      "=+-@\t\r\n".utf8.contains(second)
    else { return cell }
    return String(cell.dropFirst())
  }
}

/// The records of a CSV text after RFC 4180: commas, quotes, lines that end in CR LF.
private struct CSVRows {
  private let bytes: [UInt8]
  private var index = 0
  /// Whether every quote was closed and every line ended.
  private(set) var isSound = true

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The cells of the next record; `nil` at the end and where the text is none.
  mutating func next() -> [String]? {
    guard isSound, index < bytes.count else { return nil }
    var cells: [String] = []
    while true {
      cells.append(cell())
      guard isSound, index < bytes.count else { break }
      let end = bytes[index]
      index += 1
      if end == UInt8(ascii: ",") { continue }
      guard end == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") else { break }
      index += 1
      return cells
    }
    isSound = false
    return nil
  }

  /// Stops at the comma or line break behind the cell.
  private mutating func cell() -> String {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
      let start = index
      while index < bytes.count, bytes[index] != UInt8(ascii: ","), bytes[index] != UInt8(ascii: "\r") { index += 1 }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }
    var text: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
          return String(decoding: text, as: UTF8.self)
        }
        index += 1
      }
      text.append(byte)
    }
    isSound = false
    return ""
  }
}
