/// A metric: what is measured, by whom, how often, and everything that has been observed.
package import HTML

package struct Metric: Sendable {
  /// Which way is better.
  package enum Direction: String, Hashable, Sendable, CaseIterable {
    case up, down, none
  }

  /// How often a figure is due.
  package struct Frequency: Hashable, Sendable {
    /// `nil` when figures come irregularly.
    package let every: Period.Length?
    /// Months after a period's end in which its figure may be awaited.
    package let graceMonths: Int
    /// No source states the frequency; the page says so.
    package let isAssumed: Bool

    package init(every: Period.Length?, graceMonths: Int, isAssumed: Bool) {
      self.every = every
      self.graceMonths = graceMonths
      self.isAssumed = isAssumed
    }
  }

  /// A period with what is known of it.
  package struct Observation: Hashable, Sendable {
    package enum Value: Hashable, Sendable {
      case figure(Figure)
      case missing(Absence)
    }

    package let period: Period
    package let value: Value
    package let target: Figure?

    package init(period: Period, value: Value, target: Figure? = nil) {
      self.period = period
      self.value = value
      self.target = target
    }

    package var figure: Figure? {
      if case .figure(let figure) = value { figure } else { nil }
    }
  }

  /// The parts of one period along one dimension.
  package struct Breakdown: Hashable, Sendable {
    package struct Part: Hashable, Sendable {
      package let title: String
      package let value: Observation.Value

      package init(title: String, value: Observation.Value) {
        self.title = title
        self.value = value
      }
    }

    package let dimension: String
    package let title: String
    package let period: Period
    package let parts: [Part]

    package init(dimension: String, title: String, period: Period, parts: [Part]) {
      self.dimension = dimension
      self.title = title
      self.period = period
      self.parts = parts
    }
  }

  /// A new series begins at a period: nothing may be compared across.
  package struct Break: Hashable, Sendable {
    package let period: Period
    package let reason: String

    package init(period: Period, reason: String) {
      self.period = period
      self.reason = reason
    }
  }

  /// A published figure, or a target, that was changed.
  package struct Revision: Hashable, Sendable {
    package let period: Period
    package let from: Decimal
    package let to: Decimal
    package let on: Day
    package let reason: String
    package let sources: [Source]

    package init(period: Period, from: Decimal, to: Decimal, on: Day, reason: String, sources: [Source]) {
      self.period = period
      self.from = from
      self.to = to
      self.on = on
      self.reason = reason
      self.sources = sources
    }
  }

  /// When a value was stated, by whom.
  package struct HistoryEntry: Hashable, Sendable {
    package let on: Period
    package let figure: Figure
    package let text: String
    /// Whether the figure was stated as a target.
    package let isTarget: Bool

    package init(on: Period, figure: Figure, text: String, isTarget: Bool = false) {
      self.on = on
      self.figure = figure
      self.text = text
      self.isTarget = isTarget
    }
  }

  package let id: Slug
  package let title: String
  package let summary: String
  package let pillar: Pillar?
  package let agency: Agency
  package let unit: Unit
  package let direction: Direction
  package let frequency: Frequency
  package let isHeadline: Bool
  package let group: String?
  package let axisStart: Decimal?
  /// Wholes, one a period, in the order of time.
  package let observations: [Observation]
  package let breakdowns: [Breakdown]
  package let notAdditive: String?
  package let breaks: [Break]
  package let targetLog: [Revision]
  package let revisions: [Revision]
  package let history: [HistoryEntry]
  package let facts: [Fact]
  package let programs: [Slug]
  package let sources: [Source]
  package let gaps: [String]
  package let disagreements: [Disagreement]
  package let definition: Prose
  package let aliases: [Alias]

  package init(
    id: Slug, title: String, summary: String, pillar: Pillar?, agency: Agency, unit: Unit, direction: Direction,
    frequency: Frequency, isHeadline: Bool, group: String?, axisStart: Decimal?, observations: [Observation],
    breakdowns: [Breakdown], notAdditive: String?, breaks: [Break], targetLog: [Revision], revisions: [Revision],
    history: [HistoryEntry], facts: [Fact], programs: [Slug], sources: [Source], gaps: [String],
    disagreements: [Disagreement], definition: Prose, aliases: [Alias]
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.pillar = pillar
    self.agency = agency
    self.unit = unit
    self.direction = direction
    self.frequency = frequency
    self.isHeadline = isHeadline
    self.group = group
    self.axisStart = axisStart
    self.observations = observations
    self.breakdowns = breakdowns
    self.notAdditive = notAdditive
    self.breaks = breaks
    self.targetLog = targetLog
    self.revisions = revisions
    self.history = history
    self.facts = facts
    self.programs = programs
    self.sources = sources
    self.gaps = gaps
    self.disagreements = disagreements
    self.definition = definition
    self.aliases = aliases
  }

  package var path: Path { Path.metrics.folder(id) }
}
