/// Every period of a metric, and the parts into which a period was divided.
import HTML
import Model

extension PageContext {
  func metricPeriods(_ metric: Metric, into page: inout Writer) {
    guard !metric.observations.isEmpty else { return }
    let hasTarget = metric.observations.contains { $0.target != nil }
    let lead =
      hasTarget ? "Nilai, target, dan capaian terhadap target." : "Target tidak ditemukan untuk periode mana pun."
    section(ID("nilai"), title: "Nilai per periode", lead: lead, into: &page) { page in
      figureTable(metric, into: &page)
    }
  }

  /// One section a period that has parts, the newest first.
  func metricBreakdowns(_ metric: Metric, into page: inout Writer) {
    let periods = Set(metric.breakdowns.map(\.period)).sorted(by: >)
    for period in periods {
      let list = metric.breakdowns.filter { $0.period == period }
      section(
        ID(checking: "rincian-\(period)") ?? ID("rincian"), title: "Rincian \(Words.period(period))", into: &page
      ) { page in
        page.element(.div, .class("stack")) { page in
          for breakdown in list { part(breakdown, of: metric, into: &page) }
        }
      }
    }
  }

  private func part(_ breakdown: Metric.Breakdown, of metric: Metric, into page: inout Writer) {
    page.element(.div) { page in
      let name = ID(checking: "rincian-\(breakdown.period)-\(breakdown.dimension)") ?? ID("rincian", metric.id)
      breakdownBars(breakdown, of: metric, id: name, into: &page)
      let figures = breakdown.parts.compactMap(\.figure)
      let status = figures.first { $0.status != .final }?.status
      origin(
        period: "Periode \(Words.period(breakdown.period))", sources: unique(figures.flatMap(\.sources.all)),
        badges: [status.flatMap { Badge($0) }].compactMap { $0 }, into: &page)
    }
  }
}

/// Each source once, in the order of first mention.
func unique(_ sources: [Source]) -> [Source] {
  var seen: Set<String> = []
  return sources.filter { seen.insert($0.id).inserted }
}
