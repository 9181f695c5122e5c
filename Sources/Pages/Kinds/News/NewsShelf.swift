// The news of an edition put in order once, for all pages that list them.
import HTML
import Model

/// Positions in the edition's news by year, newest year first.
struct NewsShelf: Sendable {
  struct Year: Sendable {
    let year: Int
    /// Newest first.
    let items: [Int]
  }

  let years: [Year]

  init(_ news: [News]) {
    var byYear: [Int: [Int]] = [:]
    for (index, item) in news.enumerated() { byYear[item.date.period.year, default: []].append(index) }
    years = byYear.keys.sorted(by: >).map { Year(year: $0, items: byYear[$0] ?? []) }
  }
}

/// A run of news that is told under one heading.
struct NewsGroup {
  let title: String
  let anchor: ID
  var items: [News]
}

extension [News] {
  /// Under their years, in the order of first mention.
  var byYear: [NewsGroup] {
    grouped { item in
      let year = item.date.period.year
      return (String(year), ID("t", year))
    }
  }

  /// Under their months; those of which only the year is known stand under their own heading.
  var byMonth: [NewsGroup] {
    grouped { item in
      let period = item.date.period
      guard period.length <= .month else { return ("Bulan tidak diketahui", ID("bulan", 0)) }
      return (Words.month(period.first.month), ID("bulan", period.first.month))
    }
  }

  private func grouped(_ name: (News) -> (title: String, anchor: ID)) -> [NewsGroup] {
    var positions: [ID: Int] = [:]
    var groups: [NewsGroup] = []
    for item in self {
      let (title, anchor) = name(item)
      if let position = positions[anchor] {
        groups[position].items.append(item)
      } else {
        positions[anchor] = groups.count
        groups.append(NewsGroup(title: title, anchor: anchor, items: [item]))
      }
    }
    return groups
  }
}
