// Where an article leads on: metrics with their newest value, programmes, kindred and neighbouring articles.
import HTML
import Model

extension PageContext {
  /// All of an article's page that depends on anything besides the article, the registers and the site: whatever is
  /// added to the page belongs here if an edit elsewhere can change it.
  func newsSurroundings(_ index: Int, into page: inout Writer) {
    let item = edition.news[index]
    waiverNotes(item.path, into: &page)
    newsMetrics(item, into: &page)
    newsPrograms(item, into: &page)
    newsRelated(index, into: &page)
    newsNeighbours(index, into: &page)
  }

  /// Stands for the bytes of an article's page, at a quarter of the price of rendering it; `nil` when nothing stands for
  /// the article itself.
  ///
  /// - Parameter shell: the sum of what pages of articles have around their own content.
  func newsSum(_ index: Int, shell: ContentSum?) -> ContentSum? {
    guard let shell, let own = edition.news[index].sum else { return nil }
    var surroundings = Writer(base: base, capacity: 4096)
    newsSurroundings(index, into: &surroundings)
    var sum = shell
    sum.add(own)
    sum.add(surroundings.finish())
    return sum
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
