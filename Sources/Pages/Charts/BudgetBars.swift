// Money of a programme: what was allocated and what was spent, a pair of bars a year.
import HTML
import Model

/// Allocated against realised money by year; nothing for a programme without budget records.
func budgetBars(_ program: Program, id: ID, into page: inout Writer) {
  let years = program.budget.sorted { $0.year < $1.year }
  guard !years.isEmpty else { return }
  let unit = Unit(id: "rupiah")
  let values = years.flatMap { [$0.allocated?.value, $0.realised?.value] }.compactMap { $0 }
  let cells = CellScale(unit: unit, values: values)
  let scale = BarScale(values)
  let isUnknown = years.contains { $0.allocated == nil || $0.realised == nil }
  let caption = "Anggaran \(program.title) (\(cells.word))"
  let keys: [ChartKey] = [.allocated, .spent] + (isUnknown ? [.unknown] : [])
  chart(caption, keys: keys, told: budgetSentence(years), into: &page) { page in
    page.element(.table, .classes("table", "bars")) { page in
      page.element(.caption, .class("visually-hidden"), text: caption)
      page.element(.thead) { page in
        page.element(.tr) { page in
          page.element(.th, .scope(.col), text: "Tahun")
          page.element(.th, .scope(.col), .class("number"), text: "Alokasi")
          page.element(.th, .scope(.col), .class("number"), text: "Realisasi")
          scale.head(cells, into: &page)
        }
      }
      page.element(.tbody) { page in
        for (index, year) in years.enumerated() {
          page.element(.tr) { page in
            page.element(.th, .scope(.row), text: Words.period(year.year))
            amount(year.allocated, cells, into: &page)
            amount(year.realised, cells, into: &page)
            guard index == 0 else { return }
            page.element(.td, .class("bar-cell"), .rowspan(years.count)) { page in
              barDrawing(
                years.map { pair($0, scale) }, zero: scale.share(.zero), id: id, title: caption,
                description: description(years, cells), into: &page)
            }
          }
        }
      }
    }
    let marks = Figure.Status.meanings(of: years.flatMap { [$0.allocated, $0.realised] }.compactMap { $0 })
    let notes = years.compactMap { year in year.note.map { "\(Words.period(year.year)): \($0)" } }
    for line in marks + notes { note(line, into: &page) }
  }
}

private func amount(_ figure: Figure?, _ cells: CellScale, into page: inout Writer) {
  page.element(.td, .class("number")) { page in
    if let figure { page.text(cells.cell(figure.value) + figure.status.mark) } else { unknownSign(into: &page) }
  }
}

/// What is not known is hatched as far as the other bar of the year reaches.
private func pair(_ year: Program.Budget, _ scale: BarScale) -> BarRow {
  let known = (year.allocated ?? year.realised).map { scale.bar($0.value, .hatch) }
  let unknown = known ?? BarRow.Bar(from: 0, to: 1, fill: .hatch)
  return BarRow(bars: [
    year.allocated.map { scale.bar($0.value, .bar) } ?? unknown,
    year.realised.map { scale.bar($0.value, .spent) } ?? unknown,
  ])
}

private func description(_ years: [Program.Budget], _ cells: CellScale) -> String {
  func told(_ figure: Figure?) -> String { figure.map { cells.cell($0.value) } ?? Words.missing }
  return years.map { year in
    "\(Words.period(year.year)): alokasi \(told(year.allocated)), realisasi \(told(year.realised))"
  }.joined(separator: "; ") + "."
}

/// `Alokasi 2023 Rp161,7 miliar; realisasinya Rp150 miliar, 92,8 persen. Realisasi 2018 belum tersedia.`
private func budgetSentence(_ years: [Program.Budget]) -> String {
  let unknown = years.filter { $0.realised == nil }.map(\.year)
  let gap = unknown.isEmpty ? nil : "Realisasi \(Words.periods(unknown)) \(Words.missing)."
  guard let newest = years.last(where: { $0.allocated != nil }), let allocated = newest.allocated else {
    return ["Alokasinya \(Words.missing).", gap].compactMap { $0 }.joined(separator: " ")
  }
  let start = "Alokasi \(Words.period(newest.year)) \(Words.rupiah(allocated.value))"
  guard let realised = newest.realised else { return [start + ".", gap].compactMap { $0 }.joined(separator: " ") }
  let share = realised.value.percent(of: allocated.value).map { ", \(Words.number($0)) persen" } ?? ""
  let main = "\(start); realisasinya \(Words.rupiah(realised.value))\(share)."
  return [main, gap].compactMap { $0 }.joined(separator: " ")
}
