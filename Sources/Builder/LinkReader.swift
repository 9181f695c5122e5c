// The ids and links of a stretch of markup, and which of the links lead nowhere.
import Glibc

struct LinkReader: Sendable {
  let origin: [UInt8]
  let base: [UInt8]
  /// Hashes of all paths that can be asked for.
  let known: LinkHashes

  /// What a stretch of markup has.
  struct Stretch: Sendable {
    /// Hashes of ids.
    var ids: [UInt64] = []
    /// Links to an id; without a target it is one of the same file.
    var fragments: [(target: UInt64?, id: UInt64, place: Range<Int>)] = []
    /// The places of links to what is not there.
    var dead: [Range<Int>] = []

    /// Adds another stretch that stands so many bytes further on.
    mutating func append(_ other: Stretch, from start: Int = 0) {
      ids += other.ids
      for link in other.fragments { fragments.append((link.target, link.id, link.place + start)) }
      for place in other.dead { dead.append(place + start) }
    }
  }

  /// Reads whole tags and adds what they have. Places are those in `bytes`.
  func read(_ bytes: [UInt8], in range: Range<Int>, into stretch: inout Stretch) {
    bytes.withUnsafeBufferPointer { bytes in
      var scan = MarkupScan(bytes, in: range)
      while let find = scan.next() {
        switch find {
        case .id(let value): stretch.ids.append(linkHash(raw(bytes, value)))
        case .link(let value): follow(value, in: bytes, &stretch)
        }
      }
    }
  }

  private func raw(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[range])
  }

  private func follow(_ value: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, _ stretch: inout Stretch) {
    let end = value.upperBound
    var start = value.lowerBound
    let isHere =
      start < end
      && (bytes[start] == UInt8(ascii: "#")
        || bytes[start] == slash && (start + 1 == end || bytes[start + 1] != slash))
    if !isHere {
      guard starts(bytes, start, end, with: origin),
        start + origin.count == end || bytes[start + origin.count] == slash
      else {
        // A link without a scheme would depend on the page it stands on; the site writes none.
        if !hasScheme(bytes[value]) { stretch.dead.append(value) }
        return
      }
      start += origin.count
    }
    var mark = start
    while mark < end, bytes[mark] != UInt8(ascii: "#") { mark += 1 }
    var stop = start
    while stop < mark, bytes[stop] != UInt8(ascii: "?") { stop += 1 }
    var target: UInt64?
    if start < stop {
      guard base.count == 1 || starts(bytes, start, stop, with: base) else {
        // A full address beside the site leads to another one on the same server.
        if isHere { stretch.dead.append(value) }
        return
      }
      let inside = min(start + base.count, stop)
      let hash = addressHash(raw(bytes, inside..<stop))
      guard known.contains(hash) else { return stretch.dead.append(value) }
      target = hash
    }
    if mark + 1 < end { stretch.fragments.append((target, linkHash(raw(bytes, mark + 1..<end)), value)) }
  }

  private func starts(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, with prefix: [UInt8]
  ) -> Bool {
    guard end - start >= prefix.count, let first = bytes.baseAddress else { return false }
    return memcmp(first + start, prefix, prefix.count) == 0
  }

  private func hasScheme(_ link: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let name = link.prefix { $0 != UInt8(ascii: ":") }
    return link.starts(with: "//".utf8)
      || !name.isEmpty && name.count < link.count && name.allSatisfy { (97...122).contains($0) }
  }
}

private let slash = UInt8(ascii: "/")

extension Range<Int> {
  fileprivate static func + (range: Range<Int>, distance: Int) -> Range<Int> {
    range.lowerBound + distance..<range.upperBound + distance
  }
}
