// Files of others that shall stay in the web root from release to release, as `keep` in site.yaml names them.

/// Paths, or folders with all that is below them; `*` stands for any characters within a name.
struct KeepList: Hashable, Sendable {
  private let patterns: [[[UInt8]]]

  init(_ patterns: [String]) {
    self.patterns = patterns.map(KeepList.segments)
  }

  /// Whether the path, or a folder above it, fits one of the patterns.
  func contains(_ path: String) -> Bool {
    guard !patterns.isEmpty else { return false }
    let names = KeepList.segments(path)
    return patterns.contains { pattern in
      pattern.count <= names.count && zip(pattern, names).allSatisfy { KeepList.fits($1[...], $0[...]) }
    }
  }

  private static func segments(_ text: String) -> [[UInt8]] {
    text.utf8.split(separator: UInt8(ascii: "/")).map(Array.init)
  }

  /// Without going back further than to the last `*`: what stood before it fits whatever comes after.
  private static func fits(_ name: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
    var (at, place) = (name.startIndex, pattern.startIndex)
    var star: (name: Int, pattern: Int)?
    while at < name.endIndex {
      if place < pattern.endIndex, pattern[place] == UInt8(ascii: "*") {
        star = (at, place)
        place += 1
      } else if place < pattern.endIndex, pattern[place] == name[at] {
        at += 1
        place += 1
      } else if let last = star {
        star = (last.name + 1, last.pattern)
        at = last.name + 1
        place = last.pattern + 1
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
