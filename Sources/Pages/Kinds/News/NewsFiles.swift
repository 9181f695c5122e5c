// The files of the news: every article, the list in pages, the years, the tags.
import HTML
import Model

extension PageContext {
  func newsFiles() -> [PlannedFile] {
    let news = edition.news
    let shelf = NewsShelf(news)
    let size = max(1, site.limits.newsPerPage)
    var files = self.files(of: NewsListing(kind: .all, items: Array(news.indices), size: size), shelf)
    for year in shelf.years {
      // Readers of a year want to see it whole, so that its pages are longer.
      files += self.files(of: NewsListing(kind: .year(year.year), items: year.items, size: size * 5), shelf)
    }
    files.append(
      PlannedFile(.tags, kind: .page, modified: modified { $0.add(Array(news.prefix(1))) }) { tagListPage() })
    for (tag, items) in edition.tags {
      files += self.files(of: NewsListing(kind: .tag(tag), items: items, size: size), shelf)
    }
    for (index, item) in news.enumerated() {
      let modified = modified { modified in
        modified.add(item.date)
        modified.add(item.sources.all)
        for metric in edition.city.metrics(item.metrics) { modified.add(metric.latest) }
      }
      files.append(
        PlannedFile(item.path, kind: .page, modified: modified, sum: { newsSum(index) }) {
          newsPage(index)
        })
    }
    return files
  }

  private func files(of listing: NewsListing, _ shelf: NewsShelf) -> [PlannedFile] {
    let news = edition.news
    let years = shelf.years
    return (1...listing.pages).map { number in
      let modified = modified { modified in
        for index in listing.items(on: number) { modified.add(news[index].date) }
      }
      return PlannedFile(
        listing.path(number), kind: number == 1 ? .page : .unlisted, modified: modified,
        sum: { newsListSum(listing, number, years: years) }
      ) {
        newsListPage(listing, number, years: years)
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
