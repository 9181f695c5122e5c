/// Bodies, legal instruments and milestones: on what the programme stands.
package import HTML

/// A council, team or forum.
package struct Body: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case council, team, forum, office, partner
  }

  package let id: Slug
  package let title: String
  package let kind: Kind
  package let task: String
  package let members: String?
  /// Since when it is recorded.
  package let since: Period?
  package let lastMet: Period?
  package let text: String?
  package let sources: Sources
  package let gaps: [String]

  package init(
    id: Slug, title: String, kind: Kind, task: String, members: String?, since: Period?, lastMet: Period?,
    text: String?, sources: Sources, gaps: [String]
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.task = task
    self.members = members
    self.since = since
    self.lastMet = lastMet
    self.text = text
    self.sources = sources
    self.gaps = gaps
  }

  package var anchor: ID { ID("badan", id) }
}

/// A regulation, plan or agreement.
package struct Instrument: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case perda, perwali, perpres, plan, mou, decree
  }

  package enum Status: String, Hashable, Sendable, CaseIterable {
    case enacted, completed, planned, draft
  }

  package let id: Slug
  package let title: String
  package let subject: String
  package let kind: Kind
  package let status: Status
  package let on: Period?
  package let text: String?
  package let address: WebAddress?
  package let document: Slug?
  package let sources: Sources
  package let gaps: [String]
  package let disagreements: [Disagreement]

  package init(
    id: Slug, title: String, subject: String, kind: Kind, status: Status, on: Period?, text: String?,
    address: WebAddress?, document: Slug?, sources: Sources, gaps: [String], disagreements: [Disagreement]
  ) {
    self.id = id
    self.title = title
    self.subject = subject
    self.kind = kind
    self.status = status
    self.on = on
    self.text = text
    self.address = address
    self.document = document
    self.sources = sources
    self.gaps = gaps
    self.disagreements = disagreements
  }

  package var anchor: ID { ID("hukum", id) }
}

/// A step of the whole programme, planned against real.
package struct Milestone: Hashable, Sendable {
  package let id: Slug
  package let title: String
  package let due: Period?
  package let done: Period?
  package let text: String?
  package let programs: [Slug]
  package let instruments: [Instrument]
  package let sources: Sources
  package let note: String?

  package init(
    id: Slug, title: String, due: Period?, done: Period?, text: String?, programs: [Slug], instruments: [Instrument],
    sources: Sources, note: String?
  ) {
    self.id = id
    self.title = title
    self.due = due
    self.done = done
    self.text = text
    self.programs = programs
    self.instruments = instruments
    self.sources = sources
    self.note = note
  }

  package var anchor: ID { ID("tonggak", id) }
}

/// A document of the programme: a file kept with the site, an address, or the honest note that it was not found.
package struct Document: Hashable, Sendable {
  package let id: Slug
  package let title: String
  package let kind: String
  package let summary: String
  package let period: Period?
  package let file: Path?
  package let address: WebAddress?
  package let agency: Agency?
  package let instrument: Slug?
  package let sources: [Source]
  package let note: String?

  package init(
    id: Slug, title: String, kind: String, summary: String, period: Period?, file: Path?, address: WebAddress?,
    agency: Agency?, instrument: Slug?, sources: [Source], note: String?
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.summary = summary
    self.period = period
    self.file = file
    self.address = address
    self.agency = agency
    self.instrument = instrument
    self.sources = sources
    self.note = note
  }

  package var anchor: ID { ID("dokumen", id) }
  package var isFound: Bool { file != nil || address != nil }
}
