/// The newest news on a metric, programme, pillar or agency, with the count of those that are left to the archive.
import HTML
import Model

extension PageContext {
  /// A section with the newest eight; nothing when there is no news.
  func relatedNews(_ news: some Sequence<News>, title: String, into page: inout Writer) {
    var shown: [News] = []
    var others = 0
    for item in news {
      if shown.count < 8 { shown.append(item) } else { others += 1 }
    }
    guard !shown.isEmpty else { return }
    section(ID("berita"), title: title, into: &page) { page in
      newsList(shown, into: &page)
      if others > 0 {
        moreLink("\(Words.capitalized(Words.count(others))) berita lain di arsip", .page(.news), into: &page)
      }
    }
  }
}
