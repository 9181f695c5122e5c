// The figures of a metric as a table: a row a period, then a row for each of its parts.
import HTML
import Model

extension Metric {
  /// All observations. Which columns follow `note` depends on what the metric has: its dimensions, then status and
  /// sources of targets, then what sources say with the number.
  var table: Table {
    let layout = MetricColumns(of: self)
    var rows: [[String]] = []
    for period in Set(observations.map(\.period) + breakdowns.map(\.period)).sorted() {
      for observation in observations where observation.period == period {
        rows.append(layout.row(period, observation.value, target: observation.target, unit: unit))
      }
      for breakdown in breakdowns where breakdown.period == period {
        for part in breakdown.parts {
          rows.append(
            layout.row(period, part.value, target: nil, unit: unit, part: (breakdown.dimension, part.title)))
        }
      }
    }
    return Table(columns: layout.columns, rows: rows)
  }
}

/// The columns that a metric's table has.
struct MetricColumns {
  let columns: [Column]
  private let dimensions: [String]
  private let hasTargets: Bool
  private let hasLabels: Bool

  init(of metric: Metric) {
    var titles: [(dimension: String, title: String)] = []
    for breakdown in metric.breakdowns where !titles.contains(where: { $0.dimension == breakdown.dimension }) {
      titles.append((breakdown.dimension, breakdown.title))
    }
    dimensions = titles.map(\.dimension)
    hasTargets = metric.observations.contains { $0.target != nil }
    hasLabels =
      metric.observations.contains { $0.value.label != nil }
      || metric.breakdowns.contains { $0.parts.contains { $0.value.label != nil } }
    var columns = Self.always
    columns += titles.map { Column(Self.name(ofDimension: $0.dimension), .text, $0.title) }
    if hasTargets { columns += Self.ofTargets }
    if hasLabels { columns.append(Self.label) }
    self.columns = columns
  }

  func row(
    _ period: Period, _ value: Metric.Observation.Value, target: Figure?, unit: Unit,
    part: (dimension: String, title: String)? = nil
  ) -> [String] {
    var row = [
      period.description, value.figure?.value.description ?? "", target?.value.description ?? "", unit.id, value.status,
      value.sources.ids, value.note ?? "",
    ]
    row += dimensions.map { $0 == part?.dimension ? part?.title ?? "" : "" }
    if hasTargets { row += [target?.status.rawValue ?? "", target?.sources.all.ids ?? ""] }
    if hasLabels { row.append(value.label ?? "") }
    return row
  }

  // A dimension is named by the city's staff and may be called as a column that is already there.
  private static func name(ofDimension dimension: String) -> String {
    let taken = (always + ofTargets + [label]).contains { $0.name == dimension }
    return taken ? "breakdown_" + dimension : dimension
  }

  private static let statuses = Figure.Status.allCases.map(\.rawValue)

  private static let always = [
    Column("period", .period, "Periode: tahun, semester, triwulan, bulan, atau hari.", isRequired: true),
    Column("value", .number, "Nilai; kosong bila belum ada."),
    Column("target", .number, "Target untuk periode itu."),
    Column("unit", .text, "Satuan.", isRequired: true),
    Column("status", .text, "Status nilai.", allowed: statuses + ["missing"], isRequired: true),
    Column("sources", .text, "Kode sumber, dipisah spasi; daftarnya di data/sumber.csv."),
    Column("note", .text, "Catatan."),
  ]

  private static let ofTargets = [
    Column("target_status", .text, "Status target.", allowed: statuses),
    Column("target_sources", .text, "Kode sumber target, dipisah spasi."),
  ]

  private static let label = Column("label", .text, "Sebutan yang dipakai sumber bersama nilainya.")
}
