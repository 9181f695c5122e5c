// A list of news cut into pages: all news, those of a year, those with a tag.
import HTML
import Model

struct NewsListing: Sendable {
  enum Kind: Hashable, Sendable {
    case all
    case year(Int)
    case tag(Slug)
  }

  let kind: Kind
  /// Positions in the edition's news, newest first.
  let items: [Int]
  /// How many items stand on one page.
  let size: Int
  /// Where the list begins.
  let path: Path
  /// Below which the other pages stand.
  private let others: Path

  init(kind: Kind, items: [Int], size: Int) {
    self.kind = kind
    self.items = items
    self.size = size
    path =
      switch kind {
      case .all: .news
      case .year(let year): Path.news.folder(year)
      case .tag(let tag): Path.tags.folder(tag)
      }
    others = path.folder("halaman")
  }

  var pages: Int { max(1, (items.count + size - 1) / size) }

  /// Where a page of the list stands, counted from 1.
  func path(_ number: Int) -> Path { number == 1 ? path : others.folder(number) }

  /// The positions on a page, counted from 1.
  func items(on number: Int) -> ArraySlice<Int> {
    items[min((number - 1) * size, items.count)..<min(number * size, items.count)]
  }

  var title: String {
    switch kind {
    case .all: "Berita"
    case .year(let year): "Berita \(year)"
    case .tag(let tag): "Berita dengan tag “\(tag)”"
    }
  }

  func title(on number: Int) -> String { number == 1 ? title : "\(title), halaman \(number)" }
}

extension PageContext {
  /// A page of a list of news, counted from 1.
  func newsListPage(_ listing: NewsListing, _ number: Int, of shelf: NewsShelf) -> FileBytes {
    let items = listing.items(on: number)
    let summary = newsSummary(of: listing)
    var crumbs = [Crumb.home]
    if listing.kind != .all { crumbs.append(.department(.news)) }
    if case .tag = listing.kind { crumbs.append(Crumb(title: "Tag", link: .tags)) }
    let frame = PageFrame(
      title: listing.title(on: number), description: summary, path: listing.path(number),
      department: .news, crumbs: crumbs)
    return page(
      frame,
      opening: { page in
        heading(listing.title(on: number), into: &page)
        lead(summary, into: &page)
        if case .tag = listing.kind { return }
        yearIndex(shelf.years, of: listing, into: &page)
        if listing.kind == .all, !edition.tags.isEmpty {
          moreLink("Berita menurut tag", .page(.tags), into: &page)
        }
      },
      content: { page in
        let groups = if case .year = listing.kind { shelf.byMonth(items) } else { shelf.byYear(items) }
        for group in groups {
          // Of a list in several pages a group may go on overleaf, so that its count here would mislead.
          let count = listing.pages == 1 ? "\(group.items.count) kabar" : nil
          section(group.anchor, title: group.title, lead: count, into: &page) { page in
            newsLines(at: group.items, into: &page)
          }
        }
        listPager(listing, number, into: &page)
      })
  }

  private func yearIndex(_ years: [NewsShelf.Year], of listing: NewsListing, into page: inout Writer) {
    let entries = years.map { year in
      IndexEntry(
        title: String(year.year), link: .page(Path.news.folder(year.year)), count: year.items.count,
        isCurrent: listing.kind == .year(year.year))
    }
    indexList("Pilih tahun", entries, into: &page)
  }

  private func listPager(_ listing: NewsListing, _ number: Int, into page: inout Writer) {
    guard listing.pages > 1 else { return }
    page.element(.div, .class("section")) { page in
      page.element(.div, .class("wrap")) { page in
        pager(
          current: number, total: listing.pages, label: "Halaman \(listing.title.lowercasedFirst)",
          path: listing.path, into: &page)
      }
    }
  }

  /// `81 kabar dari 2014 sampai Januari 2026, diringkas dari sumber yang ditautkan.`
  func newsSummary(of listing: NewsListing) -> String {
    guard let newest = listing.items.first, let oldest = listing.items.last else {
      return "Belum ada kabar yang dimuat."
    }
    let count = Words.number(Decimal(listing.items.count))
    let last = edition.news[newest].date.period
    let first = edition.news[oldest].date.period
    switch listing.kind {
    case .year(let year): return "\(count) kabar dari \(year), diringkas dari sumber yang ditautkan."
    case .all, .tag:
      let until = last.length == .day ? last.enclosing(.month) : last
      let span = first.year == last.year ? Words.period(until) : "\(first.year) sampai \(Words.period(until))"
      let text = "\(count) kabar dari \(span), diringkas dari sumber yang ditautkan."
      guard listing.kind == .all, last.firstSilentDay <= today else { return text }
      return "\(text) Sesudah \(Words.period(until)) belum ada kabar yang ditemukan."
    }
  }
}

extension Period {
  /// The day from which it is worth saying that nothing newer was found: three months after the last day.
  var firstSilentDay: Day { last.adding(months: 3).adding(days: 1) }
}
