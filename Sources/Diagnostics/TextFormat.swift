/// Findings for people: the words, the place, the line with a mark under it, notes and the remedy.
package struct TextFormat: Sendable {
  package let language: Language
  /// Whether escape sequences for colour are wanted.
  package let isColored: Bool
  /// What stands before the path of a file, so that a terminal can open it: `Content/`.
  package let prefix: String
  /// The bytes of a content file, by the path below the content folder.
  package let source: @Sendable (String) -> [UInt8]?

  package init(
    language: Language, isColored: Bool = false, prefix: String = "",
    source: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }
  ) {
    self.language = language
    self.isColored = isColored
    self.prefix = prefix
    self.source = source
  }

  /// All findings with a blank line after each.
  package func text(_ findings: [Diagnostic]) -> String {
    let hidden = findings.filter(\.rule.isAboutPersonalData).map(\.place)
    return findings.map { text($0, hiding: hidden) + "\n" }.joined()
  }

  /// One finding; every line of it ends in a line feed.
  package func text(_ finding: Diagnostic) -> String {
    text(finding, hiding: finding.rule.isAboutPersonalData ? [finding.place] : [])
  }

  /// One finding, whose lines do not show what stands at the places of personal data.
  private func text(_ finding: Diagnostic, hiding hidden: [Place]) -> String {
    let word = paint(finding.severity.word.text(in: language) + ":", finding.severity == .error ? "1;31" : "1;33")
    var text = "\(word) \(paint(plain(finding.summary), "1")) [\(finding.rule.rawValue)]\n"
    text += "  \(paint("-->", "34")) \(prefix)\(plain(finding.place.description))\n"
    text += excerpt(finding.place, hiding: hidden, color: finding.severity == .error ? "31" : "33")
    for note in finding.notes {
      let place = note.place.map { ": \(prefix)\(plain($0.description))" } ?? ""
      text += "  \(label(Phrase(id: "catatan", en: "note"))) \(plain(note.phrase))\(place)\n"
    }
    if let help = finding.help { text += "  \(label(Phrase(id: "saran", en: "help"))) \(plain(help))\n" }
    return text
  }

  private func excerpt(_ place: Place, hiding hidden: [Place], color: String) -> String {
    let hidden = hidden.filter { $0.file == place.file && $0.column > 0 }
    // A workbook has rows, but no lines that a terminal could show.
    guard place.line > 0, let bytes = source(place.file), !bytes.prefix(512).contains(0) else { return "" }
    guard let line = SourceLine(place.line, of: bytes, around: place.column) else { return "" }
    let width = max(4, String(place.line).utf8.count + 1)
    var text = ""
    if let before = SourceLine(place.line - 1, of: bytes, around: 0) {
      text += row(String(place.line - 1), before.hiding(hidden, line: place.line - 1), width)
    }
    text += row(String(place.line), line.hiding(hidden, line: place.line), width)
    guard place.column > 0 else { return text }
    let start = place.column - 1 - line.offset
    let length = max(1, min(place.length, line.text.unicodeScalars.count - start))
    let marks = paint(String(repeating: "^", count: length), color)
    return text + row("", String(repeating: " ", count: start) + marks, width)
  }

  private func row(_ number: String, _ content: String, _ width: Int) -> String {
    let gutter = String(repeating: " ", count: width - number.utf8.count) + number + " |"
    return paint(gutter, "34") + (content.isEmpty ? "\n" : " \(content)\n")
  }

  private func label(_ phrase: Phrase) -> String { paint(phrase.text(in: language) + ":", "1;36") }

  private func plain(_ phrase: Phrase) -> String { plain(phrase.text(in: language)) }

  /// Words of a finding quote content, and content may hold escape sequences.
  private func plain(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(SourceLine.isPlain(scalar) ? scalar : "\u{FFFD}") }
    return String(scalars)
  }

  private func paint(_ text: String, _ code: String) -> String {
    isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
