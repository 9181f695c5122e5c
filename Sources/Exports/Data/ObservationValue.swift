// What a value and the absence of one have in common, so that downloads write both alike.
import Model

extension Metric.Observation.Value {
  var figure: Figure? {
    if case .figure(let figure) = self { figure } else { nil }
  }

  var status: String {
    figure?.status.rawValue ?? "missing"
  }

  var sources: [Source] {
    switch self {
    case .figure(let figure): figure.sources.all
    case .missing(let absence): absence.sources
    }
  }

  var note: String? {
    switch self {
    case .figure(let figure): figure.note
    case .missing(let absence): absence.note
    }
  }

  var label: String? {
    switch self {
    case .figure(let figure): figure.label
    case .missing(let absence): absence.label
    }
  }
}

extension [Source] {
  /// The ids as content files write a list of sources: `S3 S4`.
  var ids: String { map(\.id).joined(separator: " ") }
}
