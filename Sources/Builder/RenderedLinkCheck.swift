// Every link of the rendered site leads to a file of it, and every fragment to an id: looked up in the bytes that
// readers will get, so that no page function is trusted. A broken one is a defect of terang; links in content were
// checked before.
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
  private let origin: [UInt8]
  private let base: [UInt8]
  private let known: Set<UInt64>

  /// - Parameters:
  ///   - origin: `https://smartcity.example.go.id`.
  ///   - base: `/`, or `/kota/`.
  ///   - beside: files of the web root that are of no release.
  init(_ release: Release, origin: String, base: String, beside: Set<String> = Heartbeat.paths) {
    self.origin = Array(origin.utf8)
    self.base = Array(base.utf8)
    known = Set(release.files.map { fnv($0.path.utf8) }).union(beside.map { fnv($0.utf8) })
  }

  /// The dead links of all files, in order, each once.
  func run(_ release: Release, tasks: Int = 32) async -> [DeadLink] {
    let files = release.files
    let step = max(1, min(tasks, files.count))
    let pages = await withTaskGroup(of: [Page].self) { group in
      for first in 0..<step {
        group.addTask { stride(from: first, to: files.count, by: step).compactMap { page(files[$0], $0) } }
      }
      var pages: [Page] = []
      for await some in group { pages += some }
      return pages
    }
    let anchors = Set(pages.flatMap(\.anchors))
    var dead: [DeadLink] = []
    for page in pages.sorted(by: { $0.index < $1.index }) {
      let file = files[page.index]
      let places = page.dead + page.fragments.filter { !anchors.contains($0.anchor) }.map(\.place)
      var seen: Set<String> = []
      for place in places.sorted(by: { $0.lowerBound < $1.lowerBound }) {
        let link = String(decoding: file.bytes[place], as: UTF8.self)
        if seen.insert(link).inserted { dead.append(DeadLink(file: file.path, link: link)) }
      }
    }
    return dead
  }

  private struct Page: Sendable {
    let index: Int
    var anchors: [UInt64] = []
    var fragments: [(anchor: UInt64, place: Range<Int>)] = []
    var dead: [Range<Int>] = []
  }

  private func page(_ file: Release.File, _ index: Int) -> Page? {
    guard [".html", ".xml", ".svg"].contains(where: file.path.hasSuffix) else { return nil }
    let own = fnv(file.path.utf8)
    var page = Page(index: index)
    file.bytes.withUnsafeBufferPointer { bytes in
      scanMarkup(bytes) { find in
        switch find {
        case .id(let value): page.anchors.append(fnv(bytes[value], after: own))
        case .link(let value): follow(value, in: bytes, own, &page)
        }
      }
    }
    return page
  }

  private func follow(_ value: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, _ own: UInt64, _ page: inout Page) {
    var rest = bytes[value]
    let isHere = rest.first == UInt8(ascii: "#") || rest.first == slash && rest.dropFirst().first != slash
    if !isHere {
      guard rest.starts(with: origin), rest.count == origin.count || rest[rest.startIndex + origin.count] == slash
      else {
        // A link without a scheme would depend on the page it stands on; the site writes none.
        if !hasScheme(rest) { page.dead.append(value) }
        return
      }
      rest = rest.dropFirst(origin.count)
    }
    let mark = rest.firstIndex(of: UInt8(ascii: "#")) ?? rest.endIndex
    let path = rest[..<mark].prefix { $0 != UInt8(ascii: "?") }
    var target = own
    if !path.isEmpty {
      guard base.count == 1 || path.starts(with: base) else {
        // A full address beside the site leads to another one on the same server.
        if isHere { page.dead.append(value) }
        return
      }
      let inside = path.dropFirst(base.count)
      target = fnv(inside)
      if inside.isEmpty || inside.last == slash { target = fnv("index.html".utf8, after: target) }
      guard known.contains(target) else { return page.dead.append(value) }
    }
    let fragment = rest[mark...].dropFirst()
    if !fragment.isEmpty { page.fragments.append((fnv(fragment, after: target), value)) }
  }

  private func hasScheme(_ link: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let name = link.prefix { $0 != UInt8(ascii: ":") }
    return link.starts(with: "//".utf8)
      || !name.isEmpty && name.count < link.count && name.allSatisfy { (97...122).contains($0) }
  }
}

private let slash = UInt8(ascii: "/")

/// FNV-1a in 64 bits.
private func fnv(_ bytes: some Sequence<UInt8>, after start: UInt64 = 0xcbf2_9ce4_8422_2325) -> UInt64 {
  var hash = start
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  return hash
}
