// Which figures differ between two releases, read from the data that both offer for download.
import FoundationEssentials

/// A figure of a metric before and after; one of the two is missing where it comes or goes.
struct FigureDifference: Equatable {
  struct Side: Equatable {
    /// As the data file writes it: `3.197`; `nil` where the value is missing.
    let value: String?
    let status: String
    let target: String?
  }

  let metric: String
  let title: String
  let period: String
  let before: Side?
  let after: Side?

  /// All differences, by metric and period.
  static func all(from old: ReleaseFiles, to new: ReleaseFiles) -> [FigureDifference] {
    let names = Set(old.bytes.keys).union(new.bytes.keys).filter { $0.hasPrefix("data/") && $0.hasSuffix(".json") }
    return names.sorted().flatMap { name -> [FigureDifference] in
      guard old.bytes[name] != new.bytes[name] else { return [] }
      let (before, after) = (MetricData(old.bytes[name]), MetricData(new.bytes[name]))
      guard let shown = after ?? before else { return [] }
      let (was, now) = (before?.sides ?? [:], after?.sides ?? [:])
      return Set(was.keys).union(now.keys).sorted().filter { was[$0] != now[$0] }.map { period in
        FigureDifference(
          metric: shown.id, title: shown.title, period: period, before: was[period], after: now[period])
      }
    }
  }
}

/// The members of a metric's data file that tell its figures.
private struct MetricData: Decodable {
  struct Observation: Decodable {
    let period: String
    let value: Decimal?
    let status: String
    let target: Target?
  }

  struct Target: Decodable {
    let value: Decimal?
  }

  let id: String
  let title: String
  let observations: [Observation]

  /// `nil` for a file that is not there or is not about a metric.
  init?(_ bytes: [UInt8]?) {
    guard let bytes, let data = try? JSONDecoder().decode(MetricData.self, from: Data(bytes)) else { return nil }
    self = data
  }

  /// The figures by period.
  var sides: [String: FigureDifference.Side] {
    Dictionary(
      observations.map { item in
        (
          item.period,
          FigureDifference.Side(
            value: item.value.map { "\($0)" }, status: item.status, target: item.target?.value.map { "\($0)" })
        )
      }
    ) { $1 }
  }
}
