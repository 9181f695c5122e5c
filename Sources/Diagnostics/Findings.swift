/// All that a run has found so far. A rule reports and goes on; the run fails once, at the end.
package struct Findings: Sendable {
  private var collected: [Diagnostic] = []

  package init() {}

  /// The findings in the order of their places, each told once.
  package var sorted: [Diagnostic] {
    var last: Diagnostic?
    return collected.sorted().filter { finding in
      defer { last = finding }
      return finding != last
    }
  }

  package var isEmpty: Bool { collected.isEmpty }
  /// How many were reported, those told twice among them.
  package var count: Int { collected.count }
  package var hasErrors: Bool { collected.contains { $0.severity == .error } }

  /// Adds a finding.
  package mutating func report(_ diagnostic: Diagnostic) {
    collected.append(diagnostic)
  }

  /// Adds a finding from its parts.
  package mutating func report(
    _ rule: Rule, at place: Place, _ summary: Phrase, notes: [Diagnostic.Note] = [], help: Phrase? = nil
  ) {
    collected.append(Diagnostic(rule, at: place, summary, notes: notes, help: help))
  }

  /// Adds all findings of another part of the run.
  package mutating func append(_ other: Findings) {
    collected += other.collected
  }
}
