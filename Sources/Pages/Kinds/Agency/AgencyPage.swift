/// The page of an agency: its role, the figures it answers for with what is late first, its programmes and news.
import HTML
import Model

extension PageContext {
  func agencyPage(_ agency: Agency) -> FileBytes {
    let metrics = edition.metrics(of: agency)
    let programs = edition.programs(of: agency)
    let partnered = edition.programs(with: agency)
    let frame = PageFrame(
      title: agency.name, description: "\(agency.name): angka, program, dan berita di \(site.name).",
      path: agency.path, department: .data,
      crumbs: [.home, Crumb(title: "Perangkat daerah", link: .agencies)])
    return page(
      frame, opening: { agencyOpening(agency, metrics, programs, into: &$0) },
      content: { page in
        if !metrics.isEmpty {
          section(ID("indikator"), title: "Indikator", lead: "Yang terlambat lebih dulu.", wide: true, into: &page) {
            page in
            rows(into: &page) { page in
              for metric in metrics { metricRow(metric, into: &page) }
            }
          }
        }
        agencyPrograms(programs, ID("program"), "Program", into: &page)
        agencyPrograms(partnered, ID("bersama"), "Program bersama perangkat lain", into: &page)
        relatedNews(edition.news(of: agency), title: "Berita", into: &page)
      })
  }

  private func agencyPrograms(_ programs: [Program], _ id: ID, _ title: String, into page: inout Writer) {
    guard !programs.isEmpty else { return }
    section(id, title: title, wide: true, into: &page) { programKinds(programs, isNamed: true, into: &$0) }
  }

  private func agencyOpening(
    _ agency: Agency, _ metrics: [Metric], _ programs: [Program], into page: inout Writer
  ) {
    opening(
      text: { page in
        if agency.short != agency.name { kicker(agency.short, into: &page) }
        heading(agency.name, into: &page)
        if let role = agency.role {
          lead(Words.statement(role), into: &page)
          if !agency.sources.isEmpty { origin(period: nil, sources: agency.sources, badges: [], into: &page) }
        }
        if let site = agency.site { buttonLink("Buka situs \(agency.short)", .external(site), into: &page) }
        if metrics.isEmpty, programs.isEmpty {
          sentence("Belum ada angka atau program yang dicatat atas nama kantor ini.", into: &page)
        }
      },
      side: { page in
        if !metrics.isEmpty {
          statusBar(
            "Kesegaran \(metrics.count) indikator", states(of: metrics), noun: "indikator", id: ID("kesegaran"),
            into: &page)
        }
      },
      facts: nil, into: &page)
  }
}
