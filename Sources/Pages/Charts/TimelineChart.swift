// Steps over years: when each was planned and when it was done, one numbered row a step.
import HTML
import Model

/// A step with its dates; at least one of them is known.
struct TimelineMark {
  let title: String
  let due: Period?
  let done: Period?
  /// The name in the drawing, where the title is long.
  let short: String?

  init(title: String, due: Period?, done: Period?, short: String? = nil) {
    self.title = title
    self.due = due
    self.done = done
    self.short = short
  }

  /// Twice the day in the middle of what happened, or of what is planned.
  fileprivate var place: Int { (done ?? due).map { $0.first.ordinal + $0.last.ordinal } ?? 0 }

  /// Done after the whole of the planned period.
  fileprivate var isLate: Bool {
    guard let due, let done else { return false }
    return done.first > due.last
  }
}

/// The span of years that is drawn and the steps in it. `runs` is the period of the plan itself, when it has one.
struct TimelinePlan {
  let title: String
  let runs: ClosedRange<Int>?
  /// The end is not known; the span is drawn up to today.
  let isOpen: Bool
  let marks: [TimelineMark]

  /// A plan from one year to another.
  init(title: String, from: Int, until: Int, marks: [TimelineMark]) {
    self.init(title: title, runs: from <= until ? from...until : nil, marks: marks)
  }

  init(title: String, runs: ClosedRange<Int>?, isOpen: Bool = false, marks: [TimelineMark]) {
    self.title = title
    self.runs = runs
    self.isOpen = isOpen
    self.marks = marks.filter { $0.due != nil || $0.done != nil }.enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }.map(\.element)
  }

  /// `Berlaku 2020–2029.`; `nil` when the plan has no period.
  var runWords: String? {
    guard let runs else { return nil }
    guard !isOpen else { return "Mulai \(runs.lowerBound); akhirnya \(Words.missing)." }
    return runs.count == 1 ? "Berlaku \(runs.lowerBound)." : "Berlaku \(runs.lowerBound)–\(runs.upperBound)."
  }

  /// All years that anything falls into; today only when the plan or a step reaches it.
  var years: ClosedRange<Int>? {
    let all =
      marks.flatMap { [$0.due, $0.done] }.compactMap { $0 }.map(\.year)
      + (runs.map { [$0.lowerBound, $0.upperBound] } ?? [])
    guard let first = all.min(), let last = all.max() else { return nil }
    return first...last
  }

  /// Steps whose planned time passed without news of them.
  func overdue(on day: Day) -> Int {
    marks.count { mark in mark.done == nil && mark.due.map { $0.last < day } ?? false }
  }
}

extension PageContext {
  /// The milestones of the whole programme against the span of its masterplan.
  func plan(of program: Program, milestones: [Milestone], on day: Day) -> TimelinePlan {
    let marks = milestones.map { TimelineMark(title: $0.title, due: $0.due, done: $0.done) }
    return TimelinePlan(
      title: program.title, runs: years(of: program, on: day), isOpen: program.until == nil, marks: marks)
  }

  /// The period and milestones of a programme.
  func plan(of program: Program, on day: Day) -> TimelinePlan {
    let marks = program.milestones.map { TimelineMark(title: $0.title, due: $0.due, done: $0.done) }
    return TimelinePlan(
      title: "Rencana dan kenyataan \(program.title)", runs: years(of: program, on: day),
      isOpen: program.until == nil, marks: marks)
  }

  private func years(of program: Program, on day: Day) -> ClosedRange<Int>? {
    guard let from = program.from?.year else { return nil }
    let end = program.until?.year ?? max(day.year, from)
    return from <= end ? from...end : nil
  }
}

/// Planned against real over years, with a table of the same dates; nothing when there is no date at all.
func timelineFigure(_ plan: TimelinePlan, today: Day, id: ID, into page: inout Writer) {
  guard let years = plan.years else { return }
  let keys = (plan.marks.isEmpty ? [] : [.planned, .done]) + (years.contains(today.year) ? [ChartKey.today] : [])
  chart(
    plan.title, keys: keys, told: timelineSentence(plan, today), into: &page
  ) {
    page in
    timelineDrawing(plan, TimelineScale(years: years), today, id: id, into: &page)
    guard !plan.marks.isEmpty else { return }
    let rows = plan.marks.enumerated().map { index, mark in
      TableRow([
        .text("\(index + 1). \(mark.title)"), date(mark.due), date(mark.done),
      ])
    }
    dataTable(
      caption: plan.title,
      columns: [TableColumn("Langkah"), TableColumn("Rencana", .number), TableColumn("Nyata", .number)], rows: rows,
      into: &page)
  }
}

private func date(_ period: Period?) -> TableCell {
  period.map { period in .view { page in time(period, into: &page) } } ?? .empty
}

/// Where a day stands between the first and the last year.
struct TimelineScale {
  let years: ClosedRange<Int>
  private let left = 8.0
  private let right = 352.0

  init(years: ClosedRange<Int>) { self.years = years }

  func x(year: Int) -> Double {
    left + Double(year - years.lowerBound) / Double(years.count) * (right - left)
  }

  /// A period stands in its middle: a year in July, a month in its third week.
  func x(_ period: Period) -> Double { (x(period.first) + x(period.last)) / 2 }

  func x(_ day: Day) -> Double {
    let start = Day.first(ofMonth: 1, year: day.year).ordinal
    let length = Day.last(ofMonth: 12, year: day.year).ordinal - start + 1
    let share = Double(day.ordinal - start) / Double(length)
    return x(year: day.year) + share * (x(year: day.year + 1) - x(year: day.year))
  }

  /// Years that get a name, so that names have room.
  var named: [Int] {
    var step = 1
    while Double(step) * (right - left) / Double(years.count) < 46 { step = step == 1 ? 2 : step == 2 ? 5 : step * 2 }
    return years.filter { ($0 - years.lowerBound) % step == 0 }
  }
}

/// `Delapan dari sepuluh langkah tercatat terlaksana; dua sesudah waktunya. Satu langkah lewat waktunya tanpa kabar.`
private func timelineSentence(_ plan: TimelinePlan, _ today: Day) -> String {
  guard !plan.marks.isEmpty else {
    return plan.runWords ?? ""
  }
  let done = plan.marks.count { $0.done != nil }
  let late = plan.marks.count(where: \.isLate)
  let overdue = plan.overdue(on: today)
  let all = Words.count(plan.marks.count)
  var text =
    done == plan.marks.count
    ? "Semua \(all) langkah tercatat terlaksana"
    : "\(Words.capitalized(Words.count(done))) dari \(all) langkah tercatat terlaksana"
  if plan.marks.count == 1 { text = done == 1 ? "Satu langkah, tercatat terlaksana" : "Satu langkah, belum terlaksana" }
  if late > 0 { text += plan.marks.count == 1 ? " sesudah waktunya" : "; \(Words.count(late)) sesudah waktunya" }
  text += "."
  if overdue > 0 { text += " \(Words.capitalized(Words.count(overdue))) lewat waktu rencananya tanpa kabar." }
  return text
}
