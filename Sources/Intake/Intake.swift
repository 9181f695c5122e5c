/// From the content folder to a checked city: the order in which files are read, and nothing else.
internal import HTML
package import Model

package enum Intake {
  /// Reads and checks everything in one run.
  ///
  /// - Parameters:
  ///   - published: the figures of the live release, none of which may change in silence; `nil` when not known.
  ///   - known: what an earlier run found out about texts.
  ///   - tool: stands for the program itself; `nil` to make no use of what is known and to leave nothing.
  ///   - today: asked for the day in the city's zone; it decides which waivers have expired.
  package static func check(
    _ folder: ContentFolder, published: [PublishedFigure]? = nil, known: KnownTexts? = nil, tool: String? = nil,
    today: (TimeZone) -> Day
  ) -> Checked {
    var desk = Desk(folder)
    if let tool { desk.known = KnownNews(known, for: folder, tool: tool) }
    desk.receiveFiles()
    guard let basis = desk.siteBasis() else { return desk.refuse() }
    desk.registers.zone = basis.zone
    desk.registers.base = basis.address.base
    desk.registers.origin = basis.address.origin
    desk.registers.acronyms = desk.knownAcronyms()

    let sources = desk.list("sources.yaml") { $0.source() }
    desk.registers.sources = desk.index(sources, in: "sources.yaml", by: \.id)
    let pillars = desk.list("pillars.yaml") { $0.pillarRecord() }
    desk.registers.pillars = desk.index(pillars, in: "pillars.yaml", by: \.id.text)
    let agencies = desk.list("agencies.yaml") { $0.agency() }
    desk.registers.agencies = desk.index(agencies, in: "agencies.yaml", by: \.id.text)
    let areas = desk.areas()
    desk.registers.areas = Dictionary(areas.map { ($0.code, $0) }) { first, _ in first }
    desk.nameDocuments()
    let bodies = desk.list("governance/bodies.yaml") { $0.body() }
    desk.registers.bodies = desk.index(bodies, in: "governance/bodies.yaml", by: \.id.text)
    let instruments = desk.list("governance/instruments.yaml") { $0.instrument() }
    desk.registers.instruments = desk.index(instruments, in: "governance/instruments.yaml", by: \.id.text)
    let milestones = desk.list("governance/milestones.yaml") { $0.milestone() }
    _ = desk.index(milestones, in: "governance/milestones.yaml", by: \.id.text)
    let documents = desk.list("documents/documents.yaml") { $0.document(in: folder) }
    _ = desk.index(documents, in: "documents/documents.yaml", by: \.id.text)
    desk.mapEntries(
      sources: sources, pillars: pillars, agencies: agencies, areas: areas, bodies: bodies, instruments: instruments,
      milestones: milestones, documents: documents)

    let metrics = desk.metrics()
    let programs = desk.programs()
    let news = desk.news(today: today(basis.zone))
    let announcements = desk.announcements()
    let maturity = desk.maturity()
    let evaluations = desk.evaluations()
    let pages = desk.pages()
    let revisions = desk.recordChanges(areas: areas, maturity: maturity)
    let site = desk.site(basis)
    desk.checkBothEnds(metrics: metrics, programs: programs)
    desk.checkDerived(metrics)
    desk.checkAnchors()
    desk.checkPersonalData(sources: sources)
    let today = today(basis.zone)
    if let published {
      desk.checkPublished(
        published, metrics: metrics, programs: programs, areas: areas, maturity: maturity, today: today)
    }

    return desk.close(today: today) { waivers in
      site.map {
        City(
          site: $0, pillars: pillars, agencies: agencies, areas: areas, sources: sources, metrics: metrics,
          programs: programs, news: news, announcements: announcements, maturity: maturity, evaluations: evaluations,
          bodies: bodies, instruments: instruments, milestones: milestones, documents: documents, pages: pages,
          revisions: revisions, waivers: waivers)
      }
    }
  }
}
