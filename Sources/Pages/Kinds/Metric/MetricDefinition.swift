/// What a metric measures, how it is read and when its next value is due.
import HTML
import Model

extension PageContext {
  func metricDefinition(_ metric: Metric, into page: inout Writer) {
    section(ID("definisi"), title: "Definisi dan cara mengukur", lead: metric.summary, into: &page) { page in
      if !metric.definition.isEmpty { prose(metric.definition, into: &page) }
      definitionList(definitions(metric), into: &page)
      if !metric.sources.isEmpty { origin(period: nil, sources: metric.sources, badges: [], into: &page) }
    }
  }

  private func definitions(_ metric: Metric) -> [Definition] {
    var list = [
      Definition("Penanggung jawab") { page in
        textLink(metric.agency.name, .page(metric.agency.path), into: &page)
      },
      Definition("Pilar") { page in
        if let pillar = metric.pillar {
          textLink(pillar.title, .page(pillar.path), language: pillar.titleLanguage, into: &page)
        } else {
          page.text(WholeCity.title)
        }
      },
      Definition("Satuan", unit(of: metric)),
      Definition("Arah", Words.capitalized(metric.direction.words) + "."),
      Definition("Frekuensi", Words.capitalized(metric.frequency.words) + "."),
    ]
    if let awaited = awaited(edition.freshness(of: metric)) {
      list.append(Definition("Nilai berikutnya", Words.capitalized(awaited) + "."))
    }
    return list
  }

  private func unit(of metric: Metric) -> String {
    let word =
      switch metric.unit.form {
      case .rupiah: metric.unit.label == metric.unit.id ? "rupiah" : "rupiah \(metric.unit.label)"
      case .percent: "persen"
      case .plain: metric.unit.isIndex || metric.unit.label.isEmpty ? metric.unit.id : metric.unit.label
      }
    return Words.capitalized(word)
  }
}
