// What was changed after it was published, and when each value was stated: nothing is replaced in silence.
import HTML
import Model

extension PageContext {
  func revisionPage() -> FileBytes {
    let values = edition.changedValues
    let targets = edition.changedTargets
    let others = edition.otherChanges
    let frame = PageFrame(
      title: "Riwayat perubahan",
      description: "Angka dan target \(site.city) yang diubah sesudah terbit: lama, baru, alasan.",
      path: .revisions, department: .data, crumbs: [.home, .department(.data)])
    return page(
      frame,
      opening: { page in
        heading("Riwayat perubahan", into: &page)
        lead(summary(values: values.count + others.count, targets: targets.count), into: &page)
        linkList(
          [TextLink("Daftar semua angka", .page(.figures), note: "CSV, untuk dibandingkan antarterbitan")],
          into: &page)
      },
      content: { page in
        revisions(
          ID("nilai"), "Nilai yang diubah", values, none: "Belum ada nilai yang diubah sesudah terbit.", into: &page)
        revisions(ID("target"), "Target yang diubah", targets, none: "Belum ada target yang diubah.", into: &page)
        if !others.isEmpty {
          section(
            ID("lain"), title: "Angka lain yang diubah", lead: "Angka program, wilayah, dan kematangan.", wide: true,
            into: &page
          ) { page in
            revisionTable(
              "Angka lain yang diubah", others, records: "Tentang", column: TableColumn("Angka", .full), into: &page)
          }
        }
        waiverList(into: &page)
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
    _ id: ID, _ title: String, _ list: [ToldRevision], none: String, into page: inout Writer
  ) {
    section(id, title: title, wide: !list.isEmpty, into: &page) { page in
      guard !list.isEmpty else { return remark(none, into: &page) }
      revisionTable(title, list, records: "Indikator", column: TableColumn("Periode", .number), into: &page)
    }
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
  /// The values of metrics that were changed, newest change first.
  fileprivate var changedValues: [ToldRevision] { newestFirst(city.metrics.flatMap(\.changedValues)) }

  /// The targets that were changed, newest change first.
  fileprivate var changedTargets: [ToldRevision] { newestFirst(city.metrics.flatMap(\.changedTargets)) }

  /// The changed figures of programmes, areas and maturity models, newest change first.
  fileprivate var otherChanges: [ToldRevision] {
    newestFirst(
      city.programs.flatMap(\.changedFigures) + city.changedFigures(of: .area) + city.changedFigures(of: .maturity))
  }

  private func newestFirst(_ list: [ToldRevision]) -> [ToldRevision] {
    list.enumerated().sorted { ($1.element.revision.on, $0.offset) < ($0.element.revision.on, $1.offset) }
      .map(\.element)
  }
}
