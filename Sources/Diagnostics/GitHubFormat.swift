/// Findings as annotations of a GitHub run: one workflow command each,
/// `::error file=Content/site.yaml,line=4,col=11,endColumn=14,title=bad-address::… `.
///
/// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
package struct GitHubFormat: Sendable {
  package let language: Language
  /// What stands before the path of a file, so that it is one of the repository: `Content/`.
  package let prefix: String
  /// Who answers for a file, where that is asked for.
  package let agency: @Sendable (String) -> String?

  package init(
    language: Language, prefix: String = "", agency: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.language = language
    self.prefix = prefix
    self.agency = agency
  }

  /// All findings, a line each.
  package func text(_ findings: [Diagnostic]) -> String {
    findings.map { text($0) + "\n" }.joined()
  }

  /// One finding without the line's end.
  package func text(_ finding: Diagnostic) -> String {
    let place = finding.place
    var properties = ["file=" + property(prefix + place.file)]
    if place.line > 0 { properties.append("line=\(place.line)") }
    if place.column > 0 { properties += ["col=\(place.column)", "endColumn=\(place.column + place.length)"] }
    let title = finding.rule.rawValue + (agency(place.file).map { " (\($0))" } ?? "")
    properties.append("title=" + property(title))
    var message = finding.summary.text(in: language)
    for note in finding.notes {
      message += "\n" + note.phrase.text(in: language) + (note.place.map { ": \(prefix)\($0)" } ?? "")
    }
    if let help = finding.help { message += "\n" + help.text(in: language) }
    return "::\(finding.severity.rawValue) \(properties.joined(separator: ","))::\(data(message))"
  }

  /// A message: what would end the command is escaped.
  private func data(_ text: String) -> String { escaped(text, "%\r\n") }

  /// A property: what would end it is escaped too.
  private func property(_ text: String) -> String { escaped(text, "%\r\n:,") }

  private func escaped(_ text: String, _ marks: String.UnicodeScalarView) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if marks.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private func escaped(_ text: String, _ marks: String) -> String { escaped(text, marks.unicodeScalars) }
}
