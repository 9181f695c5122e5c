// Where an article leads on: metrics with their newest value, programmes, kindred and neighbouring articles.
import HTML
import Model

extension PageContext {
  /// What an article's page tells of things that are no news.
  func newsSubjects(_ item: News, into page: inout Writer) {
    waiverNotes(item.path, into: &page)
    newsMetrics(item, into: &page)
    newsPrograms(item, into: &page)
  }

  /// The metrics that the article names. Those that its text embeds stand there already.
  func newsMetrics(_ item: News, into page: inout Writer) {
    let metrics = edition.city.metrics(item.metrics).filter { !item.body.embeds(metric: $0.id) }
    guard !metrics.isEmpty else { return }
    section(
      ID("indikator"), title: "Indikator terkait", lead: "Nilai terbaru, bukan nilai saat peristiwa.", into: &page
    ) { page in
      rows(into: &page) { page in
        for metric in metrics { metricRow(metric, into: &page) }
      }
    }
  }

  func newsPrograms(_ item: News, into page: inout Writer) {
    let programs = edition.city.programs(item.programs).filter { !item.body.embeds(program: $0.id) }
    guard !programs.isEmpty else { return }
    section(ID("program"), title: "Program terkait", into: &page) { page in
      rows(into: &page) { page in
        for program in programs { programRow(program, into: &page) }
      }
    }
  }

  func newsRelated(_ index: Int, into page: inout Writer) {
    let related = edition.related(to: index)
    guard !related.isEmpty else { return }
    section(ID("terkait"), title: "Berita terkait", into: &page) { page in
      newsLines(at: related, into: &page)
    }
  }

  /// The articles before and after in time.
  func newsNeighbours(_ index: Int, into page: inout Writer) {
    let news = edition.news
    neighbours(
      "Berita lain",
      earlier: index + 1 < news.count ? TextLink(news[index + 1].title, .page(news[index + 1].path)) : nil,
      later: index > 0 ? TextLink(news[index - 1].title, .page(news[index - 1].path)) : nil, into: &page)
  }
}

extension Prose {
  func embeds(metric id: Slug) -> Bool {
    hasEmbeds && blocks.contains { if case .metric(let other) = $0 { other == id } else { false } }
  }

  func embeds(program id: Slug) -> Bool {
    hasEmbeds && blocks.contains { if case .program(let other) = $0 { other == id } else { false } }
  }
}
