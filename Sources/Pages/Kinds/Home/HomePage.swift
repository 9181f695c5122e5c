/// The status board: the headline metric and, below it, every state of the city in counts.
import HTML
import Model

extension PageContext {
  func homePage() -> FileBytes {
    let frame = PageFrame(title: site.tagline, description: site.description, path: .home, department: .status)
    return page(
      frame, opening: { homeOpening(into: &$0) },
      content: { page in
        homeMaturity(into: &page)
        homePillars(into: &page)
        homePrograms(into: &page)
        homeFreshness(into: &page)
        homeSchedule(into: &page)
        homeNews(into: &page)
        homeAnnouncements(into: &page)
      })
  }

  private func homeOpening(into page: inout Writer) {
    guard let metric = edition.headline else {
      heading(site.name, into: &page)
      lead(site.description, into: &page)
      return
    }
    opening(
      text: { page in
        kicker(metric.latest.map { "\(metric.title), \(Words.period($0.period))" } ?? metric.title, into: &page)
        heading(headline(of: metric), into: &page)
        sentence(Pages.sentence(for: metric, in: edition), into: &page)
        if let figure = metric.latest { origin(of: figure, badges: badges(of: metric), into: &page) }
        moreLink("Rincian \(metric.title.lowercasedFirst) dan cara mengukurnya", .page(metric.path), into: &page)
      },
      side: { page in
        if metric.latest != nil { metricChart(metric, id: ID("grafik", metric.id), isTold: true, into: &page) }
      },
      facts: metric.facts.isEmpty ? nil : { page in factList(Array(metric.facts.prefix(2)), into: &page) },
      into: &page)
  }

  /// The newest value of a metric as a headline: `Skor smart city Kota Contoh turun ke 3,20 pada 2023`.
  func headline(of metric: Metric) -> String {
    let subject = metric.title.hasSuffix(site.city) ? metric.title : "\(metric.title) \(site.city)"
    guard let figure = metric.latest else { return "\(subject) \(Words.missing)" }
    let value = "\(Words.value(figure)) pada \(Words.period(figure.period))"
    guard let change = metric.change(at: figure.period) else { return "\(subject) \(value)" }
    switch change.difference.sign {
    case 0: return "\(subject) tetap \(value)"
    case let sign: return "\(subject) \((sign > 0) != figure.unit.isRank ? "naik" : "turun") ke \(value)"
    }
  }
}

extension String {
  /// Without the capital at the beginning, for a title within a sentence; a word in capitals stays as it is.
  var lowercasedFirst: String {
    guard let second = dropFirst().first, second.isLowercase else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
