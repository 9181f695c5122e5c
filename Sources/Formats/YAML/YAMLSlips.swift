// The two slips that libyaml notices late or describes badly: tabs in front of a line, and a colon too many or missing.

import Diagnostics

extension YAMLProblem {
  static let colonHelp = Phrase(
    id: "tulis kunci, titik dua, spasi, nilai: 'title: …'", en: "write key, colon, space, value: 'title: …'")

  private init(at place: Place, _ summary: Phrase, help: Phrase) {
    self.place = place
    self.summary = summary
    self.help = help
  }

  /// The tab in front of the line that was refused, or of the one before it, where the mistake may have begun.
  static func tabIndent(near line: Int, _ places: YAMLPlaces) -> YAMLProblem? {
    for number in [line, line - 1] where number >= 1 {
      let text = Array(places.lineText(number).unicodeScalars)
      let indent = text.prefix { $0 == " " || $0 == "\t" }
      guard let tab = indent.firstIndex(of: "\t"), indent.count < text.count else { continue }
      return YAMLProblem(
        at: places.place(places.draft.index(line: number, column: tab + 1)),
        Phrase(
          id: "tab di awal baris; YAML menjorok dengan spasi",
          en: "tab at the start of the line; YAML indents by spaces"),
        help: Phrase(id: "ganti setiap tab dengan dua spasi", en: "replace each tab by two spaces"))
    }
    return nil
  }

  /// What a colon means where none may stand: text with `: ` in it, or a line above that lacks its own.
  static func strayColon(_ index: Int, _ position: (line: Int, column: Int), _ places: YAMLPlaces) -> (
    Phrase, Phrase, Place
  ) {
    let scalars = Array(places.lineText(position.line).unicodeScalars)
    let before = scalars.prefix(max(0, position.column - 1))
    if before.contains(":") || before.contains("\"") {
      return (
        Phrase(
          id: "':' kedua di baris ini membuat nilainya rancu", en: "second ':' on the line makes the value unclear"),
        Phrase(
          id: "beri tanda kutip pada nilai yang memuat ': ', misalnya 'title: \"Kota: lebih terang\"'",
          en: "quote a value with ': ' in it, as in 'title: \"City: brighter\"'"),
        places.place(index)
      )
    }
    var above = position.line - 1
    while above >= 1, blankOrComment(places.lineText(above)) { above -= 1 }
    if above >= 1 {
      let text = places.lineText(above)
      let indent = text.unicodeScalars.prefix { $0 == " " }.count
      if !text.unicodeScalars.contains(":") {
        let start = places.draft.index(line: above, column: indent + 1)
        let shown = shown(at: start, places)
        return (
          Phrase(id: "'\(shown)' tidak diikuti ':'", en: "'\(shown)' has no ':' after it"), colonHelp,
          places.place(start, length: text.unicodeScalars.count - indent)
        )
      }
    }
    let indent = scalars.prefix { $0 == " " }.count
    let start = places.draft.index(line: position.line, column: indent + 1)
    return (
      Phrase(
        id: "'\(shown(at: start, places))' menjorok lebih dalam dari kunci di atasnya, yang sudah punya nilai",
        en: "'\(shown(at: start, places))' is indented below a key that already has a value"),
      Phrase(
        id: "sejajarkan dengan kunci di atasnya, atau beri tanda kutip bila lanjutan teks",
        en: "line it up with the key above, or quote the value when this is more of its text"),
      places.place(start, length: max(1, position.column - 1 - indent))
    )
  }

  /// Whether the last character before an index, on its line, closes a quote.
  static func followsQuote(_ index: Int, _ places: YAMLPlaces) -> Bool {
    var before = min(index, places.draft.scalars.count) - 1
    while before >= 0, places.draft.scalars[before] == " " { before -= 1 }
    return before >= 0 && (places.draft.scalars[before] == "'" || places.draft.scalars[before] == "\"")
  }

  /// Where the quote that ends before an index was opened, if that is on a line above: its own end was forgotten, and
  /// the next quote of the file taken for it.
  static func quoteOpened(above index: Int, _ places: YAMLPlaces) -> Int? {
    let scalars = places.draft.scalars
    guard let end = scalars[..<min(index, scalars.count)].lastIndex(where: { $0 != " " }) else { return nil }
    var isAbove = false
    for start in (0..<end).reversed() {
      if scalars[start] == "\n" { isAbove = true }
      guard scalars[start] == scalars[end] else { continue }
      let before = scalars[..<start].last { $0 != " " }
      if before.map({ "\n:-,[{".unicodeScalars.contains($0) }) ?? true { return isAbove ? start : nil }
    }
    return nil
  }

  private static func blankOrComment(_ line: String) -> Bool {
    guard let first = line.unicodeScalars.first(where: { $0 != " " && $0 != "\t" }) else { return true }
    return first == "#"
  }

  /// The word at an index, for showing: up to a blank or the end of the line; `end of text` when there is none.
  static func shown(at index: Int, _ places: YAMLPlaces) -> String {
    let scalars = places.draft.scalars
    var view = String.UnicodeScalarView()
    var end = index
    while end < scalars.count, scalars[end] != "\n", end == index || scalars[end] != " " {
      view.append(places.draft.originals[scalars[end]] ?? scalars[end])
      end += 1
    }
    return view.isEmpty ? "…" : excerpt(String(view))
  }
}
