// What a feed says, whatever the format: its entries are news or announcements of the edition.
import HTML
import Model

struct Feed: Sendable {
  struct Entry: Sendable {
    /// Permanent, and independent of the title (RFC 4287, 4.2.6).
    let id: String
    let path: Path
    let title: String
    let summary: String
    /// The words of the body without markup.
    let text: String
    let published: Instant
    let updated: Instant
    let tags: [Slug]
  }

  /// How many entries a feed carries: readers fetch it often, and older items stay on the site.
  static let limit = News.mostInFull

  let title: String
  let summary: String
  /// The page with the same items.
  let page: Path
  let entries: [Entry]
  /// When the newest entry was updated. A feed without entries takes the newest day of the site's pages: the clock
  /// would make every build differ.
  let updated: Instant

  init(title: String, summary: String, page: Path, entries: [Entry], whenEmpty: Instant) {
    self.title = title
    self.summary = summary
    self.page = page
    self.entries = entries
    updated = entries.map(\.updated).max() ?? whenEmpty
  }
}

extension Edition {
  /// The newest news; `whenEmpty` dates a feed without any.
  func newsFeed(whenEmpty: Instant) -> Feed {
    let entries = news.prefix(Feed.limit).map { item in
      let date = item.date.period.length == .day ? item.date.instant : Instant(item.date.period.first, in: site.zone)
      return Feed.Entry(
        id: permanentID(of: item.path, aliases: item.aliases), path: item.path, title: item.title,
        summary: item.summary, text: item.body.plainText, published: date, updated: date, tags: item.tags)
    }
    return Feed(
      title: "Berita " + site.name, summary: site.description, page: .news, entries: entries, whenEmpty: whenEmpty)
  }

  /// The newest announcements; a withdrawn one stays and says so. `whenEmpty` dates a feed without any.
  func announcementsFeed(whenEmpty: Instant) -> Feed {
    let entries = announcements.map { item in
      let withdrawal = item.withdrawal
      let withdrawn = withdrawal.map { Instant($0.on, in: site.zone) } ?? item.from
      return Feed.Entry(
        id: permanentID(of: item.path, aliases: item.aliases), path: item.path,
        title: withdrawal == nil ? item.title : "Ditarik: " + item.title,
        summary: withdrawal.map { "Pengumuman ini ditarik. \($0.reason)" } ?? item.summary, text: item.body.plainText,
        published: item.from, updated: max(item.from, withdrawn), tags: [])
    }.sorted { ($0.updated, $0.path) > ($1.updated, $1.path) }
    return Feed(
      title: "Pengumuman " + site.name, summary: "Pengumuman yang sedang berlaku di \(site.city).",
      page: .announcements, entries: Array(entries.prefix(Feed.limit)), whenEmpty: whenEmpty)
  }

  // An item that moved keeps the id under which readers know it: that of its first address.
  private func permanentID(of path: Path, aliases: [Alias]) -> String {
    site.address.absolute(aliases.first?.path ?? path)
  }
}
