/// What is told with a date: news and announcements.
package import HTML

package struct News: Sendable {
  /// When it happened, as exactly as it is known.
  package struct Date: Hashable, Sendable {
    /// The day, month or year.
    package let period: Period
    /// The moment from which the item may be public.
    package let instant: Instant
    /// The date is inferred.
    package let isApproximate: Bool
    /// Last day of an event of several days.
    package let until: Day?

    package init(period: Period, instant: Instant, isApproximate: Bool, until: Day?) {
      self.period = period
      self.instant = instant
      self.isApproximate = isApproximate
      self.until = until
    }
  }

  package struct Image: Sendable {
    package let path: Path
    package let alternative: String
    package let credit: String?

    package init(path: Path, alternative: String, credit: String?) {
      self.path = path
      self.alternative = alternative
      self.credit = credit
    }
  }

  private struct Fields: Sendable {
    let slug: Slug
    let file: String
    let title: String
    let date: Date
    let summary: String
    let pillar: Pillar?
    let programs: [Slug]
    let metrics: [Slug]
    let agencies: [Agency]
    let areas: [Area]
    let sources: Sources
    let tags: [Slug]
    let image: Image?
    let isDraft: Bool
    let expires: Instant?
    var body: Prose
    let aliases: [Alias]
    let path: Path
    let sum: ContentSum?
  }

  private let box: Box<Fields>

  private init(_ fields: Fields) { box = Box(fields) }

  package var slug: Slug { box.value.slug }
  /// The content file, for the report of what is held back.
  package var file: String { box.value.file }
  package var title: String { box.value.title }
  package var date: Date { box.value.date }
  package var summary: String { box.value.summary }
  package var pillar: Pillar? { box.value.pillar }
  package var programs: [Slug] { box.value.programs }
  package var metrics: [Slug] { box.value.metrics }
  package var agencies: [Agency] { box.value.agencies }
  package var areas: [Area] { box.value.areas }
  package var sources: Sources { box.value.sources }
  package var tags: [Slug] { box.value.tags }
  package var image: Image? { box.value.image }
  package var isDraft: Bool { box.value.isDraft }
  package var expires: Instant? { box.value.expires }
  package var body: Prose { box.value.body }
  package var aliases: [Alias] { box.value.aliases }
  /// Stands for all that the item's own part of its page is made of: its file and what is outside of news, metrics and
  /// programmes. `nil` when it is not known, or the text embeds figures.
  package var sum: ContentSum? { box.value.sum }

  package init(
    slug: Slug, file: String, title: String, date: Date, summary: String, pillar: Pillar?, programs: [Slug],
    metrics: [Slug], agencies: [Agency], areas: [Area], sources: Sources, tags: [Slug], image: Image?, isDraft: Bool,
    expires: Instant?, body: Prose, aliases: [Alias], sum: ContentSum? = nil
  ) {
    box = Box(
      Fields(
        slug: slug, file: file, title: title, date: date, summary: summary, pillar: pillar, programs: programs,
        metrics: metrics, agencies: agencies, areas: areas, sources: sources, tags: tags, image: image,
        isDraft: isDraft, expires: expires, body: body, aliases: aliases,
        path: Path.news.folder(date.period.year).folder(slug), sum: sum))
  }

  package var path: Path { box.value.path }

  /// How many of the newest items a feed tells in full.
  package static let mostInFull = 30

  /// The same item without the plain words of its body, which only feeds tell, and without the list of its headings,
  /// which no page of news shows.
  package var withoutWords: News {
    var fields = box.value
    fields.body = fields.body.withoutWords
    return News(fields)
  }
}

/// A notice that is up for a time.
package struct Announcement: Sendable {
  package enum Urgency: String, Hashable, Sendable, CaseIterable {
    case info, important, emergency
  }

  package struct Withdrawal: Hashable, Sendable {
    package let on: Day
    package let reason: String

    package init(on: Day, reason: String) {
      self.on = on
      self.reason = reason
    }
  }

  package let slug: Slug
  package let file: String
  package let title: String
  package let summary: String
  package let from: Instant
  /// The first moment at which it is no longer up.
  package let until: Instant?
  package let urgency: Urgency
  package let agency: Agency?
  package let programs: [Slug]
  package let sources: [Source]
  package let actions: [Contact]
  package internal(set) var withdrawal: Withdrawal?
  package let isDraft: Bool
  package let body: Prose
  package let aliases: [Alias]

  package init(
    slug: Slug, file: String, title: String, summary: String, from: Instant, until: Instant?, urgency: Urgency,
    agency: Agency?, programs: [Slug], sources: [Source], actions: [Contact], withdrawal: Withdrawal?, isDraft: Bool,
    body: Prose, aliases: [Alias]
  ) {
    self.slug = slug
    self.file = file
    self.title = title
    self.summary = summary
    self.from = from
    self.until = until
    self.urgency = urgency
    self.agency = agency
    self.programs = programs
    self.sources = sources
    self.actions = actions
    self.withdrawal = withdrawal
    self.isDraft = isDraft
    self.body = body
    self.aliases = aliases
  }

  package var path: Path { Path.announcements.folder(slug) }
}
