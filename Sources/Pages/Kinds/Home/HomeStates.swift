/// What runs and what is fresh, in grains, and what is due: the counts of the home page.
import HTML
import Model

extension PageContext {
  func homePrograms(into page: inout Writer) {
    let all = edition.city.programs
    let programs = all.filter(\.isService)
    guard !programs.isEmpty else { return }
    let shown = running(programs)
    section(
      ID("program"),
      title: "\(programs.count) program, \(shown == 0 ? "belum ada yang" : String(shown)) terbukti berjalan",
      lead: "Status dihitung dari tanggal bukti terakhir.", into: &page
    ) { page in
      statusBar(
        "Status \(programs.count) program", states(of: programs), noun: "program", id: ID("program-status"), into: &page
      )
      if let rest = kindsSentence(of: all) { remark(rest, into: &page) }
      moreLink("Lihat semua program", .page(.programs), into: &page)
    }
  }

  func homeFreshness(into page: inout Writer) {
    let metrics = edition.city.metrics
    guard !metrics.isEmpty else { return }
    let late = count(metrics, in: .late)
    section(
      ID("data"), title: "\(metrics.count) indikator, \(late == 0 ? "tidak ada yang" : String(late)) terlambat",
      lead: "Yang dihitung adalah nilai yang mutakhir, bukan nilai yang pernah diunggah.", into: &page
    ) { page in
      statusBar(
        "Kesegaran \(metrics.count) indikator", states(of: metrics), noun: "indikator", id: ID("data-status"),
        into: &page)
      moreLink("Lihat semua indikator", .page(.metrics), into: &page)
    }
  }

  func homeSchedule(into page: inout Writer) {
    let awaited = edition.awaitedMetrics
    guard !awaited.isEmpty else { return }
    let shown = awaited.prefix(5)
    section(
      ID("ditunggu"), title: "Yang ditunggu",
      lead: "Nilai yang jatuh tempo, lalu yang paling lama terlambat.", into: &page
    ) { page in
      linkList(
        shown.map { TextLink($0.metric.title, .page($0.metric.path), note: Pages.awaited($0.freshness)) }, into: &page)
      let rest = awaited.count - shown.count
      moreLink(
        rest > 0 ? "Jadwal lengkap, \(Words.count(rest)) lainnya" : "Jadwal lengkap", .page(.schedule), into: &page)
    }
  }

  func homeNews(into page: inout Writer) {
    guard !edition.news.isEmpty else { return }
    section(ID("berita"), title: "Berita terbaru", lead: "Ringkasan dari sumber yang ditautkan.", into: &page) { page in
      newsLines(at: 0..<min(5, edition.news.count), into: &page)
      moreLink("Lihat semua berita", .page(.news), into: &page)
    }
  }

  func homeAnnouncements(into page: inout Writer) {
    guard !edition.announcements.isEmpty else { return }
    section(ID("pengumuman"), title: "Pengumuman", into: &page) { page in
      linkList(
        edition.announcements.prefix(5).map { item in
          TextLink(item.title, .page(item.path), note: item.withdrawal == nil ? item.summary : "Ditarik.")
        }, into: &page)
      moreLink("Lihat semua pengumuman", .page(.announcements), into: &page)
    }
  }
}

/// A metric whose next figure is due or late.
struct AwaitedMetric {
  let metric: Metric
  let freshness: Freshness
  /// The deadline.
  let day: Day
}

extension Edition {
  /// Metrics whose next figure is due, then those whose figure is late, each with the earliest deadline first.
  var awaitedMetrics: [AwaitedMetric] {
    var due: [AwaitedMetric] = []
    var late: [AwaitedMetric] = []
    for metric in city.metrics {
      let freshness = freshness(of: metric)
      switch freshness {
      case .due(_, let day): due.append(AwaitedMetric(metric: metric, freshness: freshness, day: day))
      case .late(_, let day): late.append(AwaitedMetric(metric: metric, freshness: freshness, day: day))
      default: break
      }
    }
    func sorted(_ list: [AwaitedMetric]) -> [AwaitedMetric] {
      list.sorted { ($0.day, $0.metric.id) < ($1.day, $1.metric.id) }
    }
    return sorted(due) + sorted(late)
  }
}
