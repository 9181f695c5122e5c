// The files of the news: every article, the list in pages, the years, the tags.
import HTML
import Model

extension PageContext {
  func newsFiles() -> [PlannedFile] {
    var files: [PlannedFile] = []
    addNewsFiles(to: &files)
    return files
  }

  /// Adds the files of the news, which are nearly all, without a list of their own that would have to be copied.
  func addNewsFiles(to files: inout [PlannedFile]) {
    let news = edition.news
    let shelf = NewsShelf(news)
    let size = max(1, site.limits.newsPerPage)
    // An article stands in many lists, so that its day is looked up once.
    let days = newsDays
    files += self.files(of: NewsListing(kind: .all, items: Array(news.indices), size: size), shelf, days)
    for year in shelf.years {
      // Readers of a year want to see it whole, so that its pages are longer.
      files += self.files(of: NewsListing(kind: .year(year.year), items: year.items, size: size * 5), shelf, days)
    }
    files.append(PlannedFile(.tags, kind: .page, modified: days.first ?? nil) { tagListPage() })
    for (tag, items) in edition.tags {
      files += self.files(of: NewsListing(kind: .tag(tag), items: items, size: size), shelf, days)
    }
    addArticleFiles(days, to: &files)
  }

  /// What the date of each article says.
  private var newsDays: [Day?] {
    let undated = Modified(by: today, dates)
    return edition.news.map { item in
      var modified = undated
      modified.add(item.date)
      return modified.day
    }
  }

  private func addArticleFiles(_ days: [Day?], to files: inout [PlannedFile]) {
    let undated = Modified(by: today, dates)
    let metricDays = edition.city.metrics.reduce(into: [Slug: Day?]()) { days, metric in
      var modified = undated
      modified.add(metric.latest)
      days[metric.id] = .some(modified.day)
    }
    let isForDates = dates == .ahead
    for (index, item) in edition.news.enumerated() {
      var modified = undated
      modified.add(days[index])
      modified.add(item.sources.all)
      for metric in item.metrics { modified.add(metricDays[metric] ?? nil) }
      // Whoever looks for the next date asks for no page that has none; that is nearly all of them.
      if isForDates, modified.day == nil { continue }
      files.append(
        PlannedFile(item.path, kind: .page, modified: modified.day, sum: { newsSum(index) }) {
          newsPage(index)
        })
    }
  }

  private func files(of listing: NewsListing, _ shelf: NewsShelf, _ days: [Day?]) -> [PlannedFile] {
    (1...listing.pages).map { number in
      let modified = modified { modified in
        for index in listing.items(on: number) { modified.add(days[index]) }
      }
      return PlannedFile(
        listing.path(number), kind: number == 1 ? .page : .unlisted, modified: modified,
        sum: { newsListSum(listing, number, years: shelf.years) }
      ) {
        newsListPage(listing, number, of: shelf)
      }
    }
  }

  /// All tags with how many items have each.
  func tagListPage() -> FileBytes {
    let tags = edition.tags
    let text =
      tags.isEmpty
      ? "Belum ada tag." : "\(tags.count) tag pada \(Words.number(Decimal(edition.news.count))) kabar, menurut abjad."
    let frame = PageFrame(
      title: "Tag berita", description: text, path: .tags, department: .news, crumbs: [.home, .department(.news)])
    return page(
      frame,
      opening: { page in
        heading("Tag berita", into: &page)
        lead(text, into: &page)
      },
      content: { page in
        guard !tags.isEmpty else { return }
        section(ID("semua"), title: "Semua tag", into: &page) { page in
          tagList(tags.map { (tag: $0.tag, count: $0.items.count) }, into: &page)
        }
      })
  }
}
