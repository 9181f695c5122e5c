// Which pages come, go and change between two releases.

/// The pages and other files that two releases do not share, each list in order.
struct PageDifference {
  private(set) var added: [String] = []
  private(set) var removed: [String] = []
  /// Other words, figures or drawings.
  private(set) var changed: [String] = []
  /// The same content in another frame: menu, footer, style sheet.
  private(set) var reframed: [String] = []
  /// Files that are no pages: feeds, data, pictures.
  private(set) var otherFiles = 0

  init(from old: ReleaseFiles, to new: ReleaseFiles) {
    for path in Set(old.bytes.keys).union(new.bytes.keys).sorted() {
      let (before, after) = (old.bytes[path], new.bytes[path])
      guard before != after else { continue }
      guard path.hasSuffix(".html") else {
        otherFiles += 1
        continue
      }
      let address = PageDifference.address(path)
      switch (before, after) {
      case (nil, _): added.append(address)
      case (_, nil): removed.append(address)
      case (let before?, let after?):
        let isSame = PageDifference.content(before) == PageDifference.content(after)
        if isSame { reframed.append(address) } else { changed.append(address) }
      }
    }
  }

  /// `/berita/` for `berita/index.html`.
  private static func address(_ path: String) -> String {
    "/" + (path.hasSuffix("index.html") ? String(path.dropLast(10)) : path)
  }

  /// What stands between the tags of `main`; the whole page where there is no such element.
  private static func content(_ page: [UInt8]) -> ArraySlice<UInt8> {
    guard let start = position(of: "<main", in: page[...]), let end = position(of: "</main>", in: page[start...]) else {
      return page[...]
    }
    return page[start..<end]
  }

  private static func position(of tag: StaticString, in page: ArraySlice<UInt8>) -> Int? {
    tag.withUTF8Buffer { tag in
      var start = page.startIndex
      while let open = page[start...].firstIndex(of: UInt8(ascii: "<")) {
        if page[open...].starts(with: tag) { return open }
        start = open + 1
      }
      return nil
    }
  }
}
