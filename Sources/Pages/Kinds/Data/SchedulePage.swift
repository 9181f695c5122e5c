// When the next figure of every metric is awaited: what is late, due, current or never came, by agency.
import HTML
import Model

/// A metric with its freshness.
struct ScheduledMetric: Sendable {
  let metric: Metric
  let freshness: Freshness
}

extension PageContext {
  func schedulePage() -> FileBytes {
    let metrics = edition.city.metrics
    let parts = edition.scheduleByAgency
    let text = metrics.isEmpty ? "Belum ada indikator yang dimuat." : freshnessSentence(of: metrics)
    let frame = PageFrame(
      title: "Jadwal data",
      description: "Nilai yang ditunggu, jatuh tempo, dan terlambat di \(site.city), menurut perangkat daerah.",
      path: .schedule, department: .data, crumbs: [.home, .department(.data)])
    return page(
      frame,
      opening: { page in
        opening(
          text: { page in
            heading("Jadwal data", into: &page)
            lead(text, into: &page)
            note(
              "Batas dihitung dari akhir periode ditambah waktu tunggu indikator. "
                + "Bintang (*): frekuensi diperkirakan situs ini karena tidak disebut sumber.", into: &page)
            indexList(
              "Pilih perangkat daerah",
              parts.map {
                IndexEntry(title: $0.agency.short, link: .fragment($0.agency.anchor), count: $0.metrics.count)
              }, into: &page)
          },
          side: { page in
            guard !metrics.isEmpty else { return }
            statusBar(
              "Kesegaran \(metrics.count) indikator", states(of: metrics), noun: "indikator", id: ID("kesegaran"),
              into: &page)
          }, into: &page)
      },
      content: { page in
        upcoming(into: &page)
        for part in parts {
          let late = part.metrics.count { $0.freshness.state == .late }
          section(
            part.agency.anchor, title: part.agency.short,
            lead: late == 0 ? "Tidak ada yang terlambat." : "\(Words.capitalized(Words.count(late))) terlambat.",
            wide: true, into: &page
          ) { page in
            scheduleTable(part.metrics, caption: "Jadwal \(part.agency.name)", into: &page)
            moreLink(part.agency.name, .page(part.agency.path), into: &page)
          }
        }
      })
  }

  /// The deadlines that lie ahead, nearest first.
  private func upcoming(into page: inout Writer) {
    let next = edition.city.metrics.compactMap { metric -> (metric: Metric, day: Day)? in
      let freshness = edition.freshness(of: metric)
      guard freshness.state != .late, let day = freshness.deadline else { return nil }
      return (metric, day)
    }.sorted { ($0.day, $0.metric.id) < ($1.day, $1.metric.id) }
    guard !next.isEmpty else { return }
    section(ID("berikutnya"), title: "Batas berikutnya", lead: "Yang paling dekat.", into: &page) { page in
      linkList(
        next.prefix(8).map { TextLink($0.metric.title, .page($0.metric.path), note: Words.day($0.day)) }, into: &page)
    }
  }

  private func scheduleTable(_ metrics: [ScheduledMetric], caption: String, into page: inout Writer) {
    let columns = [
      TableColumn("Indikator"), TableColumn("Periode terakhir", .number), TableColumn("Ditunggu", .number),
      TableColumn("Batas", .number), TableColumn("Tanda", .full),
    ]
    let rows = metrics.map { item in
      let deadline = item.freshness.deadline
      return TableRow([
        .view { page in
          textLink(item.metric.title, .page(item.metric.path), into: &page)
          if item.metric.frequency.isAssumed { page.text("*") }
        },
        item.metric.latest.map { .text(Words.shortPeriod($0.period)) } ?? .unknown,
        item.freshness.awaited.map { .text(Words.shortPeriod($0)) } ?? .text("tidak terjadwal"),
        deadline.map { .text(Words.shortDay($0)) } ?? .text("tidak ada"),
        .view { badge(Badge(item.freshness.state), into: &$0) },
      ])
    }
    dataTable(caption: caption, columns: columns, rows: rows, into: &page)
  }
}

extension Edition {
  /// Agencies that answer for metrics, each with its metrics: late ones first, the longest awaited before the others.
  var scheduleByAgency: [(agency: Agency, metrics: [ScheduledMetric])] {
    var byAgency: [Slug: [ScheduledMetric]] = [:]
    for metric in city.metrics {
      byAgency[metric.agency.id, default: []].append(
        ScheduledMetric(metric: metric, freshness: freshness(of: metric)))
    }
    return city.agencies.compactMap { agency in
      guard let metrics = byAgency[agency.id] else { return nil }
      return (agency, metrics.sorted { $0.order < $1.order })
    }
  }
}

extension ScheduledMetric {
  fileprivate var order: (Int, Int, Slug) {
    let rank =
      switch freshness.state {
      case .late: 0
      case .due: 1
      case .current: 2
      case .unscheduled: 3
      case .missing: 4
      }
    return (rank, freshness.deadline?.ordinal ?? 0, metric.id)
  }
}

extension Freshness {
  /// The period whose figure comes next.
  var awaited: Period? {
    switch self {
    case .missing, .unscheduled: nil
    case .current(let period, _), .due(let period, _), .late(let period, _): period
    }
  }
}

extension Agency {
  fileprivate var anchor: ID { ID("opd", id) }
}
