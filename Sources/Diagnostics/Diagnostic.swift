/// What is wrong, where, and what to do about it: a value, told once and formatted twice.
package struct Diagnostic: Hashable, Sendable {
  /// Whether a finding stops the release.
  package enum Severity: String, Hashable, Sendable {
    case error, warning
  }

  /// A second place that belongs to the finding: "previously used here".
  package struct Note: Hashable, Sendable {
    package let phrase: Phrase
    package let place: Place?

    package init(_ phrase: Phrase, at place: Place? = nil) {
      self.phrase = phrase
      self.place = place
    }
  }

  package let rule: Rule
  package let severity: Severity
  package let place: Place
  /// Lower case, the specific thing first and quoted, a rule rather than a failure, no full stop.
  package let summary: Phrase
  package let notes: [Note]
  /// The remedy, with an example where one helps.
  package let help: Phrase?

  package init(
    _ rule: Rule, at place: Place, _ summary: Phrase, notes: [Note] = [], help: Phrase? = nil,
    severity: Severity? = nil
  ) {
    self.rule = rule
    self.severity = severity ?? rule.severity
    self.place = place
    self.summary = summary
    self.notes = notes
    self.help = help
  }
}

extension Diagnostic: Comparable {
  /// By place, then rule and words, so that two runs list their findings alike.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    (left.place, left.rule.rawValue, left.summary.english) < (right.place, right.rule.rawValue, right.summary.english)
  }
}
