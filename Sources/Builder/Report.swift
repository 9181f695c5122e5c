/// What a run did, in numbers that add up: items in = items published + items held back.
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
  package let outcome: Outcome
  /// The city's time zone, in which moments are told.
  package let zone: TimeZone

  init(edition: Edition, plan: Plan, outcome: Outcome) {
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
  }
}
