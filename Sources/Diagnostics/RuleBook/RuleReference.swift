/// The rule book as people read it: one rule at a terminal, all rules in a line each, and the reference as Markdown.
package struct RuleReference: Sendable {
  package let language: Language

  package init(language: Language) {
    self.language = language
  }

  /// One rule: its id, what it demands, why, a bad and a good example.
  package func text(_ rule: Rule) -> String {
    let entry = rule.entry
    return """
      \(rule.rawValue) (\(words(of: rule)))

      \(entry.demand.text(in: language))
      \(entry.reason.text(in: language))

      \(Words.bad.text(in: language)):
      \(indented(entry.bad))

      \(Words.good.text(in: language)):
      \(indented(entry.good))

      """
  }

  /// All rules in alphabetical order, a line each.
  package func list() -> String {
    let width = Rule.allCases.map(\.rawValue.utf8.count).max() ?? 0
    return sorted.map { rule in
      let gap = String(repeating: " ", count: width - rule.rawValue.utf8.count + 2)
      return rule.rawValue + gap + rule.entry.demand.text(in: language) + "\n"
    }.joined()
  }

  /// The whole book as a Markdown document.
  package func markdown() -> String {
    let head = Words.title.text(in: language)
    var text = "# \(head)\n\n\(Words.opening.text(in: language))\n\n"
    text += "| \(Words.rule.text(in: language)) | \(Words.demand.text(in: language)) |\n|---|---|\n"
    for rule in sorted {
      text += "| [`\(rule.rawValue)`](#\(rule.rawValue)) | \(entryDemand(rule)) |\n"
    }
    for rule in sorted {
      let entry = rule.entry
      text += "\n## \(rule.rawValue)\n\n"
      text += "\(entry.demand.text(in: language)) \(entry.reason.text(in: language))\n\n"
      text += "*\(capitalized(words(of: rule))).*\n\n"
      text += "\(Words.bad.text(in: language)):\n\n\(fenced(entry.bad))\n"
      text += "\(Words.good.text(in: language)):\n\n\(fenced(entry.good))"
    }
    return text
  }

  /// The rule that was probably meant by a word that is none.
  package func guess(_ word: String) -> Rule? {
    let word = word.lowercased()
    return Rule(rawValue: word) ?? nearest(to: word, among: Rule.allCases.map(\.rawValue)).flatMap(Rule.init(rawValue:))
  }

  private var sorted: [Rule] { Rule.allCases.sorted { $0.rawValue < $1.rawValue } }

  private func entryDemand(_ rule: Rule) -> String {
    rule.entry.demand.text(in: language).split(separator: "|", omittingEmptySubsequences: false).joined(
      separator: "\\|")
  }

  /// Whether the rule stops a release, and whether it can be waived.
  private func words(of rule: Rule) -> String {
    let severity = (rule.severity == .error ? Words.stops : Words.warns).text(in: language)
    return rule.isWaivable ? severity + "; " + Words.waivable.text(in: language) : severity
  }

  private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private func lines(_ example: Phrase) -> [Substring] {
    example.text(in: language).split(separator: "\n", omittingEmptySubsequences: false)
  }

  private func indented(_ example: Phrase) -> String {
    lines(example).map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n")
  }

  /// A fence longer than any in the example.
  private func fenced(_ example: Phrase) -> String {
    let text = example.text(in: language)
    let fence = text.utf8.contains(UInt8(ascii: "`")) ? "````" : "```"
    return "\(fence)text\n\(text)\n\(fence)\n"
  }
}

/// The words of the book that belong to no rule.
private enum Words {
  static let title = Phrase(id: "Aturan", en: "Rules")
  static let opening = Phrase(
    id: """
      Semua aturan yang diperiksa `terang check`. Di terminal: `terang explain ATURAN`.
      Halaman ini dibuat oleh `make rules` dari buku aturan yang sama; jangan menyuntingnya.
      """,
    en: """
      All rules that `terang check` checks. At a terminal: `terang explain RULE`.
      This page is made by `make rules` from the same rule book; do not edit it.
      """)
  static let rule = Phrase(id: "Aturan", en: "Rule")
  static let demand = Phrase(id: "Yang diminta", en: "What it demands")
  static let bad = Phrase(id: "Salah", en: "Bad")
  static let good = Phrase(id: "Benar", en: "Good")
  static let stops = Phrase(id: "galat: menghentikan penerbitan", en: "error: stops the release")
  static let warns = Phrase(
    id: "peringatan: menghentikan hanya dengan --strict", en: "warning: stops only with --strict")
  static let waivable = Phrase(id: "dapat dikecualikan di waivers.yaml", en: "can be waived in waivers.yaml")
}
