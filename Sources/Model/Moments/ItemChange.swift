// When a dated item comes, is withdrawn and goes.

extension News {
  /// The next instant at which the item becomes public or stops being so.
  func change(after instant: Instant) -> (at: Instant, kind: Moment.Kind)? {
    // Nearly every item of a large archive has nothing ahead.
    guard !isDraft, date.instant > instant || expires.map({ $0 > instant }) ?? false else { return nil }
    let now = heldReason(asOf: instant)
    for candidate in [date.instant, expires].compactMap({ $0 }).sorted() where candidate > instant {
      let then = heldReason(asOf: candidate)
      if then != now { return (candidate, then == nil ? .publication : .expiry) }
    }
    return nil
  }
}

extension Announcement {
  /// The next instant at which the notice becomes public, is withdrawn, or stops being public.
  func change(after instant: Instant, in zone: TimeZone) -> (at: Instant, kind: Moment.Kind)? {
    guard !isDraft else { return nil }
    let now = stage(at: instant, in: zone)
    let withdrawn = withdrawal.map { Instant($0.on, in: zone) }
    for candidate in [from, until, withdrawn].compactMap({ $0 }).sorted() where candidate > instant {
      let then = stage(at: candidate, in: zone)
      guard then != now else { continue }
      if then.held != nil { return (candidate, .expiry) }
      return (candidate, now.held == nil ? .withdrawal : .publication)
    }
    return nil
  }

  private struct Stage: Equatable {
    let held: HeldItem.Reason?
    let isWithdrawn: Bool
  }

  private func stage(at instant: Instant, in zone: TimeZone) -> Stage {
    let held = heldReason(asOf: instant)
    return Stage(held: held, isWithdrawn: held == nil && seen(on: instant.day(in: zone)).withdrawal != nil)
  }

  /// The notice as the public sees it on a day: a withdrawal that lies ahead is not told yet.
  func seen(on day: Day) -> Announcement {
    guard let withdrawal, withdrawal.on > day else { return self }
    var seen = self
    seen.withdrawal = nil
    return seen
  }
}
