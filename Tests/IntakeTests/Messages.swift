// The findings of a check as one text, in both languages, with everything that a reader is told.
import Diagnostics

/// The findings as `expected.txt` holds them: the line for tools, then notes and help.
func messages(_ findings: Findings) -> String {
  [Language.english, .indonesian].map { language in
    findings.sorted.map { message($0, in: language) }.joined()
  }.joined(separator: "\n")
}

private func message(_ finding: Diagnostic, in language: Language) -> String {
  var text = ToolFormat(language: language).text(finding) + "\n"
  for note in finding.notes {
    text += "  note: \(note.phrase.text(in: language))" + (note.place.map { ": \($0)" } ?? "") + "\n"
  }
  if let help = finding.help { text += "  help: \(help.text(in: language))\n" }
  return text
}
