// Pipe tables: which paragraphs are one, and what authors get wrong about them.

import Diagnostics

extension MarkdownReader {
  /// The table that a paragraph is; nil for any other. Reports what was meant as a table and is none.
  mutating func table(in node: CommonMarkNode) -> PipeTable? {
    guard node.endLine > node.line else { return nil }
    let lines = sourceLines(of: node)
    guard lines.count > 1 else { return nil }
    guard let alignments = PipeTable.delimiters(in: file.bytes, lines[1]) else {
      reportLate(lines)
      return nil
    }
    let header = PipeTable.cells(in: file.bytes, lines[0])
    guard header.count == alignments.count else {
      findings.report(
        .markdownTable, at: place(of: lines[1]),
        Phrase(
          id: "'\(excerpt(file.text(in: lines[1])))' punya \(alignments.count) kolom, kepala tabel \(header.count)",
          en: "'\(excerpt(file.text(in: lines[1])))' has \(alignments.count) columns, the table head \(header.count)"),
        notes: [.init(Phrase(id: "kepala tabel di sini", en: "the table head"), at: place(of: lines[0]))],
        help: Phrase(
          id: "tulis satu '---' tiap kolom; '|' di dalam teks ditulis '\\|'",
          en: "write one '---' for each column; a '|' within text is written '\\|'"))
      return nil
    }
    let rows = lines.dropFirst(2).map { PipeTable.cells(in: file.bytes, $0) }
    for row in rows where row.count > header.count { reportLong(row, header) }
    return PipeTable(header: header, alignments: alignments, rows: rows.map { Array($0.prefix(header.count)) })
  }

  /// A table whose last line is followed by `---` is read as a heading by CommonMark.
  mutating func refuseTable(under node: CommonMarkNode) {
    guard node.endLine > node.line + 1 else { return }
    let lines = sourceLines(of: node)
    guard let row = lines.dropFirst().first(where: { PipeTable.delimiters(in: file.bytes, $0) != nil }),
      let underline = lines.last
    else { return }
    let shown = excerpt(file.text(in: underline))
    findings.report(
      .markdownTable, at: place(of: underline),
      Phrase(
        id: "'\(shown)' langsung di bawah tabel menjadikannya judul",
        en: "'\(shown)' right below a table makes a heading of it"),
      notes: [.init(Phrase(id: "tabelnya di sini", en: "the table"), at: place(of: row))],
      help: Phrase(
        id: "sisipkan baris kosong setelah baris terakhir tabel", en: "leave an empty line after the last row"))
  }

  private mutating func reportLong(_ row: [Range<Int>], _ header: [Range<Int>]) {
    let cell = row[header.count]
    let shown = excerpt(file.text(in: cell))
    findings.report(
      .markdownTable, at: place(of: cell),
      Phrase(
        id: "sel '\(shown)' adalah yang ke-\(header.count + 1), padahal kepala tabel punya \(header.count)",
        en: "cell '\(shown)' is number \(header.count + 1), and the table head has \(header.count)"),
      notes: header.first.map { first in
        [.init(Phrase(id: "kepala tabel di sini", en: "the table head"), at: place(of: first))]
      } ?? [],
      help: Phrase(
        id: "tambah kolom di kepala tabel; '|' di dalam teks ditulis '\\|'",
        en: "add a column to the head; a '|' within text is written '\\|'"))
  }

  /// A delimiter row further down: the text before it is not parted from the table.
  private mutating func reportLate(_ lines: [Range<Int>]) {
    for (index, line) in lines.enumerated().dropFirst(2) {
      guard PipeTable.delimiters(in: file.bytes, line) != nil,
        file.bytes[lines[index - 1]].contains(UInt8(ascii: "|"))
      else { continue }
      let shown = excerpt(file.text(in: lines[index - 1]))
      findings.report(
        .markdownTable, at: place(of: lines[index - 1]),
        Phrase(
          id: "tabel '\(shown)' menempel pada teks sebelumnya",
          en: "table '\(shown)' is not parted from the text before it"),
        help: Phrase(id: "sisipkan baris kosong sebelum kepala tabel", en: "leave an empty line before the table head"))
      return
    }
  }

  /// The lines of a paragraph without the signs of the quotes and lists around it.
  private func sourceLines(of node: CommonMarkNode) -> [Range<Int>] {
    let last = min(firstLine + node.endLine - 1, file.lineCount)
    let first = firstLine + node.line - 1
    guard first <= last else { return [] }
    return (first...last).map { number in
      var range = file.range(ofLine: number)
      if number == first {
        range = min(offset(line: node.line, column: node.column), range.upperBound)..<range.upperBound
      } else {
        var left = quotes
        while let start = range.first, isBlank(start) || (left > 0 && file.bytes[start] == UInt8(ascii: ">")) {
          if !isBlank(start) { left -= 1 }
          range.removeFirst()
        }
      }
      while let end = range.last, isBlank(end) { range.removeLast() }
      return range
    }
  }

  private func isBlank(_ offset: Int) -> Bool {
    file.bytes[offset] == UInt8(ascii: " ") || file.bytes[offset] == UInt8(ascii: "\t")
  }
}
