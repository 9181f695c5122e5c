// Keeps personal data out of the messages themselves: no finding, of whatever rule, repeats what the gate has found.
internal import Diagnostics

struct Concealment {
  /// What was typed and what is shown instead, the longest first.
  private let replacements: [(typed: String, shown: String)]

  init(_ findings: [PersonalFinding]) {
    let typed = Set(findings.flatMap(\.typed))
    replacements = typed.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }.map { ($0, Self.shown($0)) }
  }

  /// The first four digits, or the first two letters of an address.
  private static func shown(_ typed: String) -> String { typed.prefix(typed.contains("@") ? 2 : 4) + "…" }

  func apply(_ findings: Findings) -> Findings {
    guard !replacements.isEmpty else { return findings }
    var concealed = Findings()
    for finding in findings.sorted { concealed.report(apply(finding)) }
    return concealed
  }

  func apply(_ finding: Diagnostic) -> Diagnostic {
    guard !replacements.isEmpty else { return finding }
    return Diagnostic(
      finding.rule, at: apply(finding.place), apply(finding.summary),
      notes: finding.notes.map { Diagnostic.Note(apply($0.phrase), at: $0.place.map(apply)) },
      help: finding.help.map(apply), severity: finding.severity)
  }

  private func apply(_ place: Place) -> Place {
    Place(file: apply(place.file), line: place.line, column: place.column, length: place.length)
  }

  private func apply(_ phrase: Phrase) -> Phrase { Phrase(id: apply(phrase.indonesian), en: apply(phrase.english)) }

  private func apply(_ text: String) -> String {
    replacements.reduce(text) { text, next in
      text.utf8.count < next.typed.utf8.count ? text : text.replacing(next.typed, with: next.shown)
    }
  }
}
