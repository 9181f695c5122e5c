/// The day of the newest dated thing that a page tells, for `lastmod` and the footer of feeds: never the clock.
import Model

/// Collects dates and keeps the newest that is not in the future, or the day on which that one changes.
struct Modified {
  /// Which day is looked for.
  enum Sense {
    /// The newest that is not in the future: what pages and feeds say.
    case past
    /// The nearest in the future, on which the answer to the other question will be another one.
    case ahead
  }

  private let today: Day
  private let sense: Sense
  /// The day so far.
  private(set) var day: Day?

  init(by today: Day, _ sense: Sense = .past) {
    self.today = today
    self.sense = sense
  }

  mutating func add(_ other: Day?) {
    guard let other, (other <= today) == (sense == .past) else { return }
    day = day.map { sense == .past ? max($0, other) : min($0, other) } ?? other
  }

  // A period that still runs counts from its first day: its last one is not there yet, and today is the clock's.
  mutating func add(_ period: Period?) {
    guard let period else { return }
    switch sense {
    case .past: add(period.last <= today ? period.last : period.first)
    case .ahead: add(period.first > today ? period.first : period.last)
    }
  }

  mutating func add(_ sources: [Source]) {
    for source in sources { add(source.published) }
  }

  mutating func add(_ figure: Figure?) {
    guard let figure else { return }
    add(figure.period)
    add(figure.sources.all)
  }

  mutating func add(_ date: News.Date) {
    add(date.until)
    add(date.period)
  }

  mutating func add(_ news: [News]) {
    for item in news { add(item.date) }
  }

  mutating func add(_ disagreements: [Disagreement]) {
    for item in disagreements { add(item.sources.all) }
  }

  mutating func add(_ metric: Metric, in edition: Edition) {
    for figure in metric.figures { add(figure) }
    for fact in metric.facts { add(fact.sources.all) }
    for entry in metric.history {
      add(entry.on)
      add(entry.figure)
    }
    for revision in metric.revisions + metric.targetLog {
      add(revision.on)
      add(revision.sources)
    }
    add(metric.disagreements)
    add(metric.sources)
    add(Array(edition.news(ofMetric: metric.id).prefix(1)))
  }

  mutating func add(_ program: Program, in edition: Edition) {
    add(program.status.asOf)
    add(program.status.sources.all)
    for output in program.outputs { add(output.figure) }
    for budget in program.budget {
      add(budget.allocated)
      add(budget.realised)
    }
    for milestone in program.milestones {
      add(milestone.done)
      add(milestone.sources.all)
    }
    add(program.quickWin?.sources.all ?? [])
    for system in program.systems { add(system.sources) }
    for revision in program.revisions {
      add(revision.on)
      add(revision.sources)
    }
    add(program.disagreements)
    add(program.sources)
    add(Array(edition.news(ofProgram: program.id).prefix(1)))
  }
}

extension PageContext {
  /// The day of the newest of the things that `collect` adds; `nil` when none of them is dated.
  func modified(_ collect: (inout Modified) -> Void) -> Day? {
    var modified = Modified(by: today, dates)
    collect(&modified)
    return modified.day
  }
}

/// The day of the newest dated thing in the whole edition; `nil` when nothing is dated.
func newestDay(of edition: Edition, _ sense: Modified.Sense = .past) -> Day? {
  var modified = Modified(by: edition.today, sense)
  modified.add(edition.city.sources)
  modified.add(Array(edition.news.prefix(1)))
  for metric in edition.city.metrics { modified.add(metric.latest) }
  for program in edition.city.programs { modified.add(edition.evidence(of: program)?.period) }
  for notice in edition.announcements { modified.add(notice.from.day(in: edition.site.zone)) }
  return modified.day
}
