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
  /// When each of them happened, in one piece: lists ask for it of every article that they show.
  private let periods: [Period]

  init(_ news: [News]) {
    periods = news.map(\.date.period)
    var byYear: [Int: [Int]] = [:]
    for index in periods.indices { byYear[periods[index].year, default: []].append(index) }
    years = byYear.keys.sorted(by: >).map { Year(year: $0, items: byYear[$0] ?? []) }
  }
}

/// A run of news that is told under one heading.
struct NewsGroup {
  let title: String
  let anchor: ID
  /// Positions in the edition's news.
  var items: [Int]
}

extension NewsShelf {
  /// The items at those positions under their years, in the order of first mention.
  func byYear(_ positions: some Sequence<Int>) -> [NewsGroup] {
    grouped(positions, by: \.year) { year in (String(year), ID("t", year)) }
  }

  /// The items at those positions under their months; those of which only the year is known stand under their own
  /// heading.
  func byMonth(_ positions: some Sequence<Int>) -> [NewsGroup] {
    grouped(positions, by: { $0.length <= .month ? $0.first.month : 0 }) { month in
      (month == 0 ? "Bulan tidak diketahui" : Words.month(month), ID("bulan", month))
    }
  }

  private func grouped(
    _ positions: some Sequence<Int>, by number: (Period) -> Int, _ name: (Int) -> (title: String, anchor: ID)
  ) -> [NewsGroup] {
    var places: [Int: Int] = [:]
    var groups: [NewsGroup] = []
    var last: (number: Int, place: Int)?
    for position in positions {
      let number = number(periods[position])
      if let place = last?.number == number ? last?.place : places[number] {
        groups[place].items.append(position)
        last = (number, place)
      } else {
        places[number] = groups.count
        let (title, anchor) = name(number)
        groups.append(NewsGroup(title: title, anchor: anchor, items: [position]))
      }
    }
    return groups
  }
}
