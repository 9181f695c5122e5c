// The cells of a table: their text is Markdown of its own, read in one go for the whole table.

import HTML

extension MarkdownReader {
  /// The name of a table's region: its columns, and a number from the second table with the same columns on, since
  /// landmarks of one page must be told apart.
  private mutating func tableLabel(_ columns: String) -> String {
    tableLabels[columns, default: 0] += 1
    let count = tableLabels[columns] ?? 1
    return "Tabel: " + columns + (count > 1 ? " (\(count))" : "")
  }

  /// The table as HTML, in a region that can be scrolled by keyboard on a narrow screen (WCAG 2.2, 1.4.10 and 2.1.1).
  mutating func markup(of table: PipeTable, _ resolve: Markdown.Resolver) -> [UInt8] {
    var names: [String] = []
    let cells = read(table, &names, resolve)
    let label = tableLabel(names.filter { !$0.isEmpty }.joined(separator: ", "))
    let width = table.header.count
    var writer = Writer()
    writer.element(.div, .class("table-scroll"), .tabindex(0), .role("region"), .aria("label", label)) { scroll in
      scroll.element(.table) { element in
        element.element(.thead) { head in
          head.element(.tr) { row in
            for (cell, alignment) in zip(cells.prefix(width), table.alignments) {
              // An empty head cell is no head of anything, and a screen reader should not announce it as one.
              if cell.isEmpty {
                row.element(.td)
              } else {
                row.element(.th, .scope(.col), alignment.attribute) { $0.trusted(cell) }
              }
            }
          }
        }
        guard !table.rows.isEmpty else { return }
        element.element(.tbody) { body in
          for start in stride(from: width, to: cells.count, by: width) {
            body.element(.tr) { row in
              for (cell, alignment) in zip(cells[start..<start + width], table.alignments) {
                row.element(.td, alignment.attribute) { $0.trusted(cell) }
              }
            }
          }
        }
      }
    }
    return writer.finish()
  }

  /// Renders each cell, row by row, the missing ones empty. `names` are the words of the head cells.
  private mutating func read(
    _ table: PipeTable, _ names: inout [String], _ resolve: Markdown.Resolver
  ) -> [Trusted] {
    let width = table.header.count
    let ranges = ([table.header] + table.rows).flatMap { row in
      row.map(Optional.some) + Array(repeating: nil, count: width - row.count)
    }
    let texts = ranges.map { range in range.map { PipeTable.text(of: $0, in: file.bytes) } ?? [] }
    guard let tree = CommonMarkTree(paragraphs(texts)[...]) else { return [] }
    hasPositions = false
    defer { hasPositions = true }
    var events = tree.events()
    var node = tree.document.firstChild
    var cells: [Trusted] = []
    for (index, text) in texts.enumerated() {
      let start = words.count
      var markup: [UInt8] = []
      if !text.isEmpty, let paragraph = node, let range = ranges[index] {
        node = paragraph.next
        cursor = MarkdownCursor(source.bytes, in: range)
        while let event = events.next(), event.isEnter || event.node != paragraph {
          readSpan(event.node, isEnter: event.isEnter, resolve)
        }
        words.remove(Self.guardText.count, at: start)
        markup = Array(paragraph.markup.dropFirst(3 + Self.guardText.count).dropLast(5))
      }
      if index < width { names.append(words.text(from: start)) }
      if (index + 1) % width == 0 { words.endLine() } else { words.space() }
      cells.append(Trusted(bytes: markup))
    }
    return cells
  }

  /// Begins each cell, so that `# x`, `- x` or `<div>` in it are text as in GFM, and not a heading or a list. Taken
  /// away again after rendering, with the `<p>` before it and the `</p>` and line end behind the cell.
  private static let guardText = Array("x ".utf8)

  /// One paragraph for each cell that is not empty, then what their links may refer to.
  private mutating func paragraphs(_ texts: [[UInt8]]) -> [UInt8] {
    var source: [UInt8] = []
    for text in texts where !text.isEmpty { source += Self.guardText + text + Array("\n\n".utf8) }
    if source.contains(UInt8(ascii: "[")) { source += linkDefinitions() }
    return source
  }

  /// The lines of the text that look like link reference definitions: `[S3]: ../sources.yaml#S3`.
  private mutating func linkDefinitions() -> [UInt8] {
    if let definitions { return definitions }
    var found: [UInt8] = []
    var isOpen = false
    for number in firstLine...max(firstLine, file.lineNumber(at: body.upperBound)) {
      let line = file.bytes[file.range(ofLine: number)].drop { byte in
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: ">")
      }
      if isOpen {
        // The address may stand on the line after its label.
        found += line + Array("\n\n".utf8)
        isOpen = false
      } else if line.first == UInt8(ascii: "["), let close = line.firstIndex(of: UInt8(ascii: "]")),
        line[close...].dropFirst().first == UInt8(ascii: ":")
      {
        isOpen = line[(close + 2)...].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        found += line + Array((isOpen ? "\n" : "\n\n").utf8)
      }
    }
    definitions = found
    return found
  }
}

extension PipeTable.Alignment {
  /// A class, since pages carry no inline style.
  var attribute: Attribute {
    switch self {
    case .none: .none
    case .center: .class("align-center")
    case .right: .class("align-right")
    }
  }
}
