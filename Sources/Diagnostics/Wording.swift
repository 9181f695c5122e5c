// The few words of their own that the formats say, in both languages.

extension Diagnostic.Severity {
  /// The severity as it opens a finding.
  var word: Phrase {
    switch self {
    case .error: Phrase(id: "galat", en: "error")
    case .warning: Phrase(id: "peringatan", en: "warning")
    }
  }
}

/// How many findings there are in how many files: `3 galat dan 1 peringatan dalam 2 berkas`.
package struct Tally: Hashable, Sendable {
  package let errors: Int
  package let warnings: Int
  package let files: Int

  package init(of findings: [Diagnostic]) {
    errors = findings.count { $0.severity == .error }
    warnings = findings.count - errors
    files = Set(findings.map(\.place.file)).count
  }

  /// The closing line; `nil` when there is nothing to count.
  package var phrase: Phrase? {
    var indonesian: [String] = []
    var english: [String] = []
    if errors > 0 {
      indonesian.append("\(errors) galat")
      english.append(errors == 1 ? "1 error" : "\(errors) errors")
    }
    if warnings > 0 {
      indonesian.append("\(warnings) peringatan")
      english.append(warnings == 1 ? "1 warning" : "\(warnings) warnings")
    }
    guard !english.isEmpty else { return nil }
    return Phrase(
      id: "\(indonesian.joined(separator: " dan ")) dalam \(files) berkas",
      en: "\(english.joined(separator: " and ")) in \(files == 1 ? "1 file" : "\(files) files")")
  }
}
