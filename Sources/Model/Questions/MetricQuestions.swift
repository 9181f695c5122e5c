/// What pages ask a metric: newest value, change, target, gaps. Answers only; the words are the pages' business.

extension Metric {
  /// The newest figure.
  package var latest: Figure? { observations.last { $0.figure != nil }?.figure }

  /// The observation of a period.
  package func observation(of period: Period) -> Observation? { observations.first { $0.period == period } }

  /// Whether a new series begins after `earlier` and not after `later`, so that the two cannot be compared.
  package func isBroken(between earlier: Period, and later: Period) -> Bool {
    breaks.contains { $0.period > earlier && $0.period <= later }
  }

  /// The newest figure before a period with which that period's figure may be compared.
  package func comparable(before period: Period) -> Figure? {
    guard let earlier = observations.last(where: { $0.period < period && $0.figure != nil })?.figure else { return nil }
    return isBroken(between: earlier.period, and: period) ? nil : earlier
  }

  /// How a period's figure differs from the one before it.
  package func change(at period: Period) -> Change? {
    guard let figure = observation(of: period)?.figure, let earlier = comparable(before: period) else { return nil }
    return Change(from: earlier, to: figure, direction: direction)
  }

  /// How many steps in one direction end at the newest figure, over periods that follow each other without a gap.
  package var run: (steps: Int, first: Figure)? {
    guard let latest, let last = change(at: latest.period), last.difference.sign != 0 else { return nil }
    var steps = 0
    var first = last.from
    var period = latest.period
    while let step = change(at: period), step.difference.sign == last.difference.sign, follows(step.from, period) {
      steps += 1
      first = step.from
      period = step.from.period
    }
    return steps > 0 ? (steps, first) : nil
  }

  private func follows(_ earlier: Figure, _ period: Period) -> Bool {
    guard let every = frequency.every else { return false }
    return earlier.period.enclosing(every).next == period.enclosing(every)
  }

  /// The target of the newest figure's period with the verdict.
  package var targetResult: TargetResult? {
    guard let latest, let target = observation(of: latest.period)?.target else { return nil }
    return TargetResult(figure: latest, target: target, direction: direction)
  }

  /// Periods after the newest figure that have ended by `today` and have no figure.
  package func missingPeriods(by today: Day) -> [Period] {
    var missing = observations.filter { $0.figure == nil && $0.period > (latest?.period ?? $0.period) }.map(\.period)
    if latest == nil { missing = observations.map(\.period) }
    guard let every = frequency.every, let latest else { return missing.sorted() }
    var period = latest.period.enclosing(every).next
    while period.last < today, missing.count < 40 {
      if !missing.contains(where: { $0.enclosing(every) == period }) { missing.append(period) }
      period = period.next
    }
    return missing.sorted()
  }

  /// The axis of a chart and of its table: one slot a period from the first observation on, gaps included.
  package func timeline(by today: Day) -> [Slot] {
    guard let first = observations.first?.period else { return [] }
    guard let every = frequency.every else { return observations.map { Slot(period: $0.period, observation: $0) } }
    var slots: [Slot] = []
    var period = first.enclosing(every)
    let lastObserved = observations.last?.period.enclosing(every) ?? period
    while period <= lastObserved || period.last < today {
      let inside = observations.filter { $0.period.enclosing(every) == period }
      if inside.isEmpty { slots.append(Slot(period: period, observation: nil)) }
      slots += inside.map { Slot(period: $0.period, observation: $0) }
      period = period.next
    }
    return slots
  }

  /// Every figure of the metric: wholes, targets, parts.
  package var figures: [Figure] {
    observations.compactMap(\.figure) + observations.compactMap(\.target)
      + breakdowns.flatMap(\.parts).compactMap { if case .figure(let figure) = $0.value { figure } else { nil } }
  }
}

/// A place on the axis of time.
package struct Slot: Hashable, Sendable {
  package let period: Period
  package let observation: Metric.Observation?

  package init(period: Period, observation: Metric.Observation?) {
    self.period = period
    self.observation = observation
  }

  package var figure: Figure? { observation?.figure }
}

/// The step from one figure to a later one.
package struct Change: Hashable, Sendable {
  package let from: Figure
  package let to: Figure
  package let direction: Metric.Direction

  package init(from: Figure, to: Figure, direction: Metric.Direction) {
    self.from = from
    self.to = to
    self.direction = direction
  }

  package var difference: Decimal { to.value - from.value }

  /// Whether the step is in the direction that the metric calls better; `nil` when it has none or nothing changed.
  package var isImprovement: Bool? {
    switch (direction, difference.sign) {
    case (.none, _), (_, 0): nil
    case (.up, let sign): sign > 0
    case (.down, let sign): sign < 0
    }
  }
}

/// A figure against the target of its period.
package struct TargetResult: Hashable, Sendable {
  package let figure: Figure
  package let target: Figure
  package let direction: Metric.Direction

  package init(figure: Figure, target: Figure, direction: Metric.Direction) {
    self.figure = figure
    self.target = target
    self.direction = direction
  }

  /// Whether the target is met; for a metric without direction only the exact value meets it.
  package var isMet: Bool {
    switch direction {
    case .up: figure.value >= target.value
    case .down: figure.value <= target.value
    case .none: figure.value == target.value
    }
  }
}
