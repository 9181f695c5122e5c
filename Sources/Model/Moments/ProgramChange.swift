// When what is known of a programme grows old, or evidence with a later date begins to count.

extension Program {
  /// The first day after `today` on which state or newest evidence differ, as long as the news stay as they are.
  func change(after today: Day, news: [News], limits: Limits) -> Day? {
    let now = (evidence(news: news, by: today), state(news: news, by: today, limits: limits))
    return candidates(after: today, news: news, newest: now.0, limits: limits).first { day in
      now != (evidence(news: news, by: day), state(news: news, by: day, limits: limits))
    }
  }

  /// The days on which a change is possible, in ascending order.
  private func candidates(after today: Day, news: [News], newest: Evidence?, limits: Limits) -> [Day] {
    var days: [Day] = []
    if let newest {
      for months in [limits.evidenceCurrentMonths, limits.evidenceOldMonths] {
        // Months differ in length, so that the threshold lies within a few days of the calendar's answer.
        let near = newest.period.last.adding(months: months)
        days += (-1...4).map { near.adding(days: $0) }
      }
    }
    days += milestones.compactMap(\.done?.first) + outputs.map(\.figure.period.first) + news.map(\.date.period.first)
    days.append(status.asOf.first)
    return days.filter { $0 > today }.sorted()
  }
}
