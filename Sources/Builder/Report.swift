/// What a run did, in numbers that add up: items in = items published + items held back.
package import Intake
package import Model
package import Publishing

package struct Report: Sendable {
  /// Content items that can be held back or published: metrics, programmes, news and all other records with a page.
  package let items: Int
  package let published: Int
  /// What is not public at this moment, and why.
  package let held: [HeldItem]
  /// Pages that readers are led to.
  package let pages: Int
  /// All files of the site.
  package let files: Int
  package private(set) var outcome: Outcome
  /// The city's time zone, in which moments are told.
  package let zone: TimeZone
  /// Within how many minutes the next check is promised.
  package let heartbeatMinutes: Int
  /// The instant for which the site was made.
  package let asOf: Instant
  /// What changes by itself at the next moment at which anything does; empty when nothing ever will.
  package let next: [Moment]
  package let waivers: [UsedWaiver]
  /// How many figures of the live release were compared; `nil` when they were not known, for the reason beside it.
  package let compared: Int?
  package let notCompared: LiveRelease.Absence?

  /// Kept for a process that ends with its report: to give back 100 MB in 100,000 pieces takes 30 ms.
  private let plan: Plan

  init(edition: Edition, plan: Plan, live: LiveRelease, outcome: Outcome) {
    self.plan = plan
    let city = edition.city
    let always =
      city.metrics.count + city.programs.count + city.maturity.count + city.evaluations.count + city.documents.count
      + city.pages.count
    items = always + city.news.count + city.announcements.count
    published = always + edition.news.count + edition.announcements.count
    held = edition.held
    pages = plan.files.count { $0.kind == .page }
    files = plan.files.count
    self.outcome = outcome
    zone = city.site.zone
    heartbeatMinutes = city.site.limits.heartbeatMinutes
    asOf = edition.asOf
    let moments = plan.moments()
    next = Array(moments.prefix { $0.instant == moments.first?.instant })
    waivers = plan.waivers
    compared = live.figures?.count
    notCompared = live.absence
  }

  /// What the next run would report that finds everything as this one left it.
  package var repeated: Report {
    var report = self
    report.outcome = outcome.repeated
    return report
  }
}
