/// What pages ask about an agency: its metrics with what is late first, its programmes, its news.
import Model

extension Edition {
  /// The metrics an agency answers for: late ones first, the longest late at the top.
  func metrics(of agency: Agency) -> [Metric] {
    let all = city.metrics.filter { $0.agency.id == agency.id }
    let ranked = all.enumerated().map { (order: order(of: freshness(of: $1)), position: $0, metric: $1) }
    return ranked.sorted { ($0.order, $0.position) < ($1.order, $1.position) }.map(\.metric)
  }

  /// Sorts by urgency: late by deadline, due by deadline, then missing, unscheduled, current.
  private func order(of freshness: Freshness) -> Int {
    // Far above the number of any day, so that the states stay apart.
    let step = 10_000_000
    return switch freshness {
    case .late(_, let day): day.ordinal
    case .due(_, let day): step + day.ordinal
    case .missing: 2 * step
    case .unscheduled: 3 * step
    case .current: 4 * step
    }
  }

  /// The programmes an agency answers for.
  func programs(of agency: Agency) -> [Program] { city.programs.filter { $0.agency.id == agency.id } }

  /// The programmes in which an agency is a partner.
  func programs(with agency: Agency) -> [Program] {
    city.programs.filter { program in program.partners.contains { $0.id == agency.id } }
  }

  /// The news that name an agency, newest first.
  func news(of agency: Agency) -> some RandomAccessCollection<News> { news(ofAgency: agency.id) }
}
