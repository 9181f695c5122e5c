/// A waiver in force, for the report of the run, and what readers are told of it.
package import Diagnostics
internal import HTML
package import Model

/// A waiver that lets findings through, until it ends.
package struct UsedWaiver: Hashable, Sendable {
  package let rule: Rule
  package let file: String
  /// The line, when the waiver is for one line only.
  package let line: Int?
  package let reason: String
  /// The office that answers for it.
  package let who: String
  /// The last day on which it holds.
  package let until: Day
  /// How many findings of this run it lets through; 0 when the change that it confirms is public already.
  package var letsThrough: Int

  package init(
    rule: Rule, file: String, line: Int?, reason: String, who: String, until: Day, letsThrough: Int = 0
  ) {
    self.rule = rule
    self.file = file
    self.line = line
    self.reason = reason
    self.who = who
    self.until = until
    self.letsThrough = letsThrough
  }

  /// Whether the waiver is about that finding.
  package func covers(_ finding: Diagnostic) -> Bool {
    finding.rule == rule && finding.place.file == file && (line == nil || line == finding.place.line)
  }

  /// What readers are told of it; `nil` where it is the editors' business alone. `pages` are those of content files.
  func told(pages: [String: Path]) -> PublicWaiver? {
    let subject: PublicWaiver.Subject
    switch rule {
    case .figureBounds: subject = .bounds
    case .figureJump: subject = .jump
    case .publishedJump: subject = .correction
    case .publishedUnit: subject = .unit
    case .shrunkRelease: subject = .fewer
    default:
      guard rule.isAboutPersonalData else { return nil }
      subject = .personalData
    }
    return PublicWaiver(subject: subject, page: page(among: pages), reason: reason, who: who, until: until)
  }

  /// The page that shows what the file holds: its own, that of the metric whose table it is, or that of the register.
  private func page(among pages: [String: Path]) -> Path? {
    let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file[...]
    return pages[file] ?? pages[stem + ".md"] ?? Desk.registerPages[file]
  }
}
