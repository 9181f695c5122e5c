// When a metric changes without a new figure: due, late, and a period that ended without one.

extension Metric {
  /// The next step of the freshness and the next period that is shown as missing, each with its first day.
  func changes(after today: Day, dueDays: Int) -> [(on: Day, kind: Moment.Kind)] {
    var all: [(on: Day, kind: Moment.Kind)] = []
    switch freshness(on: today, dueDays: dueDays) {
    case .current(_, let deadline): all.append((deadline.adding(days: -dueDays), .figureDue))
    case .due(_, let deadline): all.append((deadline.adding(days: 1), .figureLate))
    case .late, .missing, .unscheduled: break
    }
    if let day = nextMissing(after: today) { all.append((day, .figureMissing)) }
    return all
  }

  /// The first day after `today` on which ``timeline(by:)`` or ``missingPeriods(by:)`` gains a period: the day after
  /// the end of one that no row of the metric speaks of.
  private func nextMissing(after today: Day) -> Day? {
    guard let every = frequency.every, let first = observations.first, let last = observations.last else { return nil }
    let lastObserved = last.period.enclosing(every)
    var period = max(Period(every, containing: today), first.period.enclosing(every))
    while period <= lastObserved {
      if let latest, period > latest.period.enclosing(every) {
        let end = period.last
        if missingPeriods(by: end.adding(days: 1)) != missingPeriods(by: end) { return end.adding(days: 1) }
      }
      period = period.next
    }
    return period.last.adding(days: 1)
  }
}
