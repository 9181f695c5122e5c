/// How fresh a metric is: computed from its frequency and its newest figure, never typed.

/// Whether the next figure of a metric is there, due or late.
package enum Freshness: Hashable, Sendable {
  /// No figure has ever been found.
  case missing
  /// Figures come irregularly; the newest is of this period.
  case unscheduled(Period)
  /// The next figure, of `period`, is not awaited before `from`.
  case current(period: Period, from: Day)
  /// The next figure should be out by `by`, which is near.
  case due(period: Period, by: Day)
  /// The figure of `period` should have been out by `since`.
  case late(period: Period, since: Day)

  package enum State: String, Hashable, Sendable, CaseIterable {
    case current, due, late, unscheduled, missing
  }

  package var state: State {
    switch self {
    case .missing: .missing
    case .unscheduled: .unscheduled
    case .current: .current
    case .due: .due
    case .late: .late
    }
  }
}

extension Metric {
  /// The freshness on a day. A figure may be awaited until the grace after its period's end; from `dueDays` before that
  /// deadline it is due, after it late.
  package func freshness(on today: Day, dueDays: Int) -> Freshness {
    guard let latest else { return .missing }
    guard let every = frequency.every else { return .unscheduled(latest.period) }
    let awaited = latest.period.enclosing(every).next
    let deadline = deadline(of: awaited)
    if today > deadline { return .late(period: awaited, since: deadline) }
    let opening = deadline.adding(days: -dueDays)
    return today >= opening ? .due(period: awaited, by: deadline) : .current(period: awaited, from: deadline)
  }

  /// The last day on which the figure of a period is in time.
  package func deadline(of period: Period) -> Day {
    let end = period.last
    let shifted = end.adding(months: frequency.graceMonths)
    let endsMonth = end.day == Day.length(ofMonth: end.month, year: end.year)
    return endsMonth ? Day.last(ofMonth: shifted.month, year: shifted.year) : shifted
  }
}
