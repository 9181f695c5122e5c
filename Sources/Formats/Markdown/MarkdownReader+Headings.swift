// Headings: their anchors, and the order of their levels, by which screen readers navigate (WCAG 2.2, 1.3.1).

import Diagnostics

extension MarkdownReader {
  mutating func beginHeading(_ node: CommonMarkNode) {
    refuseTable(under: node)
    begin(node)
    headingWords = words.count
  }

  mutating func endHeading(_ node: CommonMarkNode) {
    let text = words.text(from: headingWords)
    endPassage()
    let start = offset(line: node.line, column: node.column)
    let line = start..<max(start, source.range(ofLine: firstLine + node.line - 1).upperBound)
    let level = node.headingLevel
    let place = place(of: line)
    check(level, of: line, at: place, isEmpty: text.utf8.allSatisfy { $0 == UInt8(ascii: " ") })
    headings.append(.init(level: level, id: anchors.claim(text), text: text, place: place))
  }

  private mutating func check(_ level: Int, of line: Range<Int>, at place: Place, isEmpty: Bool) {
    // A level 1 that should have been a 2 is reported once, not again by what follows it.
    let last = headings.last.map { max(2, $0.level) } ?? 1
    guard isEmpty || level == 1 || level > last + 1 else { return }
    let shown = excerpt(file.text(in: line))
    if isEmpty {
      findings.report(
        .headingLevel, at: place,
        Phrase(id: "'\(shown)' adalah judul tanpa teks", en: "'\(shown)' is a heading without text"),
        help: Phrase(
          id: "tulis teksnya, misalnya '## Anggaran', atau hapus", en: "give it text, as in '## Anggaran', or delete it"
        ))
    }
    if level == 1 {
      findings.report(
        .headingLevel, at: place,
        Phrase(
          id: "'\(shown)' berjudul tingkat 1, yang hanya untuk judul halaman",
          en: "'\(shown)' has level 1, which is only for the title of the page"),
        help: Phrase(
          id: "mulai dari tingkat 2: '## Anggaran'; judul halaman ada di 'title'",
          en: "begin with level 2: '## Anggaran'; the title of the page is in 'title'"))
    } else if level > last + 1 {
      let sign = String(repeating: "#", count: last + 1)
      findings.report(
        .headingLevel, at: place,
        Phrase(
          id: "'\(shown)' melompat dari tingkat \(last) ke tingkat \(level)",
          en: "'\(shown)' skips from level \(last) to level \(level)"),
        notes: headings.last.map { previous in
          [.init(Phrase(id: "judul sebelumnya di sini", en: "previous heading here"), at: previous.place)]
        } ?? [],
        help: Phrase(
          id: "pakai tingkat \(last + 1): '\(sign) Anggaran'", en: "use level \(last + 1): '\(sign) Anggaran'"))
    }
  }
}
