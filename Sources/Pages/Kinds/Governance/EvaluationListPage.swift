// All yearly evaluations: scores over time, and what came of the recommendations.
import HTML
import Model

extension PageContext {
  func evaluationListPage() -> FileBytes {
    let evaluations = edition.evaluations
    let recommendations = evaluations.flatMap(\.recommendations)
    let frame = PageFrame(
      title: "Evaluasi tahunan",
      description: "Skor, peristiwa, dan rekomendasi evaluasi smart city \(site.city) menurut tahun.",
      path: .evaluations, department: .governance, crumbs: [.home, .department(.governance)])
    return page(
      frame,
      opening: { page in
        opening(
          text: { page in
            heading("Evaluasi tahunan", into: &page)
            lead(evaluations.isEmpty ? "Evaluasi tidak ditemukan." : followUpSentence(recommendations), into: &page)
            indexList(
              "Pilih tahun",
              evaluations.map { IndexEntry(title: Words.period($0.year), link: .page($0.path)) }, into: &page)
          },
          side: { page in
            guard !recommendations.isEmpty else { return }
            statusBar(
              "Tindak lanjut \(Words.count(recommendations.count)) rekomendasi", followUpCounts(recommendations),
              noun: "rekomendasi", id: ID("tindak-lanjut"), into: &page)
          }, into: &page)
      },
      content: { page in
        guard !evaluations.isEmpty else { return }
        section(ID("tahun"), title: "Menurut tahun", into: &page) { evaluationTable(evaluations, into: &$0) }
        scores(of: evaluations, into: &page)
      })
  }

  /// One chart a metric; all evaluations mostly share one.
  private func scores(of evaluations: [Evaluation], into page: inout Writer) {
    var seen: Set<Slug> = []
    let metrics = edition.city.metrics(evaluations.map(\.metric).filter { seen.insert($0).inserted })
      .filter { $0.latest != nil }
    guard !metrics.isEmpty else { return }
    section(ID("skor"), title: "Skor", lead: "Nilai tiap tahun, dengan target bila ada.", into: &page) { page in
      for metric in metrics {
        page.element(.h3) { textLink(metric.title, .page(metric.path), into: &$0) }
        metricChart(metric, id: ID("grafik", metric.id), into: &page)
        if let figure = metric.latest { origin(of: figure, badges: badges(of: metric), into: &page) }
      }
    }
  }
}
