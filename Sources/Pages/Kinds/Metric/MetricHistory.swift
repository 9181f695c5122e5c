/// How the figures of a metric came about: statements, changed values, changed targets.
import HTML
import Model

extension PageContext {
  func metricHistory(_ metric: Metric, into page: inout Writer) {
    if !metric.history.isEmpty {
      section(
        ID("riwayat"), title: "Riwayat nilai", lead: "Kapan tiap nilai disebut, dan oleh siapa.", into: &page
      ) { page in
        statements(metric, into: &page)
      }
    }
    changes(
      metric.changedValues, of: metric, id: ID("revisi"), title: "Nilai yang diubah",
      lead: "Nilai yang pernah terbit lalu diganti.", into: &page)
    changes(
      metric.changedTargets, of: metric, id: ID("target"), title: "Target yang diubah",
      lead: "Target yang pernah ditetapkan lalu diganti.", into: &page)
  }

  private func statements(_ metric: Metric, into page: inout Writer) {
    let columns = [
      TableColumn("Disebut", .text), TableColumn("Periode", .number), TableColumn("Nilai", .number),
      TableColumn("Keterangan", .full),
    ]
    let rows = metric.history.map { entry in
      TableRow([
        .view { time(entry.on, into: &$0) }, .number(Words.shortPeriod(entry.figure.period)),
        .number(Words.stated(entry)),
        .view { page in
          page.text(entry.text + " ")
          sourceNames(entry.figure.sources.all, into: &page)
        },
      ])
    }
    dataTable(caption: "Riwayat nilai \(metric.title)", columns: columns, rows: rows, into: &page)
  }

  private func changes(
    _ list: [ToldRevision], of metric: Metric, id: ID, title: String, lead: String, into page: inout Writer
  ) {
    guard !list.isEmpty else { return }
    section(id, title: title, lead: lead, into: &page) { page in
      revisionTable("\(title), \(metric.title)", list, column: TableColumn("Periode", .number), into: &page)
    }
  }

  /// What is not known of a metric: what its record says, and the periods that ended without a value.
  func metricGaps(_ metric: Metric, into page: inout Writer) {
    let missing = metric.missingPeriods(by: today)
    let computed = missing.isEmpty ? [] : ["Nilai \(Words.periods(missing))"]
    let gaps = metric.gaps.isEmpty ? computed : metric.gaps
    guard !gaps.isEmpty else { return }
    section(
      ID("kurang"), title: Words.capitalized(Words.missing),
      lead: "\(Words.capitalized(Words.count(gaps.count))) hal yang tidak ditemukan.", into: &page
    ) { page in
      gapList(gaps, into: &page)
    }
  }
}
