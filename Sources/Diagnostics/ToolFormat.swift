/// Findings for editors and CI: one line each, `Content/site.yaml:4:11: error: … [bad-address]`.
package struct ToolFormat: Sendable {
  package let language: Language
  /// What stands before the path of a file: `Content/`.
  package let prefix: String

  package init(language: Language, prefix: String = "") {
    self.language = language
    self.prefix = prefix
  }

  /// All findings, a line each.
  package func text(_ findings: [Diagnostic]) -> String {
    findings.map { text($0) + "\n" }.joined()
  }

  /// One finding without the line's end. The severity is English in every language, since matchers look for it.
  package func text(_ finding: Diagnostic) -> String {
    let summary = finding.summary.text(in: language).split(whereSeparator: \.isNewline).joined(separator: " ")
    return "\(prefix)\(finding.place): \(finding.severity.rawValue): \(summary) [\(finding.rule.rawValue)]"
  }
}
