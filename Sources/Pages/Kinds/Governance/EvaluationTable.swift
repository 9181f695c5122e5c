// The yearly evaluations in one table: score with its source, what happened.
import HTML
import Model

extension PageContext {
  /// The score of an evaluation: the value of its metric in its year.
  func score(of evaluation: Evaluation) -> Figure? {
    edition.city.metric(evaluation.metric)?.observation(of: evaluation.year)?.figure
  }

  func evaluationTable(_ evaluations: [Evaluation], into page: inout Writer) {
    let columns = [
      TableColumn("Tahun"), TableColumn("Skor", .number), TableColumn("Rekomendasi", .number),
      TableColumn("Ringkasan", .full), TableColumn("Sumber", .full),
    ]
    let rows = evaluations.map { evaluation in
      let score = score(of: evaluation)
      let count = evaluation.recommendations.count
      return TableRow([
        .link(Words.period(evaluation.year), .page(evaluation.path)),
        score.map { .number(Words.cell($0.value, unit: $0.unit)) } ?? .unknown,
        count == 0 ? .unknown : .number(String(count)),
        evaluation.summary.map { .text($0) } ?? .empty,
        .view { page in
          let sources = unique((score?.sources.all ?? []) + evaluation.sources)
          sourceNames(sources, into: &page)
          if let score, let status = Badge(score.status) {
            page.text(" ")
            badge(status, into: &page)
          }
        },
      ])
    }
    dataTable(caption: "Evaluasi tahunan", columns: columns, rows: rows, into: &page)
    if rows.contains(where: { $0.cells.contains { if case .unknown = $0 { true } else { false } } }) {
      note("… \(Words.missing).", into: &page)
    }
  }
}
