/// The city as the public sees it at one instant: what is scheduled, drafted or expired is not in it.
package import HTML

package struct Edition: Sendable {
  package let city: City
  /// The instant for which the site is made.
  package let asOf: Instant
  /// Newest first.
  package let news: [News]
  /// Most urgent first, then newest.
  package let announcements: [Announcement]
  /// What is not in this edition, and why.
  package let held: [HeldItem]
  /// The tags of the news in this edition, in alphabetical order, with the positions of their items in ``news``.
  package let tags: [(tag: Slug, items: [Int])]

  private let newsOfProgram: [Slug: [Int]]
  private let newsOfMetric: [Slug: [Int]]

  package init(of city: City, asOf: Instant) {
    self.city = city
    self.asOf = asOf
    let today = asOf.day(in: city.site.zone)
    var held: [HeldItem] = []
    news = city.news.filter { item in
      guard let reason = item.heldReason(asOf: asOf) else { return true }
      held.append(HeldItem(item.file, item.path, item.aliases, title: item.title, reason: reason))
      return false
    }
    announcements = city.announcements.filter { item in
      guard let reason = item.heldReason(asOf: asOf) else { return true }
      held.append(HeldItem(item.file, item.path, item.aliases, title: item.title, reason: reason))
      return false
    }.map { $0.seen(on: today) }.sorted { ($1.urgency.rank, $0.from, $0.slug) > ($0.urgency.rank, $1.from, $1.slug) }
    self.held = held.sorted { $0.file < $1.file }
    var byTag: [Slug: [Int]] = [:]
    var byProgram: [Slug: [Int]] = [:]
    var byMetric: [Slug: [Int]] = [:]
    for (index, item) in news.enumerated() {
      for tag in item.tags { byTag[tag, default: []].append(index) }
      for program in item.programs { byProgram[program, default: []].append(index) }
      for metric in item.metrics { byMetric[metric, default: []].append(index) }
    }
    tags = byTag.sorted { $0.key < $1.key }.map { (tag: $0.key, items: $0.value) }
    newsOfProgram = byProgram
    newsOfMetric = byMetric
  }

  package var site: Site { city.site }

  /// The calendar day in the city.
  package var today: Day { asOf.day(in: city.site.zone) }

  /// News that name a programme, newest first.
  package func news(ofProgram id: Slug) -> [News] { (newsOfProgram[id] ?? []).map { news[$0] } }

  /// News that name a metric, newest first.
  package func news(ofMetric id: Slug) -> [News] { (newsOfMetric[id] ?? []).map { news[$0] } }

  /// Items that share programmes, metrics or tags with the one at `index`, nearest first; at most `limit`.
  ///
  /// Candidates come from the lists of the item's own relations, newest first and a bounded number of each, so that the
  /// work for all items grows with their number and not with its square.
  package func related(to index: Int, limit: Int = 4) -> [News] {
    let item = news[index]
    var weights: [Int: Int] = [:]
    func add(_ candidates: [Int], weight: Int) {
      for candidate in Self.around(index, in: candidates) where candidate != index {
        weights[candidate, default: 0] += weight
      }
    }
    for program in item.programs { add(newsOfProgram[program] ?? [], weight: 3) }
    for metric in item.metrics { add(newsOfMetric[metric] ?? [], weight: 3) }
    for tag in item.tags { add(items(taggedWith: tag), weight: 1) }
    let best = weights.sorted { ($0.value, -abs($0.key - index), -$0.key) > ($1.value, -abs($1.key - index), -$1.key) }
    return best.prefix(limit).map { news[$0.key] }
  }

  /// The positions in ``news`` of the items with a tag.
  package func items(taggedWith tag: Slug) -> [Int] {
    var low = 0
    var high = tags.count
    while low < high {
      let middle = (low + high) / 2
      if tags[middle].tag < tag { low = middle + 1 } else { high = middle }
    }
    return low < tags.count && tags[low].tag == tag ? tags[low].items : []
  }

  /// The sixteen entries of an ascending list that lie nearest to `index`.
  private static func around(_ index: Int, in list: [Int]) -> ArraySlice<Int> {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < index { low = middle + 1 } else { high = middle }
    }
    return list[max(0, low - 8)..<min(list.count, low + 9)]
  }
}

/// An item that is kept out of an edition.
package struct HeldItem: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case draft
    case scheduled(Instant)
    case expired(Instant)
  }

  /// The content file.
  package let file: String
  /// Where the item is when it is public.
  package let path: Path
  package let aliases: [Alias]
  package let title: String
  package let reason: Reason

  init(_ file: String, _ path: Path, _ aliases: [Alias], title: String, reason: Reason) {
    self.file = file
    self.path = path
    self.aliases = aliases
    self.title = title
    self.reason = reason
  }

  /// Every path at which the item was, or will be, public.
  package var paths: [Path] { [path] + aliases.map(\.path) }
}

extension News {
  /// Why the item is not public at that instant; `nil` when it is.
  package func heldReason(asOf instant: Instant) -> HeldItem.Reason? {
    if isDraft { return .draft }
    if date.instant > instant { return .scheduled(date.instant) }
    if let expires, expires <= instant { return .expired(expires) }
    return nil
  }
}

extension Announcement {
  /// Why the notice is not public at that instant; `nil` when it is. A withdrawn notice stays public and says so.
  package func heldReason(asOf instant: Instant) -> HeldItem.Reason? {
    if isDraft { return .draft }
    if from > instant { return .scheduled(from) }
    if let until, until <= instant { return .expired(until) }
    return nil
  }
}

extension Announcement.Urgency {
  /// 0 for the most urgent.
  package var rank: Int {
    switch self {
    case .emergency: 0
    case .important: 1
    case .info: 2
    }
  }
}
