// Where a page or a file of the site stands, seen from the web root.

/// A place in the site, absolute from the web root and without the base path: pages end in `/`
/// (`/berita/2025/x/`), files do not (`/feed.xml`).
package struct Path: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The path as it is written, beginning with `/`.
  package let text: String

  private init(unchecked text: String) { self.text = text }

  /// The front page, `/`.
  package static let home = Path(unchecked: "/")

  /// A path that stands in the code; a wrong one stops a debug build.
  package init(_ literal: StaticString) {
    text = literal.description
    assert(Path.isValid(text.utf8), "not a path: \(text)")
  }

  /// A path from content: begins with `/`, segments of `A-Z a-z 0-9 . _ -`, none of them empty, `.` or `..`;
  /// nil when it breaks the rule.
  package init?(checking text: String) {
    guard Path.isValid(text.utf8) else { return nil }
    self.text = text
  }

  /// The page below this one that is called `slug`.
  package func folder(_ slug: Slug) -> Path { below(slug.text, "/") }

  /// The page below this one that is called by a number: a year, or a page of a list.
  package func folder(_ number: Int) -> Path { below(String(number), "/") }

  /// The page below this one whose name stands in the code.
  package func folder(_ literal: StaticString) -> Path { below(literal.description, "/") }

  /// The file in this folder that is called `slug` and ends in `ending`, dot included: `/data/` + `ipm` + `.csv`.
  package func file(_ slug: Slug, _ ending: StaticString) -> Path { below(slug.text, ending) }

  /// The file in this folder whose name stands in the code.
  package func file(_ literal: StaticString) -> Path { below(literal.description, "") }

  /// Whether this is a page and not a file.
  package var isFolder: Bool { text.utf8.last == UInt8(ascii: "/") }

  /// The file the path is stored in, relative to the web root: `/x/` is `x/index.html`, `/` is `index.html`.
  package var output: String {
    isFolder ? Path.joined(text.utf8.dropFirst(), "index.html", "") : String(text.dropFirst())
  }

  /// How many bytes ``output`` has.
  package var outputCount: Int { text.utf8.count - 1 + (isFolder ? "index.html".utf8.count : 0) }

  /// The path as it is written.
  package var description: String { text }

  /// Order of the bytes, the same on every machine.
  package static func < (left: Path, right: Path) -> Bool { left.text < right.text }

  private func below(_ name: String, _ ending: StaticString) -> Path {
    assert(isFolder, "nothing can stand below the file \(text)")
    let path = Path(unchecked: Path.joined(text.utf8[...], name, ending))
    assert(Path.isValid(path.text.utf8), "not a path: \(path.text)")
    return path
  }

  // In one piece of memory: `+` would take one for each step, and every path of the site comes by here several times.
  private static func joined(_ first: Substring.UTF8View, _ second: String, _ ending: StaticString) -> String {
    let count = first.count + second.utf8.count + ending.utf8CodeUnitCount
    return String(unsafeUninitializedCapacity: count) { buffer in
      var rest = buffer[...]
      rest = rest[rest.update(fromContentsOf: first)...]
      rest = rest[rest.update(fromContentsOf: second.utf8)...]
      ending.withUTF8Buffer { _ = rest.update(fromContentsOf: $0) }
      return count
    }
  }

  private static func isValid(_ bytes: String.UTF8View) -> Bool {
    guard bytes.first == UInt8(ascii: "/") else { return false }
    let segments = bytes.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for (index, segment) in segments.enumerated() {
      if segment.isEmpty, index == segments.count - 1 { continue }
      guard !segment.isEmpty, segment.allSatisfy(\.isName) else { return false }
      guard !segment.elementsEqual(".".utf8), !segment.elementsEqual("..".utf8) else { return false }
    }
    return true
  }
}
