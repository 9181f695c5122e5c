// Which data the site offers for download.
import HTML
import Model

extension Edition {
  /// The metrics in the order of the city's content, then programmes, areas, sources, news and the list of all figures.
  func datasets(pages: [PlannedFile]) -> [Dataset] {
    let days = PageDays(pages)
    return city.metrics.map { dataset($0, days) } + [programDataset(days), areaDataset(days), sourceDataset(days)]
      + [newsDataset, figureDataset(days)]
  }

  private func dataset(_ metric: Metric, _ days: PageDays) -> Dataset {
    let figures = metric.figures
    return Dataset(
      title: metric.title, summary: metric.summary, page: metric.path,
      keywords: [metric.pillar?.title ?? "", metric.group ?? "", metric.agency.short, site.city],
      theme: metric.pillar?.title, modified: days[metric.path] ?? metric.allSources.newestDay,
      covered: covered(figures.map(\.period)), frequency: metric.frequency, sources: metric.allSources,
      downloads: [
        Download(Path.data.file(metric.id, ".csv"), columns: MetricColumns(of: metric).columns) { metric.table },
        Download(Path.data.file(metric.id, ".json")) { metric.record(in: self) },
      ])
  }

  private func programDataset(_ days: PageDays) -> Dataset {
    let sources = city.programs.flatMap { $0.status.sources.all + $0.sources }
    return Dataset(
      title: "Program smart city", summary: "Program \(site.name) dengan penanggung jawab, status, dan bukti terbaru.",
      page: .programs, keywords: ["program", site.city],
      modified: city.programs.compactMap { days[$0.path] }.max() ?? days[.programs] ?? sources.newestDay,
      downloads: [
        Download(Path.data.file("program.csv"), columns: programColumns) { programTable },
        Download(Path.data.file("program.json")) { programRecords },
      ])
  }

  private func areaDataset(_ days: PageDays) -> Dataset {
    let sizes = city.areas.compactMap(\.size)
    let sources = sizes.flatMap(\.sources.all).unique
    return Dataset(
      title: "Wilayah", summary: "Kode, tingkat, luas, dan titik tengah kecamatan dan kelurahan di \(site.city).",
      page: .areas, keywords: ["wilayah", "kecamatan", "kelurahan", site.city],
      modified: days[.areas] ?? sources.newestDay, covered: covered(sizes.map(\.period)), sources: sources,
      downloads: [Download(Path.data.file("wilayah.csv"), columns: areaColumns) { areaTable }])
  }

  private func sourceDataset(_ days: PageDays) -> Dataset {
    Dataset(
      title: "Daftar sumber", summary: "Sumber yang menjadi dasar angka dan pernyataan di \(site.name).",
      page: .sources, keywords: ["sumber", site.city], modified: days[.sources] ?? city.sources.newestDay,
      downloads: [Download(Path.data.file("sumber.csv"), columns: sourceColumns) { sourceTable }])
  }

  private var newsDataset: Dataset {
    Dataset(
      title: "Arsip berita", summary: "Berita \(site.name) dengan tanggal, sumber, dan kaitannya.", page: .news,
      keywords: ["berita", site.city], modified: news.first?.date.instant.day(in: site.zone),
      covered: covered(news.map(\.date.period)),
      downloads: [Download(Path.data.file("berita.json")) { newsRecords }])
  }

  private func figureDataset(_ days: PageDays) -> Dataset {
    Dataset(
      title: "Daftar semua angka",
      summary: "Setiap angka \(site.name) dengan satuan, status, dan sumbernya, untuk dibandingkan antarterbitan.",
      page: .revisions, keywords: ["angka", "revisi", site.city],
      modified: city.metrics.compactMap { days[$0.path] }.max() ?? days[.revisions] ?? city.sources.newestDay,
      downloads: [Download(.figures, columns: figureColumns) { figureTable }])
  }

  private func covered(_ periods: [Period]) -> ClosedRange<Day>? {
    guard let first = periods.map(\.first).min(), let last = periods.map(\.last).max() else { return nil }
    return first...last
  }
}

/// On which day the pages last changed; not those of news, which are nearly all and show no dataset.
private struct PageDays {
  private let days: [Path: Day]

  init(_ pages: [PlannedFile]) {
    var days: [Path: Day] = [:]
    for index in pages.indices {
      guard let day = pages[index].modified else { continue }
      let path = pages[index].path
      if !path.text.hasPrefix(Path.news.text), days[path] == nil { days[path] = day }
    }
    self.days = days
  }

  subscript(path: Path) -> Day? { days[path] }
}

extension Metric {
  /// Every source that the metric's downloads name, each once.
  fileprivate var allSources: [Source] {
    let values = observations.map(\.value) + breakdowns.flatMap { $0.parts.map(\.value) }
    let targets = observations.compactMap(\.target).flatMap(\.sources.all)
    return (values.flatMap(\.sources) + targets + sources).unique
  }
}

extension [Source] {
  fileprivate var unique: [Source] {
    var seen: Set<String> = []
    return filter { seen.insert($0.id).inserted }
  }

  /// The newest day on which one of them was published or looked up.
  fileprivate var newestDay: Day? { compactMap { $0.accessed ?? $0.published?.first }.max() }
}
