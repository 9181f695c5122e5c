/// A point in time at which the site changes by itself, and what changes then.
package import HTML

package struct Moment: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A scheduled item becomes public.
    case publication
    /// An item is no longer public; its address says since when.
    case expiry
    /// A notice is withdrawn and stays up to say so.
    case withdrawal
    /// The next figure of a metric becomes due.
    case figureDue = "figure-due"
    /// The next figure of a metric is late.
    case figureLate = "figure-late"
    /// A period ended without a figure and is shown as missing.
    case figureMissing = "figure-missing"
    /// What is known of a programme fades, or dated evidence begins to count.
    case programEvidence = "program-evidence"
    /// The planned date of a milestone passed without news of it.
    case milestonePassed = "milestone-passed"
    /// A chart that marks the running year moves on.
    case newYear = "new-year"
    /// The list of news begins to say that nothing newer was found.
    case newsSilence = "news-silence"
    /// The day on which a page last changed moves on, because something that it tells is dated in the future.
    case pageDate = "page-date"
    /// A waiver ends: the release stops until its finding is mended.
    case waiverEnd = "waiver-end"
  }

  package let instant: Instant
  package let kind: Kind
  /// What changes, by the name that the content gives it.
  package let title: String
  /// The page on which the change is told; `nil` for what has none.
  package let path: Path?

  package init(_ instant: Instant, _ kind: Kind, title: String, path: Path? = nil) {
    self.instant = instant
    self.kind = kind
    self.title = title
    self.path = path
  }
}

extension Moment: Comparable {
  package static func < (left: Moment, right: Moment) -> Bool {
    (left.instant, left.kind.rawValue, left.title, left.path?.text ?? "")
      < (right.instant, right.kind.rawValue, right.title, right.path?.text ?? "")
  }
}

extension Edition {
  /// The next change of each item, metric and programme after this edition's instant. The earliest of them is certain;
  /// a later one holds as long as nothing before it changes the same thing, so that those who want a list go from
  /// moment to moment.
  package var moments: [Moment] {
    let zone = site.zone
    var all: [Moment] = []
    for item in city.news {
      if let change = item.change(after: asOf) {
        all.append(Moment(change.at, change.kind, title: item.title, path: item.path))
      }
    }
    for item in city.announcements {
      if let change = item.change(after: asOf, in: zone) {
        all.append(Moment(change.at, change.kind, title: item.title, path: item.path))
      }
    }
    for metric in city.metrics {
      all += metric.changes(after: today, dueDays: site.limits.dueDays).map { change in
        Moment(Instant(change.on, in: zone), change.kind, title: metric.title, path: metric.path)
      }
    }
    for program in city.programs {
      let news = signs(ofProgram: program.id)
      if let day = program.change(after: today, news: news, limits: site.limits) {
        all.append(Moment(Instant(day, in: zone), .programEvidence, title: program.title, path: program.path))
      }
    }
    return all
  }
}
