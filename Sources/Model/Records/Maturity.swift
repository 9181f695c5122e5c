/// A maturity model as data: levels, what they ask for, what is shown for it, and who claimed what.
package import HTML

package struct MaturityModel: Sendable {
  package struct Level: Hashable, Sendable {
    package let number: Int
    package let title: String?
    package let summary: String?

    package init(number: Int, title: String?, summary: String?) {
      self.number = number
      self.title = title
      self.summary = summary
    }
  }

  /// A level that someone stated to have reached, or planned to reach.
  package struct Claim: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
      case stated, planned
    }

    package let level: Int
    package let kind: Kind
    /// When it was said.
    package let on: Period
    /// For when a plan was made.
    package let target: Period?
    package let by: String
    package let text: String
    package let sources: Sources

    package init(level: Int, kind: Kind, on: Period, target: Period?, by: String, text: String, sources: Sources) {
      self.level = level
      self.kind = kind
      self.on = on
      self.target = target
      self.by = by
      self.text = text
      self.sources = sources
    }
  }

  /// What is known to meet a requirement.
  package struct Evidence: Hashable, Sendable {
    package enum State: String, Hashable, Sendable, CaseIterable {
      case found, partial, none
    }

    package let state: State
    package let text: String
    package let instrument: Instrument?
    package let document: Slug?
    package let sources: [Source]

    package init(state: State, text: String, instrument: Instrument?, document: Slug?, sources: [Source]) {
      self.state = state
      self.text = text
      self.instrument = instrument
      self.document = document
      self.sources = sources
    }
  }

  package struct Requirement: Hashable, Sendable {
    package let level: Int
    package let title: String
    package let text: String?
    package let sources: Sources
    package let evidence: [Evidence]

    package init(level: Int, title: String, text: String?, sources: Sources, evidence: [Evidence]) {
      self.level = level
      self.title = title
      self.text = text
      self.sources = sources
      self.evidence = evidence
    }

    /// The best that is shown for it.
    package var state: Evidence.State {
      let states = evidence.map(\.state)
      return states.contains(.found) ? .found : states.contains(.partial) ? .partial : .none
    }
  }

  package let id: Slug
  package let title: String
  package let summary: String
  package let note: String?
  /// In ascending order.
  package let levels: [Level]
  package let claims: [Claim]
  package let requirements: [Requirement]
  package let sources: [Source]
  package let gaps: [String]
  package let disagreements: [Disagreement]

  package init(
    id: Slug, title: String, summary: String, note: String?, levels: [Level], claims: [Claim],
    requirements: [Requirement], sources: [Source], gaps: [String], disagreements: [Disagreement]
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.note = note
    self.levels = levels
    self.claims = claims
    self.requirements = requirements
    self.sources = sources
    self.gaps = gaps
    self.disagreements = disagreements
  }

  /// The newest statement of a level that was reached.
  package var stated: Claim? { claims.filter { $0.kind == .stated }.max { $0.on < $1.on } }

  /// The newest plan.
  package var planned: Claim? { claims.filter { $0.kind == .planned }.max { ($0.on, $0.level) < ($1.on, $1.level) } }
}
