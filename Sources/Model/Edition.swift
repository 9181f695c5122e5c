/// The city as the public sees it at one instant: what is scheduled, drafted or expired is not in it.
package import HTML

package struct Edition: Sendable {
  private struct Fields: Sendable {
    let city: City
    let asOf: Instant
    let today: Day
    let news: [News]
    let announcements: [Announcement]
    let held: [HeldItem]
    let index: NewsIndex
  }

  private let box: Box<Fields>

  package var city: City { box.value.city }
  /// The instant for which the site is made.
  package var asOf: Instant { box.value.asOf }
  /// Newest first.
  package var news: [News] { box.value.news }
  /// Most urgent first, then newest.
  package var announcements: [Announcement] { box.value.announcements }
  /// What is not in this edition, and why.
  package var held: [HeldItem] { box.value.held }
  /// The tags of the news in this edition, in alphabetical order, with the positions of their items in ``news``.
  package var tags: [(tag: Slug, items: [Int])] { box.value.index.tags }

  /// What stands for each of the ``news``: ``News/sum`` of all of them in one piece, for those who add up many.
  package var newsSums: [ContentSum?] { box.value.index.sums }

  package init(of city: City, asOf: Instant) {
    let today = asOf.day(in: city.site.zone)
    var held: [HeldItem] = []
    let news = city.news.filter { item in
      guard let reason = item.heldReason(asOf: asOf) else { return true }
      held.append(HeldItem(item.file, item.path, item.aliases, title: item.title, reason: reason))
      return false
    }
    let announcements = city.announcements.filter { item in
      guard let reason = item.heldReason(asOf: asOf) else { return true }
      held.append(HeldItem(item.file, item.path, item.aliases, title: item.title, reason: reason))
      return false
    }.map { $0.seen(on: today) }.sorted { ($1.urgency.rank, $0.from, $0.slug) > ($0.urgency.rank, $1.from, $1.slug) }
    box = Box(
      Fields(
        city: city, asOf: asOf, today: today, news: news, announcements: announcements,
        held: held.sorted { $0.file < $1.file }, index: NewsIndex(news, on: today)))
  }

  package var site: Site { city.site }

  /// The calendar day in the city.
  package var today: Day { box.value.today }

  /// News that name a programme, newest first.
  package func news(ofProgram id: Slug) -> some RandomAccessCollection<News> { items(box.value.index.ofProgram[id]) }

  /// News that name a metric, newest first.
  package func news(ofMetric id: Slug) -> some RandomAccessCollection<News> { items(box.value.index.ofMetric[id]) }

  /// News of a pillar, newest first; of the whole city for `nil`.
  package func news(ofPillar id: Slug?) -> some RandomAccessCollection<News> { items(box.value.index.ofPillar[id]) }

  /// News that name an agency, newest first.
  package func news(ofAgency id: Slug) -> some RandomAccessCollection<News> { items(box.value.index.ofAgency[id]) }

  /// The news of a programme that can be its newest evidence, today or on a later day, in their order.
  package func signs(ofProgram id: Slug) -> [News] { Array(items(box.value.index.signsOfProgram[id])) }

  private func items(_ positions: [Int]?) -> some RandomAccessCollection<News> {
    let news = news
    return (positions ?? []).lazy.map { news[$0] }
  }

  /// The positions of items that share programmes, metrics or tags with the one at `index`, nearest first; at most
  /// `limit`.
  package func related(to index: Int, limit: Int = 4) -> [Int] {
    box.value.index.related(to: index, limit: limit)
  }

  /// The positions in ``news`` of the items with a tag.
  package func items(taggedWith tag: Slug) -> [Int] { box.value.index.ofTag[tag] ?? [] }
}
