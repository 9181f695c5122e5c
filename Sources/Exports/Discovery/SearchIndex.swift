// The index that the search page loads: what there is to find, as short as it can be, since phones fetch all of it.
import HTML
import Model

extension Edition {
  /// Titles, addresses, kinds and summaries of all that has a page in `paths`.
  func searchIndex(paths: Set<Path>) -> [UInt8] {
    json { json in
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
    city.metrics.map { SearchEntry(title: $0.title, path: $0.path, kind: "Indikator", summary: $0.summary) }
      + city.programs.map { SearchEntry(title: $0.title, path: $0.path, kind: "Program", summary: $0.summary) }
      + city.pillars.map { SearchEntry(title: $0.title, path: $0.path, kind: "Pilar", summary: $0.summary) }
      + city.agencies.map { SearchEntry(title: $0.name, path: $0.path, kind: "OPD", summary: $0.role ?? $0.short) }
      + city.pages.map { SearchEntry(title: $0.title, path: $0.path, kind: "Halaman", summary: $0.summary) }
      + announcements.map { SearchEntry(title: $0.title, path: $0.path, kind: "Pengumuman", summary: $0.summary) }
      + news.map { SearchEntry(title: $0.title, path: $0.path, kind: "Berita", summary: $0.summary) }
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
