/// A programme, application, body or step of the smart city, with the evidence there is of it.
package import HTML

package struct Program: Sendable {
  /// What the record is.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case program, system, body, step
  }

  /// What a source last said of it. Pages show the computed ``ProgramState``, never this alone.
  package struct Status: Hashable, Sendable {
    package enum Value: String, Hashable, Sendable, CaseIterable {
      case planned, running, paused, completed, ended, unknown
    }

    package let value: Value
    package let asOf: Period
    package let sources: Sources
    package let note: String?

    package init(value: Value, asOf: Period, sources: Sources, note: String?) {
      self.value = value
      self.asOf = asOf
      self.sources = sources
      self.note = note
    }
  }

  /// Money of one year, in rupiah.
  package struct Budget: Hashable, Sendable {
    package let year: Period
    package let allocated: Figure?
    package let realised: Figure?
    package let note: String?

    package init(year: Period, allocated: Figure?, realised: Figure?, note: String?) {
      self.year = year
      self.allocated = allocated
      self.realised = realised
      self.note = note
    }
  }

  /// A figure of what was done, with the whole it is a part of when the source gives one.
  package struct Output: Hashable, Sendable {
    package let title: String
    package let figure: Figure
    package let whole: Decimal?

    package init(title: String, figure: Figure, whole: Decimal?) {
      self.title = title
      self.figure = figure
      self.whole = whole
    }
  }

  /// Planned against real.
  package struct Milestone: Hashable, Sendable {
    package let title: String
    package let due: Period?
    package let done: Period?
    package let sources: Sources
    package let note: String?

    package init(title: String, due: Period?, done: Period?, sources: Sources, note: String?) {
      self.title = title
      self.due = due
      self.done = done
      self.sources = sources
      self.note = note
    }
  }

  /// An application that belongs to it.
  package struct System: Hashable, Sendable {
    package let name: String
    package let address: WebAddress?
    package let note: String?
    package let sources: [Source]

    package init(name: String, address: WebAddress?, note: String?, sources: [Source]) {
      self.name = name
      self.address = address
      self.note = note
      self.sources = sources
    }
  }

  /// The year in which it was named the quick win of its pillar.
  package struct QuickWin: Hashable, Sendable {
    package let year: Period
    package let sources: Sources

    package init(year: Period, sources: Sources) {
      self.year = year
      self.sources = sources
    }
  }

  private struct Fields: Sendable {
    let id: Slug
    let title: String
    let summary: String
    let kind: Kind
    let pillar: Pillar?
    let agency: Agency
    let partners: [Agency]
    let status: Status
    let from: Period?
    let until: Period?
    let quickWin: QuickWin?
    let service: WebAddress?
    let legalBasis: [Instrument]
    let budget: [Budget]
    let outputs: [Output]
    let milestones: [Milestone]
    let metrics: [Slug]
    let bodies: [Body]
    let areas: [Area]
    let systems: [System]
    let sources: [Source]
    let gaps: [String]
    let disagreements: [Disagreement]
    let story: Prose
    let aliases: [Alias]
    let revisions: [Revision]
    let path: Path
  }

  private let box: Box<Fields>

  package var id: Slug { box.value.id }
  package var title: String { box.value.title }
  package var summary: String { box.value.summary }
  package var kind: Kind { box.value.kind }
  package var pillar: Pillar? { box.value.pillar }
  package var agency: Agency { box.value.agency }
  package var partners: [Agency] { box.value.partners }
  package var status: Status { box.value.status }
  package var from: Period? { box.value.from }
  package var until: Period? { box.value.until }
  package var quickWin: QuickWin? { box.value.quickWin }
  package var service: WebAddress? { box.value.service }
  package var legalBasis: [Instrument] { box.value.legalBasis }
  package var budget: [Budget] { box.value.budget }
  package var outputs: [Output] { box.value.outputs }
  package var milestones: [Milestone] { box.value.milestones }
  package var metrics: [Slug] { box.value.metrics }
  package var bodies: [Body] { box.value.bodies }
  package var areas: [Area] { box.value.areas }
  package var systems: [System] { box.value.systems }
  package var sources: [Source] { box.value.sources }
  package var gaps: [String] { box.value.gaps }
  package var disagreements: [Disagreement] { box.value.disagreements }
  package var story: Prose { box.value.story }
  package var aliases: [Alias] { box.value.aliases }
  /// Changed figures: money, outputs and their wholes.
  package var revisions: [Revision] { box.value.revisions }

  package init(
    id: Slug, title: String, summary: String, kind: Kind, pillar: Pillar?, agency: Agency, partners: [Agency],
    status: Status, from: Period?, until: Period?, quickWin: QuickWin?, service: WebAddress?,
    legalBasis: [Instrument], budget: [Budget], outputs: [Output], milestones: [Milestone], metrics: [Slug],
    bodies: [Body], areas: [Area], systems: [System], sources: [Source], gaps: [String],
    disagreements: [Disagreement], story: Prose, aliases: [Alias], revisions: [Revision] = []
  ) {
    box = Box(
      Fields(
        id: id, title: title, summary: summary, kind: kind, pillar: pillar, agency: agency, partners: partners,
        status: status, from: from, until: until, quickWin: quickWin, service: service, legalBasis: legalBasis,
        budget: budget, outputs: outputs, milestones: milestones, metrics: metrics, bodies: bodies, areas: areas,
        systems: systems, sources: sources, gaps: gaps, disagreements: disagreements, story: story,
        aliases: aliases, revisions: revisions, path: Path.programs.folder(id)))
  }

  package var path: Path { box.value.path }
}
