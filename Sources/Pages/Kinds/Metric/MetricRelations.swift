/// Where a metric leads on: programmes, news, and the files with the same figures.
import HTML
import Model

extension PageContext {
  func metricRelations(_ metric: Metric, into page: inout Writer) {
    let programs = edition.programs(on: metric)
    if !programs.isEmpty {
      section(ID("program"), title: "Program terkait", into: &page) { page in
        rows(into: &page) { page in
          for program in programs { programRow(program, into: &page) }
        }
      }
    }
    relatedNews(edition.news(ofMetric: metric.id), title: "Berita terkait", into: &page)
  }

  func metricDownloads(_ metric: Metric, into page: inout Writer) {
    section(ID("unduh"), title: "Unduh", lead: "Berkas dengan angka yang sama.", into: &page) { page in
      downloads(
        [
          TextLink("CSV", .page(Path.data.file(metric.id, ".csv")), note: "untuk lembar kerja"),
          TextLink("JSON", .page(Path.data.file(metric.id, ".json")), note: "untuk aplikasi"),
        ], into: &page)
      moreLink("Katalog data", .page(.data), into: &page)
    }
  }
}

extension Edition {
  /// The programmes that a metric names and those that name it, in the order of the register.
  func programs(on metric: Metric) -> [Program] {
    let named = Set(metric.programs)
    return city.programs.filter { named.contains($0.id) || $0.metrics.contains(metric.id) }
  }
}
