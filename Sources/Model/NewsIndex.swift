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
  /// What stands for each item.
  let sums: [ContentSum?]

  // What items share: the lists of programmes, metrics and tags, and where in them each item stands.
  private let shared: [[Int]]
  private let places: [Place]
  // Where the places of each item begin, and behind the last one's end.
  private let starts: [Int]

  /// An item in one of the lists that it shares with others.
  private struct Place: Sendable {
    let list: Int32
    let position: Int32
    /// How much it weighs to stand in the list together.
    let weight: Int32
  }

  init(_ news: [News], on today: Day) {
    var shared: [[Int]] = []
    var places: [Place] = []
    var byPillar: [Slug?: [Int]] = [:]
    var byAgency: [Slug: [Int]] = [:]
    var starts: [Int] = []
    starts.reserveCapacity(news.count + 1)
    var sums: [ContentSum?] = []
    sums.reserveCapacity(news.count)
    var tagLists: [Slug: Int] = [:]
    var programLists: [Slug: Int] = [:]
    var metricLists: [Slug: Int] = [:]
    func add(_ index: Int, to slug: Slug, of lists: inout [Slug: Int], weight: Int32) {
      let list = lists[slug] ?? shared.count
      if list == shared.count {
        lists[slug] = list
        shared.append([])
      }
      // An item that names it twice stands there twice, and is looked for at the first of them.
      var position = shared[list].count
      while position > 0, shared[list][position - 1] == index { position -= 1 }
      shared[list].append(index)
      places.append(Place(list: Int32(list), position: Int32(position), weight: weight))
    }
    for (index, item) in news.enumerated() {
      starts.append(places.count)
      sums.append(item.sum)
      for program in item.programs { add(index, to: program, of: &programLists, weight: 3) }
      for metric in item.metrics { add(index, to: metric, of: &metricLists, weight: 3) }
      for tag in item.tags { add(index, to: tag, of: &tagLists, weight: 1) }
      byPillar[item.pillar?.id, default: []].append(index)
      // An office that an item names twice has it once.
      for agency in item.agencies where byAgency[agency.id]?.last != index {
        byAgency[agency.id, default: []].append(index)
      }
    }
    starts.append(places.count)
    self.shared = shared
    self.places = places
    self.starts = starts
    self.sums = sums
    ofTag = tagLists.mapValues { [shared] in shared[$0] }
    ofProgram = programLists.mapValues { [shared] in shared[$0] }
    ofMetric = metricLists.mapValues { [shared] in shared[$0] }
    tags = ofTag.sorted { $0.key < $1.key }.map { (tag: $0.key, items: $0.value) }
    ofPillar = byPillar
    ofAgency = byAgency
    signsOfProgram = ofProgram.mapValues { Self.signs($0, news, on: today) }
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
  func related(to index: Int, limit: Int) -> [Int] {
    let own = starts[index]..<starts[index + 1]
    var tally = Tally(atMost: own.count * 17)
    for place in places[own] {
      let list = Int(place.list)
      let position = Int(place.position)
      for near in max(0, position - 8)..<min(shared[list].count, position + 9) {
        tally.add(shared[list][near], Int(place.weight))
      }
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
