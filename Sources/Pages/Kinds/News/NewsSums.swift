// What pages of news are made of, summed up at a tenth of the price of rendering them: a page of the same sum is the
// same page.
import HTML
import Model

extension PageContext {
  /// Of an article's page: the shell, the article, the articles that it leads to, and what it tells of everything else.
  /// Whatever is added to the page belongs in here if it depends on more than the article, the registers and the site.
  /// `nil` where nothing stands for one of the articles.
  func newsSum(_ index: Int) -> ContentSum? {
    guard var sum = shells.sum(at: MenuPlace(department: .news)) else { return nil }
    let sums = edition.newsSums
    guard sums[index] != nil else { return nil }
    let related = edition.related(to: index)
    guard sum.add([index], of: sums), sum.add(related, of: sums) else { return nil }
    for neighbour in [index - 1, index + 1] {
      guard sum.add(sums.indices.contains(neighbour) ? [neighbour] : [], of: sums) else { return nil }
    }
    var subjects = Writer(base: base)
    newsSubjects(edition.news[index], into: &subjects)
    sum.add(subjects.finish())
    return sum
  }

  /// Of a page of a list, counted from 1: the shell, the articles on it, and what is said of the whole list.
  func newsListSum(_ listing: NewsListing, _ number: Int, years: [NewsShelf.Year]) -> ContentSum? {
    let path = listing.path(number)
    let place = MenuPlace(department: .news, front: path == .news ? .news : nil)
    guard var sum = shells.sum(at: place), sum.add(listing.items(on: number), of: edition.newsSums) else { return nil }
    for text in [path.text, listing.title(on: number), newsSummary(of: listing)] { sum.add(text.utf8) }
    var numbers = [listing.items.count, listing.size, number, edition.tags.count]
    for year in years { numbers += [year.year, year.items.count] }
    sum.add(numbers)
    return sum
  }
}

extension ContentSum {
  /// Adds articles and how many they are; `false` when nothing stands for one of them.
  fileprivate mutating func add(_ positions: some Collection<Int>, of sums: [ContentSum?]) -> Bool {
    add([positions.count])
    for position in positions {
      guard let own = sums[position] else { return false }
      add(own)
    }
    return true
  }
}
