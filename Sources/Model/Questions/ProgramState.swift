/// What a programme's page may say about its state: never more than the newest evidence carries.

/// The state of a programme on a day.
package enum ProgramState: String, Hashable, Sendable, CaseIterable {
  /// Recent evidence shows that it runs.
  case running
  /// The newest evidence is neither recent nor old.
  case toConfirm
  /// The newest evidence is old, or there is none.
  case oldEvidence
  case planned
  case paused
  case completed
  case ended
}

/// The newest dated sign of a programme.
package struct Evidence: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case status, milestone, output, news
  }

  package let kind: Kind
  package let period: Period
  package let title: String
  package let sources: Sources

  package init(kind: Kind, period: Period, title: String, sources: Sources) {
    self.kind = kind
    self.period = period
    self.title = title
    self.sources = sources
  }
}

extension Program {
  /// The newest evidence up to a day. An unknown status is none; what lies in the future is none yet.
  package func evidence(news: [News], by today: Day) -> Evidence? {
    var all: [Evidence] = []
    if status.value != .unknown {
      all.append(Evidence(kind: .status, period: status.asOf, title: title, sources: status.sources))
    }
    for milestone in milestones {
      guard let done = milestone.done else { continue }
      all.append(Evidence(kind: .milestone, period: done, title: milestone.title, sources: milestone.sources))
    }
    for output in outputs {
      all.append(
        Evidence(kind: .output, period: output.figure.period, title: output.title, sources: output.figure.sources))
    }
    for item in news {
      all.append(Evidence(kind: .news, period: item.date.period, title: item.title, sources: item.sources))
    }
    var newest: Evidence?
    for candidate in all where candidate.period.first <= today {
      if candidate.period.last > newest?.period.last ?? candidate.period.first.adding(days: -1) { newest = candidate }
    }
    return newest
  }

  /// The state on a day. Paused, completed and ended hold until later evidence speaks against them; running and planned
  /// fade with the age of the evidence.
  package func state(news: [News], by today: Day, limits: Limits) -> ProgramState {
    guard let evidence = evidence(news: news, by: today) else { return .oldEvidence }
    switch status.value {
    case .completed: return .completed
    case .ended: return .ended
    case .paused where status.asOf.last >= evidence.period.last: return .paused
    default: break
    }
    let age = min(evidence.period.last, today)
    if age < today.adding(months: -limits.evidenceOldMonths) { return .oldEvidence }
    if age < today.adding(months: -limits.evidenceCurrentMonths) { return .toConfirm }
    return status.value == .planned ? .planned : .running
  }
}

extension Edition {
  /// The state of a programme in this edition.
  package func state(of program: Program) -> ProgramState {
    program.state(news: signs(ofProgram: program.id), by: today, limits: site.limits)
  }

  /// The newest evidence of a programme in this edition.
  package func evidence(of program: Program) -> Evidence? {
    program.evidence(news: signs(ofProgram: program.id), by: today)
  }

  /// The freshness of a metric in this edition.
  package func freshness(of metric: Metric) -> Freshness {
    metric.freshness(on: today, dueDays: site.limits.dueDays)
  }
}
