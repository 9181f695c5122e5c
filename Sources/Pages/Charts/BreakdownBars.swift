// The parts of one period as bars beside their names and values, one table for both.
import HTML
import Model

/// The parts of a period along one dimension, in the order of the content or from the largest to the smallest.
func breakdownBars(
  _ breakdown: Metric.Breakdown, of metric: Metric, id: ID, isSorted: Bool = false, into page: inout Writer
) {
  let parts = isSorted ? descending(breakdown.parts) : breakdown.parts
  let values = parts.compactMap(\.figure?.value)
  let cells = CellScale(unit: metric.unit, values: values)
  let scale = BarScale(values)
  let period = Words.period(breakdown.period)
  let isUnknown = parts.contains { $0.figure == nil }
  let caption = "\(breakdown.title), \(period)" + (cells.word.isEmpty ? "" : " (\(cells.word))")
  chart(caption, keys: isUnknown ? [.unknown] : [], told: partSentence(parts, metric.unit), into: &page) { page in
    page.element(.table, .classes("table", "bars")) { page in
      page.element(.caption, .class("visually-hidden"), text: "\(metric.title), \(caption)")
      page.element(.thead) { page in
        page.element(.tr) { page in
          page.element(.th, .scope(.col), text: "Bagian")
          page.element(.th, .scope(.col), .class("number"), text: "Nilai")
          scale.head(cells, into: &page)
        }
      }
      page.element(.tbody) { page in
        for (index, part) in parts.enumerated() {
          page.element(.tr) { page in
            page.element(.th, .scope(.row), text: part.title)
            page.element(.td, .class("number")) { page in
              if let figure = part.figure {
                page.text(cells.cell(figure.value) + figure.status.mark)
              } else {
                unknownSign(into: &page)
              }
            }
            guard index == 0 else { return }
            page.element(.td, .class("bar-cell"), .rowspan(parts.count)) { page in
              let told = parts.map { "\($0.title): \($0.figure.map { cells.cell($0.value) } ?? Words.missing)" }
              barDrawing(
                parts.map { BarRow(bars: [bar($0, scale)]) }, zero: scale.share(.zero), id: id,
                title: "\(metric.title), \(caption)", description: told.joined(separator: "; ") + ".", into: &page)
            }
          }
        }
      }
    }
    let notes = Figure.Status.meanings(of: parts.compactMap(\.figure))
    if !notes.isEmpty { note(notes.joined(separator: " "), into: &page) }
    if let warning = sumWarning(breakdown, metric, cells) { callout(into: &page) { $0.element(.p, text: warning) } }
  }
}

extension Metric.Breakdown.Part {
  var figure: Figure? {
    if case .figure(let figure) = value { figure } else { nil }
  }
}

private func bar(_ part: Metric.Breakdown.Part, _ scale: BarScale) -> BarRow.Bar {
  part.figure.map { scale.bar($0.value, .bar) } ?? BarRow.Bar(from: 0, to: 1, fill: .hatch)
}

/// From the largest to the smallest, equal ones in the given order, unknown ones last.
private func descending(_ parts: [Metric.Breakdown.Part]) -> [Metric.Breakdown.Part] {
  let known = parts.enumerated().filter { $0.element.figure != nil }.sorted {
    let (left, right) = ($0.element.figure?.value ?? .zero, $1.element.figure?.value ?? .zero)
    return left == right ? $0.offset < $1.offset : left > right
  }
  return known.map(\.element) + parts.filter { $0.figure == nil }
}

/// `Smart Economy tertinggi (3,50). Governance dan Branding terendah (2,75).`
private func partSentence(_ parts: [Metric.Breakdown.Part], _ unit: Unit) -> String? {
  let known = parts.compactMap { part in part.figure.map { (title: part.title, value: $0.value) } }
  guard let high = known.map(\.value).max(), let low = known.map(\.value).min() else {
    return "Nilai bagian-bagiannya \(Words.missing)."
  }
  let unknown = parts.filter { $0.figure == nil }.map(\.title)
  let gap = unknown.isEmpty ? "" : " Nilai \(Words.list(unknown)) \(Words.missing)."
  func names(_ value: Decimal) -> String { Words.list(known.filter { $0.value == value }.map(\.title)) }
  if known.count == 1 { return "Hanya \(names(high)) yang nilainya tersedia: \(Words.value(high, unit: unit))." + gap }
  if high == low { return "Semua bagian sama: \(Words.value(high, unit: unit))." + gap }
  let isMoney = unit.form == .rupiah || unit.isCount
  return "\(names(high)) \(isMoney ? "terbanyak" : "tertinggi") (\(Words.value(high, unit: unit))). "
    + "\(names(low)) \(isMoney ? "paling sedikit" : "terendah") (\(Words.value(low, unit: unit)))." + gap
}

/// Why the parts do not make the whole; `nil` when they do or when nothing is said of a whole.
private func sumWarning(_ breakdown: Metric.Breakdown, _ metric: Metric, _ cells: CellScale) -> String? {
  if let reason = metric.notAdditive { return reason }
  let figures = breakdown.parts.compactMap(\.figure)
  guard metric.unit.isCount || metric.unit.form == .rupiah, figures.count == breakdown.parts.count,
    let whole = metric.observation(of: breakdown.period)?.figure?.value
  else { return nil }
  let sum = figures.reduce(Decimal.zero) { $0 + $1.value }
  guard sum != whole else { return nil }
  return "Bagian-bagian ini berjumlah \(cells.cell(sum)), bukan \(cells.cell(whole)) seperti nilai keseluruhannya."
}
