/// The page of a pillar: score, quick win, figures, programmes and news.
import HTML
import Model

extension PageContext {
  func pillarPage(_ pillar: Pillar) -> FileBytes {
    let metrics = edition.metrics(of: pillar)
    let programs = edition.programs(of: pillar)
    let frame = PageFrame(
      title: pillar.title, description: pillar.summary, path: pillar.path, department: .status,
      crumbs: [.home, Crumb(title: "Pilar", link: .pillars)])
    return page(
      frame, opening: { pillarOpening(pillar, metrics, programs, into: &$0) },
      content: { page in
        if !metrics.isEmpty {
          section(ID("indikator"), title: "Indikator", lead: freshnessSentence(of: metrics), wide: true, into: &page) {
            metricGroups(metrics, into: &$0)
          }
        }
        if !programs.isEmpty {
          section(
            ID("program"), title: "Program", lead: runningSentence(of: programs.filter(\.isService)), wide: true,
            into: &page
          ) {
            programKinds(programs, isNamed: true, into: &$0)
          }
        }
        relatedNews(edition.news(of: pillar), title: "Berita", into: &page)
      })
  }

  private func pillarOpening(
    _ pillar: Pillar, _ metrics: [Metric], _ programs: [Program], into page: inout Writer
  ) {
    opening(
      text: { page in
        heading(pillar.title, language: pillar.titleLanguage, into: &page)
        lead(pillar.summary, into: &page)
        if let score = edition.score(of: pillar), let metric = edition.headline {
          sentence("\(metric.title) pilar ini \(Words.value(score)) pada \(Words.period(score.period)).", into: &page)
          origin(of: score, badges: [], into: &page)
        } else {
          sentence("Skor pilar ini \(Words.missing).", into: &page)
        }
      },
      side: { page in
        pillarTrio(pillar, into: &page)
        if let metric = edition.headline(of: pillar) { keyFigure(metric, into: &page) }
      },
      facts: nil, into: &page)
  }

  /// All pillars, each in a card.
  func pillarListPage() -> FileBytes {
    let pillars = edition.city.pillars
    let frame = PageFrame(
      title: "Pilar", description: "Pilar smart city \(site.city): quick win, program, skor, dan angka kunci.",
      path: .pillars, department: .status, crumbs: [.home])
    return page(
      frame,
      opening: { page in
        heading("Pilar", into: &page)
        lead(
          "\(Words.capitalized(Words.count(pillars.count))) pilar smart city \(site.city), dengan satu angka kunci "
            + "tiap pilar. Yang tidak termasuk satu pilar tercatat sebagai “\(WholeCity.title)”.", into: &page)
      },
      content: { page in
        section(ID("pilar"), title: "Semua pilar", wide: true, into: &page) { pillarCards(pillars, into: &$0) }
        cityPart(into: &page)
        relatedNews(edition.news(of: nil), title: "Berita \(WholeCity.title.lowercasedFirst)", into: &page)
      })
  }

  private func cityPart(into page: inout Writer) {
    let metrics = edition.metrics(of: nil)
    let programs = edition.programs(of: nil)
    guard !metrics.isEmpty || !programs.isEmpty else { return }
    section(WholeCity.anchor, title: WholeCity.title, into: &page) { page in
      var links: [TextLink] = []
      if !metrics.isEmpty {
        links.append(
          TextLink("Indikator", .section(.metrics, WholeCity.anchor), note: "\(metrics.count) tercatat"))
      }
      if !programs.isEmpty {
        links.append(
          TextLink("Program", .section(.programs, WholeCity.anchor), note: "\(programs.count) tercatat"))
      }
      linkList(links, into: &page)
    }
  }
}
