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
    let news = edition.news
    let related = edition.related(to: index)
    guard add([index], to: &sum), add(related, to: &sum) else { return nil }
    let neighbours = [index - 1, index + 1].map { news.indices.contains($0) ? $0 : nil }
    for neighbour in neighbours where !add([neighbour].compactMap(\.self), to: &sum) { return nil }
    var subjects = Writer(base: base)
    newsSubjects(news[index], into: &subjects)
    sum.add(subjects.finish())
    return sum
  }

  /// Of a page of a list, counted from 1: the shell, the articles on it, and what is said of the whole list.
  func newsListSum(_ listing: NewsListing, _ number: Int, years: [NewsShelf.Year]) -> ContentSum? {
    let path = listing.path(number)
    let place = MenuPlace(department: .news, front: path == .news ? .news : nil)
    guard var sum = shells.sum(at: place), add(listing.items(on: number), to: &sum) else { return nil }
    for text in [path.text, listing.title(on: number), newsSummary(of: listing)] { sum.add(text.utf8) }
    var numbers = [listing.items.count, listing.size, number, edition.tags.count]
    for year in years { numbers += [year.year, year.items.count] }
    sum.add(numbers)
    return sum
  }

  /// Adds articles and how many they are; `false` when nothing stands for one of them.
  private func add(_ positions: some Collection<Int>, to sum: inout ContentSum) -> Bool {
    sum.add([positions.count])
    for position in positions {
      guard let own = edition.news[position].sum else { return false }
      sum.add(own)
    }
    return true
  }
}
