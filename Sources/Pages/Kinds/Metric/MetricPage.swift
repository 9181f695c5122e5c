/// The page of a metric: its newest value, every period, parts, method, and what is not known of it.
import HTML
import Model

extension PageContext {
  func metricPage(_ metric: Metric) -> FileBytes {
    var crumbs: [Crumb] = [.home, .department(.metrics)]
    if let pillar = metric.pillar {
      crumbs.append(Crumb(title: pillar.title, link: pillar.path, language: pillar.titleLanguage))
    }
    let frame = PageFrame(
      title: metric.title, description: metric.summary, path: metric.path, department: .metrics, crumbs: crumbs)
    return page(
      frame, opening: { metricOpening(metric, into: &$0) },
      content: { page in
        metricPeriods(metric, into: &page)
        metricBreakdowns(metric, into: &page)
        metricDefinition(metric, into: &page)
        disagreementSection(metric.disagreements, into: &page)
        metricHistory(metric, into: &page)
        waiverNotes(metric.path, into: &page)
        metricGaps(metric, into: &page)
        metricRelations(metric, into: &page)
        metricDownloads(metric, into: &page)
      })
  }

  private func metricOpening(_ metric: Metric, into page: inout Writer) {
    let facts = metric.facts
    opening(
      text: { page in
        heading(metric.title, into: &page)
        if let figure = metric.latest {
          bigNumber(figure, into: &page)
          sentence(Pages.sentence(for: metric, in: edition), into: &page)
          origin(of: figure, badges: badges(of: metric), into: &page)
          if let text = figure.note { note(Words.statement(text), into: &page) }
        } else {
          lead(metric.summary, into: &page)
          sentence(Pages.sentence(for: metric, in: edition), into: &page)
          origin(period: nil, sources: [], badges: badges(of: metric), into: &page)
        }
      },
      side: { page in
        if metric.latest != nil { metricChart(metric, id: ID("grafik", metric.id), isTold: true, into: &page) }
      },
      facts: facts.isEmpty ? nil : { page in factList(facts, into: &page) },
      into: &page)
  }
}

extension Words {
  /// A note as a sentence of its own: a capital at the beginning, a full stop at the end.
  static func statement(_ text: String) -> String {
    let closed = [".", "?", "!"].contains { text.hasSuffix($0) }
    return capitalized(text) + (closed ? "" : ".")
  }
}
