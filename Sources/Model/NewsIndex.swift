// Which news belong to what, looked up once: the lists of pages then cost what they show and not what there is.
import HTML

/// Positions in a list of news that is newest first; so are all lists here.
struct NewsIndex: Sendable {
  /// In alphabetical order.
  let tags: [(tag: Slug, items: [Int])]
  let ofTag: [Slug: [Int]]
  let ofProgram: [Slug: [Int]]
  let ofMetric: [Slug: [Int]]
  /// Those of the whole city under `nil`.
  let ofPillar: [Slug?: [Int]]
  let ofAgency: [Slug: [Int]]
  /// Of each programme what can be its newest evidence on a day.
  let signsOfProgram: [Slug: [Int]]

  init(_ news: [News], on today: Day) {
    var byTag: [Slug: [Int]] = [:]
    var byProgram: [Slug: [Int]] = [:]
    var byMetric: [Slug: [Int]] = [:]
    var byPillar: [Slug?: [Int]] = [:]
    var byAgency: [Slug: [Int]] = [:]
    for (index, item) in news.enumerated() {
      for tag in item.tags { byTag[tag, default: []].append(index) }
      for program in item.programs { byProgram[program, default: []].append(index) }
      for metric in item.metrics { byMetric[metric, default: []].append(index) }
      byPillar[item.pillar?.id, default: []].append(index)
      // An office that an item names twice has it once.
      for agency in item.agencies where byAgency[agency.id]?.last != index {
        byAgency[agency.id, default: []].append(index)
      }
    }
    tags = byTag.sorted { $0.key < $1.key }.map { (tag: $0.key, items: $0.value) }
    ofTag = byTag
    ofProgram = byProgram
    ofMetric = byMetric
    ofPillar = byPillar
    ofAgency = byAgency
    signsOfProgram = byProgram.mapValues { Self.signs($0, news, on: today) }
  }

  /// The item that ends last of those that have begun, and all that begin later: no other can become the newest.
  private static func signs(_ items: [Int], _ news: [News], on today: Day) -> [Int] {
    var newest: (item: Int, day: Day)?
    for item in items {
      let period = news[item].date.period
      if period.first <= today, period.last > newest?.day ?? period.first.adding(days: -1) {
        newest = (item, period.last)
      }
    }
    return items.filter { $0 == newest?.item || news[$0].date.period.first > today }
  }

  /// Positions of the items that share most with one, nearest first.
  ///
  /// Candidates come from the lists of the item's own relations, newest first and a bounded number of each, so that the
  /// work for all items grows with their number and not with its square.
  func related(to item: News, at index: Int, limit: Int) -> [Int] {
    var lists: [(list: [Int], weight: Int)] = []
    lists.reserveCapacity(16)
    for program in item.programs { if let list = ofProgram[program] { lists.append((list, 3)) } }
    for metric in item.metrics { if let list = ofMetric[metric] { lists.append((list, 3)) } }
    for tag in item.tags { if let list = ofTag[tag] { lists.append((list, 1)) } }
    var tally = Tally(atMost: lists.count * 17)
    for (list, weight) in lists {
      for position in Self.around(index, in: list) { tally.add(list[position], weight) }
    }
    var best: [(item: Int, rank: Int)] = []
    best.reserveCapacity(limit + 1)
    for (candidate, weight) in tally.weighed where candidate != index {
      // By weight, then by distance; of two that are alike in both the newer one stands in front.
      let rank = (weight << 40) - 2 * abs(candidate - index) - (candidate > index ? 1 : 0)
      if best.count == limit, best.last.map({ $0.rank > rank }) ?? true { continue }
      best.insert((candidate, rank), at: best.firstIndex { rank > $0.rank } ?? best.count)
      if best.count > limit { best.removeLast() }
    }
    return best.map(\.item)
  }

  /// Where in an ascending list the sixteen entries stand that lie nearest to `index`.
  private static func around(_ index: Int, in list: [Int]) -> Range<Int> {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < index { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 8)..<min(list.count, low + 9)
  }
}

/// How much each of some positions weighs together. To sort and then add them up took twice as long.
private struct Tally {
  // Found by the last bits of the position, in which neighbours differ, or behind that place; -1 where there is none.
  private var slots: [(item: Int, weight: Int)]
  private var used: [Int] = []

  init(atMost count: Int) {
    var size = 16
    while size < 2 * count { size *= 2 }
    slots = Array(repeating: (-1, 0), count: size)
    used.reserveCapacity(count)
  }

  mutating func add(_ item: Int, _ weight: Int) {
    var slot = item & (slots.count - 1)
    while slots[slot].item != item {
      if slots[slot].item < 0 {
        slots[slot].item = item
        used.append(slot)
      } else {
        slot = (slot + 1) & (slots.count - 1)
      }
    }
    slots[slot].weight += weight
  }

  /// In the order of their first addition.
  var weighed: some Sequence<(item: Int, weight: Int)> { used.lazy.map { slots[$0] } }
}
