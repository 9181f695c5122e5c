// How steps over years are drawn: years above, the span of the plan, a row with two signs a step.
import HTML
import Model

private let rowHeight = 24.0
private let firstRow = 44.0

func timelineDrawing(
  _ plan: TimelinePlan, _ scale: TimelineScale, _ today: Day, id: ID, into page: inout Writer
) {
  let height = firstRow + Double(plan.marks.count) * rowHeight + (plan.marks.isEmpty ? 0 : 4)
  let box = Attribute.viewBox(0, 0, chartWidth, height)
  drawing(id, title: plan.title, description: description(plan), [box], into: &page) { page in
    for year in scale.years.lowerBound...scale.years.upperBound + 1 {
      stroke("g-grid", from: (scale.x(year: year), 22), to: (scale.x(year: year), height), into: &page)
    }
    for year in scale.named {
      let place = TextPlace((scale.x(year: year) + scale.x(year: year + 1)) / 2, 14)
      PlacedText(text: String(year), kind: .axis, place: place).draw(into: &page)
    }
    span(plan, scale, today, into: &page)
    if scale.years.contains(today.year) {
      let now = scale.x(running(today))
      stroke("g-today", from: (now, 20), to: (now, height), into: &page)
    }
    for (index, mark) in plan.marks.enumerated() {
      row(mark, number: index + 1, y: firstRow + (Double(index) + 0.5) * rowHeight, scale, into: &page)
    }
  }
}

/// The year that runs on a day. Not the day itself: a page must not change each night, and over years nobody would see
/// it.
private func running(_ today: Day) -> Period { Period(.year, containing: today) }

/// The years of the plan, filled up to the running one.
private func span(_ plan: TimelinePlan, _ scale: TimelineScale, _ today: Day, into page: inout Writer) {
  guard let runs = plan.runs else { return }
  let (left, right) = (scale.x(year: runs.lowerBound), scale.x(year: runs.upperBound + 1))
  let now = min(max(scale.x(running(today)), left), right)
  page.shape(.rect, .class("g-track"), .x(Coordinate(left)), .y(24), .width(Coordinate(right - left)), .height(12))
  if now > left {
    page.shape(.rect, .class("g-bar"), .x(Coordinate(left)), .y(24), .width(Coordinate(now - left)), .height(12))
  }
}

private func row(_ mark: TimelineMark, number: Int, y: Double, _ scale: TimelineScale, into page: inout Writer) {
  let due = mark.due.map(scale.x)
  let done = mark.done.map(scale.x)
  guard let left = [due, done].compactMap({ $0 }).min(), let right = [due, done].compactMap({ $0 }).max() else {
    return
  }
  if right - left > 0.5 { stroke("g-distance", from: (left, y), to: (right, y), into: &page) }
  // The open ring stands around the full dot when both dates are one.
  if let due { page.shape(.circle, .class("g-due"), .cx(Coordinate(due)), .cy(Coordinate(y)), .r(6)) }
  if let done { page.shape(.circle, .class("g-done"), .cx(Coordinate(done)), .cy(Coordinate(y)), .r(4)) }
  let isRight = chartWidth - right >= left
  let room = (isRight ? chartWidth - right : left) - 12
  let place = isRight ? TextPlace(right + 11, y + 5, .start) : TextPlace(left - 11, y + 5, .end)
  let text = shortened("\(number) \(mark.short ?? mark.title)", kind: .axis, room: room)
  PlacedText(text: text, kind: .axis, place: place).draw(into: &page)
}

/// As many whole words as fit, then `…`; the first word always.
func shortened(_ text: String, kind: ChartText, room: Double) -> String {
  guard kind.width(of: text) > room else { return text }
  var kept = ""
  for word in text.split(separator: " ") {
    let longer = kept.isEmpty ? String(word) : "\(kept) \(word)"
    guard kept.isEmpty || kind.width(of: longer + "…") <= room else { break }
    kept = longer
  }
  return kept + "…"
}

private func description(_ plan: TimelinePlan) -> String {
  let span = plan.runWords.map { "\($0) " } ?? ""
  let rows = plan.marks.enumerated().map { index, mark in
    let due = mark.due.map(Words.period) ?? Words.missing
    let done = mark.done.map(Words.period) ?? Words.missing
    return "\(index + 1) \(mark.title): rencana \(due), nyata \(done)"
  }
  return span + (rows.isEmpty ? "" : rows.joined(separator: "; ") + ".")
}
