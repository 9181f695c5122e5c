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
    // The candidates of one list behind those of the other, and how far each list has been merged: to sort them all
    // took three times as long.
    var candidates: [Int] = []
    candidates.reserveCapacity(128)
    var heads: [(next: Int, end: Int, weight: Int)] = []
    heads.reserveCapacity(16)
    func add(_ list: [Int]?, weight: Int) {
      guard let list else { return }
      let start = candidates.count
      candidates += list[Self.around(index, in: list)]
      heads.append((start, candidates.count, weight))
    }
    for program in item.programs { add(ofProgram[program], weight: 3) }
    for metric in item.metrics { add(ofMetric[metric], weight: 3) }
    for tag in item.tags { add(ofTag[tag], weight: 1) }
    var best: [(item: Int, weight: Int)] = []
    best.reserveCapacity(limit + 1)
    while let nearest = heads.lazy.filter({ $0.next < $0.end }).map({ candidates[$0.next] }).min() {
      var candidate = (item: nearest, weight: 0)
      for place in heads.indices where heads[place].next < heads[place].end {
        guard candidates[heads[place].next] == nearest else { continue }
        candidate.weight += heads[place].weight
        heads[place].next += 1
      }
      if candidate.item == index { continue }
      // Ascending positions: of two that are alike in all the first is the newer one and stays in front.
      let place = best.firstIndex { other in
        (candidate.weight, -abs(candidate.item - index)) > (other.weight, -abs(other.item - index))
      }
      if let place { best.insert(candidate, at: place) } else { best.append(candidate) }
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
