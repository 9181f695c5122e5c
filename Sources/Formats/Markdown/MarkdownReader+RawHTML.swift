// Raw HTML: every tag and comment is refused where it stands, with the Markdown for it.

import Diagnostics

extension MarkdownReader {
  mutating func refuseSpan(_ node: CommonMarkNode) {
    let literal = node.literal
    let needle = literal.prefix { $0 != UInt8(ascii: "\n") }
    let start = locate(needle, of: node)
    if let start { cursor.advance(to: start + needle.count) }
    let at = start ?? cursor.rest.lowerBound
    for tag in RawTag.all(in: literal) { refuse(tag, at: at..<at + (start == nil ? 0 : needle.count)) }
  }

  mutating func refuseBlock(_ node: CommonMarkNode) {
    let literal = node.literal
    let tags = RawTag.all(in: literal)
    var line = node.line
    var scanned = 0
    cursor = MarkdownCursor(source.bytes, in: offset(line: line, column: 1)..<body.upperBound)
    for tag in tags {
      for byte in literal[scanned..<tag.range.lowerBound] where byte == UInt8(ascii: "\n") { line += 1 }
      scanned = tag.range.lowerBound
      let needle = literal[tag.range].prefix { $0 != UInt8(ascii: "\n") }
      let start = cursor.find(needle, from: offset(line: line, column: 1)) ?? cursor.rest.lowerBound
      cursor.advance(to: start + needle.count)
      refuse(tag, at: start..<start + needle.count)
    }
  }

  private mutating func refuse(_ tag: RawTag, at range: Range<Int>) {
    if tag.isEnd, let count = openTags[tag.name], count > 0 {
      // Its start tag is reported already.
      openTags[tag.name] = count - 1
      return
    }
    let isPart = tag.isTablePart && openTags["table", default: 0] > 0
    if !tag.isEnd, !tag.isVoid, !tag.name.isEmpty { openTags[tag.name, default: 0] += 1 }
    // A row or a cell goes with its table.
    guard !isPart else { return }
    let shown = excerpt(tag.text)
    findings.report(
      .rawHTML, at: place(of: range),
      Phrase(
        id: "'\(shown)' adalah HTML, sedangkan isi hanya boleh Markdown",
        en: "'\(shown)' is HTML, and content is Markdown only"),
      help: tag.remedy)
  }
}
