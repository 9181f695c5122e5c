// The index that the search page loads: what there is to find, as short as it can be, since phones fetch all of it.
import HTML
import Model

extension Edition {
  /// Titles, addresses, kinds and summaries of all that has a page in `paths`.
  func searchIndex(paths: Set<Path>) -> [UInt8] {
    json(room: news.count * 256 + 65_536) { json in
      json.lines(searchEntries.lazy.filter { paths.contains($0.path) }) { json, entry in
        json.object { json in
          json.member("t", entry.title)
          json.member("u", Link.page(entry.path).text(base: site.address.base))
          json.member("k", entry.kind)
          json.member("s", shortened(entry.summary))
        }
      }
    }
  }

  private var searchEntries: [SearchEntry] {
    var entries: [SearchEntry] = []
    entries.reserveCapacity(news.count + 1024)
    func add(_ title: String, _ path: Path, _ kind: String, _ summary: String) {
      entries.append(SearchEntry(title: title, path: path, kind: kind, summary: summary))
    }
    for item in city.metrics { add(item.title, item.path, "Indikator", item.summary) }
    for item in city.programs { add(item.title, item.path, "Program", item.summary) }
    for item in city.pillars { add(item.title, item.path, "Pilar", item.summary) }
    for item in city.agencies { add(item.name, item.path, "OPD", item.role ?? item.short) }
    for item in city.pages { add(item.title, item.path, "Halaman", item.summary) }
    for item in announcements { add(item.title, item.path, "Pengumuman", item.summary) }
    for item in news { add(item.title, item.path, "Berita", item.summary) }
    return entries
  }
}

private struct SearchEntry {
  let title: String
  let path: Path
  let kind: String
  let summary: String
}

/// A summary cut at a word: 160 bytes are two lines on a phone.
private func shortened(_ text: String, to limit: Int = 160) -> String {
  guard text.utf8.count > limit else { return text }
  guard let space = text.utf8.prefix(limit + 1).lastIndex(of: UInt8(ascii: " ")) else { return text }
  return String(text[..<space]) + "…"
}
