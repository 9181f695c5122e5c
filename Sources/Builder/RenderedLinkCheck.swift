// Every link of the rendered site leads to a file of it, and every fragment to an id: looked up in the bytes that
// readers will get, so that no page function is trusted. A broken one is a defect of terang; links in content were
// checked before.
import Model
import Publishing

/// A link in the output that leads nowhere.
package struct DeadLink: Hashable, Sendable {
  /// The file with the link, relative to the web root.
  package let file: String
  /// As it is written there.
  package let link: String

  package init(file: String, link: String) {
    self.file = file
    self.link = link
  }
}

/// Looks links up by hashes of their bytes: a String for each of the million links of 10,000 pages would cost more than
/// all the rest. That one of them is passed over because two hashes of 64 bits agree is not to be expected.
struct RenderedLinkCheck {
  private let reader: LinkReader
  private let frames = FrameMemory<LinkReader.Stretch>()

  /// - Parameters:
  ///   - origin: `https://smartcity.example.go.id`.
  ///   - base: `/`, or `/kota/`.
  ///   - beside: files of the web root that are of no release.
  init(_ release: Release, origin: String, base: String, beside: Set<String> = Heartbeat.paths) {
    let known = release.files.map { addressHash($0.path) } + beside.map { addressHash($0) }
    reader = LinkReader(origin: Array(origin.utf8), base: Array(base.utf8), known: LinkHashes(known))
  }

  /// What one file has of ids, of links that lead nowhere, and of links to ids elsewhere.
  struct Page: Sendable {
    fileprivate var ids: [UInt64] = []
    fileprivate var fragments: [(target: UInt64, id: UInt64, place: Range<Int>)] = []
    fileprivate var dead: [Range<Int>] = []
  }

  /// Looks through one file; through what it shares with others, once for all of them.
  func page(_ file: FileBytes, at path: String) -> Page {
    guard [".html", ".xml", ".svg"].contains(where: path.hasSuffix) else { return Page() }
    var whole = LinkReader.Stretch()
    var start = 0
    for (place, frame) in file.frames {
      reader.read(file.bytes, in: start..<place, into: &whole)
      whole.append(frames.value(of: frame) { read(frame) }, from: place)
      start = place + frame.bytes.count
    }
    reader.read(file.bytes, in: start..<file.bytes.count, into: &whole)
    let own = addressHash(path)
    var page = Page(dead: whole.dead)
    page.ids = whole.ids
    for link in whole.fragments where !whole.ids.contains(link.id) || link.target != nil && link.target != own {
      page.fragments.append((link.target ?? own, link.id, link.place))
    }
    return page
  }

  private func read(_ frame: Frame) -> LinkReader.Stretch {
    var stretch = LinkReader.Stretch()
    reader.read(frame.bytes, in: 0..<frame.bytes.count, into: &stretch)
    return stretch
  }

  /// The dead links of all files, in order, each once; `pages` are what ``page(_:at:)`` says of each file that was
  /// looked at.
  func judge(_ pages: [Page?], of release: Release) -> [DeadLink] {
    var wanted: Set<UInt64> = []
    for page in pages { for fragment in page?.fragments ?? [] { wanted.insert(fragment.target) } }
    var found: [UInt64: Set<UInt64>] = [:]
    for (page, file) in zip(pages, release.files) where !wanted.isEmpty {
      let own = addressHash(file.path)
      guard wanted.contains(own) else { continue }
      found[own] = Set(page?.ids ?? self.page(FileBytes(bytes: file.bytes), at: file.path).ids)
    }
    var dead: [DeadLink] = []
    for case (let file, let page?) in zip(release.files, pages) where !page.dead.isEmpty || !page.fragments.isEmpty {
      let places = page.dead + page.fragments.filter { found[$0.target]?.contains($0.id) != true }.map(\.place)
      guard !places.isEmpty else { continue }
      let bytes = file.bytes
      var seen: Set<String> = []
      for place in places.sorted(by: { $0.lowerBound < $1.lowerBound }) {
        let link = String(decoding: bytes[place], as: UTF8.self)
        if seen.insert(link).inserted { dead.append(DeadLink(file: file.path, link: link)) }
      }
    }
    return dead
  }
}
