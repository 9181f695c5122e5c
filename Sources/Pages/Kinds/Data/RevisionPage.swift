// What was changed after it was published, and when each value was stated: nothing is replaced in silence.
import HTML
import Model

/// A change of a published value or of a target.
struct MetricRevision: Sendable {
  let metric: Metric
  let revision: Metric.Revision
  /// What it rests on; a change that names no source of its own rests on those of the value that it led to.
  let sources: [Source]
}

extension PageContext {
  func revisionPage() -> FileBytes {
    let values = edition.changedValues
    let targets = edition.changedTargets
    let text = summary(values: values.count, targets: targets.count)
    let frame = PageFrame(
      title: "Riwayat perubahan",
      description: "Nilai dan target \(site.city) yang diubah sesudah terbit: lama, baru, alasan.",
      path: .revisions, department: .data, crumbs: [.home, .department(.data)])
    return page(
      frame,
      opening: { page in
        heading("Riwayat perubahan", into: &page)
        lead(text, into: &page)
      },
      content: { page in
        revisions(
          ID("nilai"), "Nilai yang diubah", values, none: "Belum ada nilai yang diubah sesudah terbit.", into: &page)
        revisions(ID("target"), "Target yang diubah", targets, none: "Belum ada target yang diubah.", into: &page)
        statements(into: &page)
      })
  }

  private func summary(values: Int, targets: Int) -> String {
    guard values + targets > 0 else { return "Belum ada nilai atau target yang diubah sesudah terbit." }
    let value = values == 0 ? "Belum ada nilai" : "\(Words.capitalized(Words.count(values))) nilai"
    let target = targets == 0 ? "belum ada target" : "\(Words.count(targets)) target"
    return "\(value) dan \(target) yang diubah sesudah terbit."
  }

  private func revisions(
    _ id: ID, _ title: String, _ list: [MetricRevision], none: String, into page: inout Writer
  ) {
    section(id, title: title, wide: !list.isEmpty, into: &page) { page in
      guard !list.isEmpty else { return remark(none, into: &page) }
      let columns = [
        TableColumn("Tanggal"), TableColumn("Indikator", .full), TableColumn("Periode", .number),
        TableColumn("Semula", .number), TableColumn("Menjadi", .number), TableColumn("Alasan dan sumber", .full),
      ]
      dataTable(caption: title, columns: columns, rows: list.map { TableRow(cells(of: $0)) }, into: &page)
    }
  }

  private func cells(of item: MetricRevision) -> [TableCell] {
    let (metric, revision) = (item.metric, item.revision)
    return [
      .view { time(Period(.day, containing: revision.on), into: &$0) },
      .link(metric.title, .page(metric.path)),
      .text(Words.shortPeriod(revision.period)),
      .number(Words.cell(revision.from, unit: metric.unit)),
      .number(Words.cell(revision.to, unit: metric.unit)),
      .view { page in
        page.text(Words.statement(revision.reason) + " ")
        sourceNames(item.sources, into: &page)
      },
    ]
  }

  /// When which value was stated, newest first.
  private func statements(into page: inout Writer) {
    let entries = edition.city.metrics.flatMap { metric in metric.history.map { (metric: metric, entry: $0) } }
      .enumerated().sorted { ($1.element.entry.on, $0.offset) < ($0.element.entry.on, $1.offset) }.map(\.element)
    guard !entries.isEmpty else { return }
    let columns = [
      TableColumn("Disebut"), TableColumn("Indikator", .full), TableColumn("Periode", .number),
      TableColumn("Nilai", .number), TableColumn("Keterangan dan sumber", .full),
    ]
    section(
      ID("pernyataan"), title: "Kapan nilai disebut", lead: "Pernyataan terbaru lebih dulu.", wide: true, into: &page
    ) { page in
      dataTable(
        caption: "Kapan nilai disebut", columns: columns,
        rows: entries.map { item in
          TableRow([
            .view { time(item.entry.on, into: &$0) }, .link(item.metric.title, .page(item.metric.path)),
            .text(Words.shortPeriod(item.entry.figure.period)),
            .number(Words.stated(item.entry)),
            .view { page in
              page.text(Words.statement(item.entry.text) + " ")
              sourceNames(item.entry.figure.sources.all, into: &page)
              if let status = Badge(item.entry.figure.status) {
                page.text(" ")
                badge(status, into: &page)
              }
            },
          ])
        }, into: &page)
    }
  }
}

extension Edition {
  /// The values that were changed, newest change first.
  fileprivate var changedValues: [MetricRevision] {
    revisions(\.revisions) { metric, period in metric.observation(of: period)?.figure }
  }

  /// The targets that were changed, newest change first.
  fileprivate var changedTargets: [MetricRevision] {
    revisions(\.targetLog) { metric, period in metric.observation(of: period)?.target }
  }

  private func revisions(
    _ log: (Metric) -> [Metric.Revision], led: (Metric, Period) -> Figure?
  ) -> [MetricRevision] {
    city.metrics.flatMap { metric in
      log(metric).map { revision in
        let own = revision.sources
        let sources = own.isEmpty ? led(metric, revision.period)?.sources.all ?? metric.sources : own
        return MetricRevision(metric: metric, revision: revision, sources: sources)
      }
    }.enumerated().sorted { ($1.element.revision.on, $0.offset) < ($0.element.revision.on, $1.offset) }.map(\.element)
  }
}
