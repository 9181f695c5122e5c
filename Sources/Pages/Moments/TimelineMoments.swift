// When a drawing of steps over years changes: a new year begins, or the planned date of a step passes.
import HTML
import Model

/// All of a drawing that depends on the day.
private struct TimelineState: Equatable {
  let years: ClosedRange<Int>?
  /// The year up to which the span is filled, within the span.
  let filled: Int?
  let marksToday: Bool
  let overdue: Int

  init(_ plan: TimelinePlan, on day: Day) {
    years = plan.years
    filled = plan.runs.map { min(max(day.year, $0.lowerBound - 1), $0.upperBound + 1) }
    marksToday = plan.years?.contains(day.year) ?? false
    overdue = plan.overdue(on: day)
  }
}

extension PageContext {
  /// The next change of every drawing that the site has.
  var timelineMoments: [Moment] {
    var all: [Moment] = []
    for program in edition.city.programs where program.hasTimeline {
      all += moments(of: program) { plan(of: program, on: $0) }
    }
    for program in edition.plans {
      all += moments(of: program) { governancePlan(program, on: $0) }
    }
    return all
  }

  private func moments(of program: Program, _ plan: (Day) -> TimelinePlan) -> [Moment] {
    let now = TimelineState(plan(today), on: today)
    for day in candidates(plan(today)) {
      let then = TimelineState(plan(day), on: day)
      guard then != now else { continue }
      let kind = then.overdue != now.overdue ? Moment.Kind.milestonePassed : .newYear
      return [Moment(Instant(day, in: site.zone), kind, title: program.title, path: program.path)]
    }
    return []
  }

  private func candidates(_ plan: TimelinePlan) -> [Day] {
    let years = [today.year + 1, plan.years?.lowerBound, plan.runs?.lowerBound].compactMap { $0 }
    let days =
      years.map { Day.first(ofMonth: 1, year: $0) } + plan.marks.compactMap { $0.due?.last.adding(days: 1) }
    return days.filter { $0 > today }.sorted()
  }
}
