// Which figures differ between two releases, read from the data that both offer for download.
import FoundationEssentials

/// A figure of a metric before and after; one of the two is missing where it comes or goes.
struct FigureDifference: Equatable {
  struct Side: Equatable {
    /// As the data file writes it: `3.197`; `nil` where the value is missing.
    let value: String?
    let status: String
    /// A value told in words: `Informatif`.
    let label: String?
    let target: String?
  }

  /// Of which part of the metric the figure is, and in which period.
  struct Key: Hashable, Comparable {
    let period: String
    /// The breakdown and the part in it; both empty for the whole.
    var dimension = ""
    var part = ""

    static func < (one: Key, other: Key) -> Bool {
      (one.period, one.dimension, one.part) < (other.period, other.dimension, other.part)
    }
  }

  let metric: String
  let title: String
  let key: Key
  let before: Side?
  let after: Side?

  /// All differences, by metric, period and part.
  static func all(from old: ReleaseFiles, to new: ReleaseFiles) -> [FigureDifference] {
    let names = Set(old.bytes.keys).union(new.bytes.keys).filter { $0.hasPrefix("data/") && $0.hasSuffix(".json") }
    return names.sorted().flatMap { name -> [FigureDifference] in
      guard old.bytes[name] != new.bytes[name] else { return [] }
      let (before, after) = (MetricData(old.bytes[name]), MetricData(new.bytes[name]))
      guard let shown = after ?? before else { return [] }
      let (was, now) = (before?.sides ?? [:], after?.sides ?? [:])
      return Set(was.keys).union(now.keys).sorted().filter { was[$0] != now[$0] }.map { key in
        FigureDifference(metric: shown.id, title: shown.title, key: key, before: was[key], after: now[key])
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
    let label: String?
    let target: Target?
  }

  struct Target: Decodable {
    let value: Decimal?
  }

  struct Breakdown: Decodable {
    let dimension: String
    let period: String
    let parts: [Part]
  }

  struct Part: Decodable {
    let title: String
    let value: Decimal?
    let status: String
    let label: String?
  }

  let id: String
  let title: String
  let observations: [Observation]
  let breakdowns: [Breakdown]?

  /// `nil` for a file that is not there or is not about a metric.
  init?(_ bytes: [UInt8]?) {
    guard let bytes, let data = try? JSONDecoder().decode(MetricData.self, from: Data(bytes)) else { return nil }
    self = data
  }

  /// The figures by period and part.
  var sides: [FigureDifference.Key: FigureDifference.Side] {
    let whole = observations.map { item in
      (FigureDifference.Key(period: item.period), side(item.value, item.status, item.label, item.target?.value))
    }
    let parts = (breakdowns ?? []).flatMap { breakdown in
      breakdown.parts.map { part in
        (
          FigureDifference.Key(period: breakdown.period, dimension: breakdown.dimension, part: part.title),
          side(part.value, part.status, part.label, nil)
        )
      }
    }
    return Dictionary(whole + parts) { $1 }
  }

  private func side(
    _ value: Decimal?, _ status: String, _ label: String?, _ target: Decimal?
  ) -> FigureDifference.Side {
    FigureDifference.Side(value: value.map { "\($0)" }, status: status, label: label, target: target.map { "\($0)" })
  }
}
