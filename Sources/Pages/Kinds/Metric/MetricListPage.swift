/// All metrics, by pillar and group, each in one compact row.
import HTML
import Model

extension PageContext {
  func metricListPage() -> FileBytes {
    let metrics = edition.city.metrics
    let frame = PageFrame(
      title: "Indikator",
      description: "Semua indikator \(site.city) menurut pilar: nilai, tren, target, kesegaran, dan sumber.",
      path: .metrics, department: .metrics, crumbs: [.home])
    return page(
      frame,
      opening: { page in
        opening(
          text: { page in
            heading("Indikator", into: &page)
            lead("Angka kota menurut pilar, masing-masing dengan periode, sumber, dan kesegarannya.", into: &page)
            metricIndex(into: &page)
          },
          side: { page in
            statusBar(
              "Kesegaran \(metrics.count) indikator", states(of: metrics), noun: "indikator", id: ID("kesegaran"),
              into: &page)
          },
          facts: nil, into: &page)
      },
      content: { page in
        for part in edition.city.parts { metricPart(part, into: &page) }
      })
  }

  /// `Dari 43 indikator, tiga mutakhir dan 25 terlambat.`
  func freshnessSentence(of metrics: [Metric]) -> String {
    let current = count(metrics, in: .current)
    let late = count(metrics, in: .late)
    func words(_ number: Int) -> String { number == 0 ? "tidak satu pun" : Words.count(number) }
    return "Dari \(Words.count(metrics.count)) indikator, \(words(current)) mutakhir dan \(words(late)) terlambat."
  }

  private func metricIndex(into page: inout Writer) {
    let entries = edition.city.parts.compactMap { part -> IndexEntry? in
      let count = edition.metrics(of: part.pillar).count
      return count == 0 ? nil : IndexEntry(title: part.title, link: .fragment(part.anchor), count: count)
    }
    indexList("Pilih pilar", entries, into: &page)
  }

  private func metricPart(_ part: PillarPart, into page: inout Writer) {
    let metrics = edition.metrics(of: part.pillar)
    guard !metrics.isEmpty else { return }
    section(
      part.anchor, title: part.title, lead: part.pillar?.summary, wide: true, language: part.language, into: &page
    ) { page in
      metricGroups(metrics, into: &page)
    }
  }

  /// The rows of metrics under the names of their groups; those of no group stand last, without a name.
  func metricGroups(_ metrics: [Metric], into page: inout Writer) {
    for group in groups(of: metrics) {
      if let title = group.title { subheading(title, into: &page) }
      rows(into: &page) { page in
        for metric in group.metrics { metricRow(metric, into: &page) }
      }
    }
  }

  /// Groups in the order of their first metric; metrics of one group stand together.
  func groups(of metrics: [Metric]) -> [(title: String?, metrics: [Metric])] {
    var positions: [String: Int] = [:]
    var groups: [(title: String?, metrics: [Metric])] = []
    var others: [Metric] = []
    for metric in metrics {
      guard let title = metric.group else {
        others.append(metric)
        continue
      }
      if let position = positions[title] {
        groups[position].metrics.append(metric)
      } else {
        positions[title] = groups.count
        groups.append((title, [metric]))
      }
    }
    return others.isEmpty ? groups : groups + [(nil, others)]
  }
}
