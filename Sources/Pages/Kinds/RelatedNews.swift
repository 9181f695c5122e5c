/// The newest news on a metric, programme, pillar or agency, with the count of those that are left to the archive.
import HTML
import Model

extension PageContext {
  /// A section with the newest eight; nothing when there is no news.
  func relatedNews(_ news: some RandomAccessCollection<News>, title: String, into page: inout Writer) {
    let shown = Array(news.prefix(8))
    let others = news.count - shown.count
    guard !shown.isEmpty else { return }
    section(ID("berita"), title: title, into: &page) { page in
      newsList(shown, into: &page)
      if others > 0 {
        moreLink("\(Words.capitalized(Words.count(others))) berita lain di arsip", .page(.news), into: &page)
      }
    }
  }
}
