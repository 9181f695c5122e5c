/// The whole checked content of a city: every relation in it holds.
package import HTML

package struct City: Sendable {
  private struct Fields: Sendable {
    let site: Site
    let pillars: [Pillar]
    let agencies: [Agency]
    let areas: [Area]
    let sources: [Source]
    let metrics: [Metric]
    let programs: [Program]
    let news: [News]
    let announcements: [Announcement]
    let maturity: [MaturityModel]
    let evaluations: [Evaluation]
    let bodies: [Body]
    let instruments: [Instrument]
    let milestones: [Milestone]
    let documents: [Document]
    let pages: [StandingPage]
    let revisions: [RecordRevision]
    let waivers: [PublicWaiver]
    let metricIndex: [Slug: Int]
    let programIndex: [Slug: Int]
  }

  private let box: Box<Fields>

  package var site: Site { box.value.site }
  package var pillars: [Pillar] { box.value.pillars }
  package var agencies: [Agency] { box.value.agencies }
  package var areas: [Area] { box.value.areas }
  package var sources: [Source] { box.value.sources }
  package var metrics: [Metric] { box.value.metrics }
  package var programs: [Program] { box.value.programs }
  /// Newest first, including what is not public yet.
  package var news: [News] { box.value.news }
  package var announcements: [Announcement] { box.value.announcements }
  package var maturity: [MaturityModel] { box.value.maturity }
  package var evaluations: [Evaluation] { box.value.evaluations }
  package var bodies: [Body] { box.value.bodies }
  package var instruments: [Instrument] { box.value.instruments }
  package var milestones: [Milestone] { box.value.milestones }
  package var documents: [Document] { box.value.documents }
  package var pages: [StandingPage] { box.value.pages }
  /// Changed figures of areas and maturity models.
  package var revisions: [RecordRevision] { box.value.revisions }
  /// What is published although a check found something, where readers are concerned.
  package var waivers: [PublicWaiver] { box.value.waivers }

  package init(
    site: Site, pillars: [Pillar], agencies: [Agency], areas: [Area], sources: [Source], metrics: [Metric],
    programs: [Program], news: [News], announcements: [Announcement], maturity: [MaturityModel],
    evaluations: [Evaluation], bodies: [Body], instruments: [Instrument], milestones: [Milestone],
    documents: [Document], pages: [StandingPage], revisions: [RecordRevision] = [],
    waivers: [PublicWaiver] = []
  ) {
    let news = news.sorted { left, right in
      left.date.instant == right.date.instant
        ? (left.slug, left.file) > (right.slug, right.file) : left.date.instant > right.date.instant
    }
    box = Box(
      Fields(
        site: site, pillars: pillars, agencies: agencies, areas: areas, sources: sources, metrics: metrics,
        programs: programs, news: news, announcements: announcements, maturity: maturity, evaluations: evaluations,
        bodies: bodies, instruments: instruments, milestones: milestones, documents: documents, pages: pages,
        revisions: revisions, waivers: waivers,
        metricIndex: Self.index(metrics.map(\.id)), programIndex: Self.index(programs.map(\.id))))
  }

  private static func index(_ ids: [Slug]) -> [Slug: Int] {
    Dictionary(zip(ids, ids.indices)) { first, _ in first }
  }

  /// The metric with that id; `nil` only for ids that are not from this city's content.
  package func metric(_ id: Slug) -> Metric? { box.value.metricIndex[id].map { metrics[$0] } }

  /// The programme with that id; `nil` only for ids that are not from this city's content.
  package func program(_ id: Slug) -> Program? { box.value.programIndex[id].map { programs[$0] } }

  /// The metrics with those ids, in that order.
  package func metrics(_ ids: [Slug]) -> [Metric] { ids.compactMap(metric) }

  /// The programmes with those ids, in that order.
  package func programs(_ ids: [Slug]) -> [Program] { ids.compactMap(program) }
}
