// Open data: the catalogue of all metrics, terms, how to use the files, and everything that is not known.
import HTML
import Model

extension PageContext {
  func dataPage() -> FileBytes {
    let metrics = edition.city.metrics
    let count = metrics.reduce(0) { $0 + $1.figures.count }
    let text =
      "\(Words.number(Decimal(metrics.count))) kumpulan data dengan \(Words.number(Decimal(count))) angka. "
      + "Bebas diunduh tanpa mendaftar."
    let gaps = edition.gapSubjects
    let frame = PageFrame(
      title: "Data terbuka",
      description: "Katalog data \(site.city): periode, kesegaran, unduhan, lisensi, dan yang belum tersedia.",
      path: .data, department: .data, crumbs: [.home])
    return page(
      frame,
      opening: { page in
        opening(
          text: { page in
            heading("Data terbuka", into: &page)
            lead(text, into: &page)
            dataIndex(gaps, into: &page)
          },
          side: { page in
            guard !metrics.isEmpty else { return }
            statusBar(
              "Kesegaran \(metrics.count) indikator", states(of: metrics), noun: "indikator", id: ID("kesegaran"),
              into: &page)
          }, into: &page)
      },
      content: { page in
        dataCatalogue(into: &page)
        otherDownloads(into: &page)
        dataUse(into: &page)
        gapSection(gaps, into: &page)
        signs(into: &page)
      })
  }

  private func dataIndex(_ gaps: [GapSubject], into page: inout Writer) {
    var entries: [IndexEntry] = []
    if !edition.city.metrics.isEmpty {
      entries.append(IndexEntry(title: "Katalog", link: .fragment(ID("katalog")), count: edition.city.metrics.count))
    }
    entries.append(IndexEntry(title: "Cara memakai", link: .fragment(ID("cara"))))
    if !gaps.isEmpty {
      let count = gaps.reduce(0) { $0 + $1.count }
      entries.append(
        IndexEntry(title: Words.capitalized(Words.missing), link: .fragment(ID("kurang")), count: count))
    }
    entries.append(IndexEntry(title: "Arti tanda", link: .fragment(ID("tanda"))))
    indexList("Isi halaman", entries, into: &page)
  }

  private func dataCatalogue(into page: inout Writer) {
    guard !edition.city.metrics.isEmpty else { return }
    section(
      ID("katalog"), title: "Katalog", lead: "Batas nilai berikutnya dihitung dari frekuensi tiap indikator.",
      wide: true, into: &page
    ) { page in
      for part in edition.city.parts {
        let metrics = edition.metrics(of: part.pillar)
        guard !metrics.isEmpty else { continue }
        subheading(part.title, language: part.language, into: &page)
        let columns = [
          TableColumn("Data"), TableColumn("Periode", .number), TableColumn("Nilai berikutnya", .number),
          TableColumn("Tanda", .full), TableColumn("Unduh", .full),
        ]
        dataTable(
          caption: "Katalog data, \(part.title)", columns: columns,
          rows: metrics.map { TableRow(catalogueCells(of: $0)) }, into: &page)
      }
    }
  }

  private func catalogueCells(of metric: Metric) -> [TableCell] {
    let periods = metric.observations.filter { $0.figure != nil }.map(\.period)
    return [
      .link(metric.title, .page(metric.path)),
      periods.span.map { .text($0) } ?? .empty,
      edition.freshness(of: metric).deadline.map { .text(Words.shortDay($0)) } ?? .text("tidak terjadwal"),
      .view { Pages.badges(self.badges(of: metric), into: &$0) },
      .view { page in
        downloads(
          [
            TextLink("CSV", .page(Path.data.file(metric.id, ".csv"))),
            TextLink("JSON", .page(Path.data.file(metric.id, ".json"))),
          ], into: &page)
      },
    ]
  }

  private func otherDownloads(into page: inout Writer) {
    section(ID("unduh"), title: "Unduhan lain", lead: "Daftar yang bukan indikator.", into: &page) { page in
      definitionList(
        [
          downloadEntry("Program", [("CSV", Path.data.file("program.csv")), ("JSON", Path.data.file("program.json"))]),
          downloadEntry("Semua angka", [("CSV", .figures)]),
          downloadEntry("Wilayah", [("CSV", Path.data.file("wilayah.csv"))]),
          downloadEntry("Sumber", [("CSV", Path.data.file("sumber.csv"))]),
          downloadEntry(
            "Berita", [("JSON", Path.data.file("berita.json")), ("JSON Feed", .feedJSON), ("Atom", .feed)]),
          downloadEntry("Katalog untuk mesin", [("Data Package", Path.dataPackage)]),
        ], ruled: true, into: &page)
    }
  }

  private func downloadEntry(_ term: String, _ files: [(title: String, path: Path)]) -> Definition {
    Definition(term) { page in
      downloads(files.map { TextLink($0.title, .page($0.path)) }, into: &page)
    }
  }
}

extension Freshness {
  /// The last day on which the next figure is in time; `nil` where none is awaited.
  var deadline: Day? {
    switch self {
    case .missing, .unscheduled: nil
    case .current(_, let day), .due(_, let day), .late(_, let day): day
    }
  }
}

extension [Period] {
  /// `2018–2023`, `2023`, `Maret 2020 sampai Juni 2023`; `nil` when there is none.
  var span: String? {
    guard let first = self.min(), let last = self.max() else { return nil }
    guard first != last else { return Words.shortPeriod(first) }
    return first.length == .year && last.length == .year
      ? "\(first.year)–\(last.year)" : "\(Words.shortPeriod(first)) sampai \(Words.shortPeriod(last))"
  }
}
