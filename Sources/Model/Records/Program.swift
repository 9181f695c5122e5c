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

  package let id: Slug
  package let title: String
  package let summary: String
  package let kind: Kind
  package let pillar: Pillar?
  package let agency: Agency
  package let partners: [Agency]
  package let status: Status
  package let from: Period?
  package let until: Period?
  package let quickWin: QuickWin?
  package let service: WebAddress?
  package let legalBasis: [Instrument]
  package let budget: [Budget]
  package let outputs: [Output]
  package let milestones: [Milestone]
  package let metrics: [Slug]
  package let bodies: [Body]
  package let areas: [Area]
  package let systems: [System]
  package let sources: [Source]
  package let gaps: [String]
  package let disagreements: [Disagreement]
  package let story: Prose
  package let aliases: [Alias]

  package init(
    id: Slug, title: String, summary: String, kind: Kind, pillar: Pillar?, agency: Agency, partners: [Agency],
    status: Status, from: Period?, until: Period?, quickWin: QuickWin?, service: WebAddress?,
    legalBasis: [Instrument], budget: [Budget], outputs: [Output], milestones: [Milestone], metrics: [Slug],
    bodies: [Body], areas: [Area], systems: [System], sources: [Source], gaps: [String],
    disagreements: [Disagreement], story: Prose, aliases: [Alias]
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.kind = kind
    self.pillar = pillar
    self.agency = agency
    self.partners = partners
    self.status = status
    self.from = from
    self.until = until
    self.quickWin = quickWin
    self.service = service
    self.legalBasis = legalBasis
    self.budget = budget
    self.outputs = outputs
    self.milestones = milestones
    self.metrics = metrics
    self.bodies = bodies
    self.areas = areas
    self.systems = systems
    self.sources = sources
    self.gaps = gaps
    self.disagreements = disagreements
    self.story = story
    self.aliases = aliases
  }

  package var path: Path { Path.programs.folder(id) }
}
