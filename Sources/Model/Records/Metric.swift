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

  private struct Fields: Sendable {
    let id: Slug
    let title: String
    let summary: String
    let pillar: Pillar?
    let agency: Agency
    let unit: Unit
    let direction: Direction
    let frequency: Frequency
    let isHeadline: Bool
    let group: String?
    let axisStart: Decimal?
    let observations: [Observation]
    let breakdowns: [Breakdown]
    let notAdditive: String?
    let breaks: [Break]
    let targetLog: [Revision]
    let revisions: [Revision]
    let history: [HistoryEntry]
    let facts: [Fact]
    let programs: [Slug]
    let sources: [Source]
    let gaps: [String]
    let disagreements: [Disagreement]
    let definition: Prose
    let aliases: [Alias]
    let path: Path
  }

  private let box: Box<Fields>

  package var id: Slug { box.value.id }
  package var title: String { box.value.title }
  package var summary: String { box.value.summary }
  package var pillar: Pillar? { box.value.pillar }
  package var agency: Agency { box.value.agency }
  package var unit: Unit { box.value.unit }
  package var direction: Direction { box.value.direction }
  package var frequency: Frequency { box.value.frequency }
  package var isHeadline: Bool { box.value.isHeadline }
  package var group: String? { box.value.group }
  package var axisStart: Decimal? { box.value.axisStart }
  /// Wholes, one a period, in the order of time.
  package var observations: [Observation] { box.value.observations }
  package var breakdowns: [Breakdown] { box.value.breakdowns }
  package var notAdditive: String? { box.value.notAdditive }
  package var breaks: [Break] { box.value.breaks }
  /// Changed targets.
  package var targetLog: [Revision] { box.value.targetLog }
  /// Changed values, of the whole and of parts.
  package var revisions: [Revision] { box.value.revisions }
  package var history: [HistoryEntry] { box.value.history }
  package var facts: [Fact] { box.value.facts }
  package var programs: [Slug] { box.value.programs }
  package var sources: [Source] { box.value.sources }
  package var gaps: [String] { box.value.gaps }
  package var disagreements: [Disagreement] { box.value.disagreements }
  package var definition: Prose { box.value.definition }
  package var aliases: [Alias] { box.value.aliases }

  package init(
    id: Slug, title: String, summary: String, pillar: Pillar?, agency: Agency, unit: Unit, direction: Direction,
    frequency: Frequency, isHeadline: Bool, group: String?, axisStart: Decimal?, observations: [Observation],
    breakdowns: [Breakdown], notAdditive: String?, breaks: [Break], targetLog: [Revision], revisions: [Revision],
    history: [HistoryEntry], facts: [Fact], programs: [Slug], sources: [Source], gaps: [String],
    disagreements: [Disagreement], definition: Prose, aliases: [Alias]
  ) {
    box = Box(
      Fields(
        id: id, title: title, summary: summary, pillar: pillar, agency: agency, unit: unit, direction: direction,
        frequency: frequency, isHeadline: isHeadline, group: group, axisStart: axisStart, observations: observations,
        breakdowns: breakdowns, notAdditive: notAdditive, breaks: breaks, targetLog: targetLog, revisions: revisions,
        history: history, facts: facts, programs: programs, sources: sources, gaps: gaps,
        disagreements: disagreements, definition: definition, aliases: aliases, path: Path.metrics.folder(id)))
  }

  package var path: Path { box.value.path }
}
