// The sitemap (sitemaps.org, protocol 0.9) and robots.txt (RFC 9309).
import HTML
import Model

/// The pages that search engines are led to, in the order of their paths.
struct Sitemap: Sendable {
  struct Entry: Sendable {
    let path: Path
    let modified: Day?
  }

  /// The most that the protocol allows in one file.
  static let limit = 50_000

  let address: BaseAddress
  /// How many sitemaps there are. A single one stands at `/sitemap.xml` itself, more have an index there.
  let count: Int
  /// One sitemap each, put in order when the first of them is written.
  private let parts: Kept<[[Entry]]>

  init(of pages: [PlannedFile], at address: BaseAddress, limit: Int = Sitemap.limit) {
    self.address = address
    count = max(1, (pages.indices.count { pages[$0].kind == .page } + limit - 1) / limit)
    parts = Kept { Self.parts(of: pages, limit: limit) }
  }

  private static func parts(of pages: [PlannedFile], limit: Int) -> [[Entry]] {
    var entries: [Entry] = []
    entries.reserveCapacity(pages.count)
    for index in pages.indices where pages[index].kind == .page {
      entries.append(Entry(path: pages[index].path, modified: pages[index].modified))
    }
    entries.sort { $0.path < $1.path }
    return stride(from: 0, to: entries.count, by: limit).map { start in
      Array(entries[start..<min(start + limit, entries.count)])
    }
  }

  var files: [PlannedFile] {
    guard count > 1 else {
      return [PlannedFile(.sitemap, kind: .export) { urlSet(parts.value.first ?? []) }]
    }
    return [PlannedFile(.sitemap, kind: .export) { index() }]
      + (0..<count).map { number in
        PlannedFile(Self.path(number), kind: .export) { urlSet(parts.value[number]) }
      }
  }

  private static func path(_ number: Int) -> Path {
    Path(checking: "/sitemap-\(number + 1).xml") ?? .sitemap
  }

  private func urlSet(_ entries: [Entry]) -> [UInt8] {
    document("urlset") { writer in
      for entry in entries { writer.add("url", address.absolute(entry.path), modified: entry.modified) }
    }
  }

  private func index() -> [UInt8] {
    document("sitemapindex") { writer in
      for (number, part) in parts.value.enumerated() {
        let newest = part.compactMap(\.modified).max()
        writer.add("sitemap", address.absolute(Self.path(number)), modified: newest)
      }
    }
  }

  private func document(_ root: XMLName, _ content: (inout Writer) -> Void) -> [UInt8] {
    var writer = Writer()
    writer.declaration()
    writer.xml(root, .xmlns("http://www.sitemaps.org/schemas/sitemap/0.9")) { writer in
      content(&writer)
      writer.text("\n")
    }
    writer.text("\n")
    return writer.finish()
  }
}

extension Writer {
  fileprivate mutating func add(_ name: XMLName, _ location: String, modified: Day?) {
    text("\n")
    xml(name) { entry in
      entry.xml("loc", text: location)
      if let modified { entry.xml("lastmod", text: modified.description) }
    }
  }
}

/// Everything may be read; the sitemap is named by its full address, as the protocol asks.
func robots(at address: BaseAddress) -> [UInt8] {
  Array("User-agent: *\nAllow: /\n\nSitemap: \(address.absolute(.sitemap))\n".utf8)
}
