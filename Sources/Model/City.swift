/// The whole checked content of a city: every relation in it holds.
package import HTML

package struct City: Sendable {
  package let site: Site
  package let pillars: [Pillar]
  package let agencies: [Agency]
  package let areas: [Area]
  package let sources: [Source]
  package let metrics: [Metric]
  package let programs: [Program]
  /// Newest first, including what is not public yet.
  package let news: [News]
  package let announcements: [Announcement]
  package let maturity: [MaturityModel]
  package let evaluations: [Evaluation]
  package let bodies: [Body]
  package let instruments: [Instrument]
  package let milestones: [Milestone]
  package let documents: [Document]
  package let pages: [StandingPage]

  private let metricIndex: [Slug: Int]
  private let programIndex: [Slug: Int]

  package init(
    site: Site, pillars: [Pillar], agencies: [Agency], areas: [Area], sources: [Source], metrics: [Metric],
    programs: [Program], news: [News], announcements: [Announcement], maturity: [MaturityModel],
    evaluations: [Evaluation], bodies: [Body], instruments: [Instrument], milestones: [Milestone],
    documents: [Document], pages: [StandingPage]
  ) {
    self.site = site
    self.pillars = pillars
    self.agencies = agencies
    self.areas = areas
    self.sources = sources
    self.metrics = metrics
    self.programs = programs
    self.news = news.sorted {
      ($0.date.instant, $0.slug, $0.file) > ($1.date.instant, $1.slug, $1.file)
    }
    self.announcements = announcements
    self.maturity = maturity
    self.evaluations = evaluations
    self.bodies = bodies
    self.instruments = instruments
    self.milestones = milestones
    self.documents = documents
    self.pages = pages
    metricIndex = Self.index(metrics.map(\.id))
    programIndex = Self.index(programs.map(\.id))
  }

  private static func index(_ ids: [Slug]) -> [Slug: Int] {
    Dictionary(zip(ids, ids.indices)) { first, _ in first }
  }

  /// The metric with that id; `nil` only for ids that are not from this city's content.
  package func metric(_ id: Slug) -> Metric? { metricIndex[id].map { metrics[$0] } }

  /// The programme with that id; `nil` only for ids that are not from this city's content.
  package func program(_ id: Slug) -> Program? { programIndex[id].map { programs[$0] } }

  /// The metrics with those ids, in that order.
  package func metrics(_ ids: [Slug]) -> [Metric] { ids.compactMap(metric) }

  /// The programmes with those ids, in that order.
  package func programs(_ ids: [Slug]) -> [Program] { ids.compactMap(program) }
}
