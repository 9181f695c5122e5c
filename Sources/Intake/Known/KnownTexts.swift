/// What earlier runs found out about texts, by sums of their content: which of them are sound, and where they link to.
internal import Diagnostics
internal import HTML
internal import Model

/// News that were read without a finding. What is the same again is not parsed and searched again: 50 µs an item.
///
/// It may be deleted at any time, and holds one entry an item. A sum stands for the file, its name, and everything
/// outside of news, metrics and programmes that decides what is a finding in it: see ``basis(of:tool:)``.
package struct KnownTexts: Sendable {
  /// A link as it was resolved.
  struct Link: Equatable, Sendable {
    let to: Path
    let line: Int
    let column: Int
    let length: Int
  }

  /// A text without findings, embeds and fragments.
  struct Text: Equatable, Sendable {
    let sum: ContentSum
    let links: [Link]
  }

  private let bytes: [UInt8]
  private let basis: ContentSum
  private let names: [String]
  /// Where in the bytes the links of each text begin.
  private let places: [ContentSum: Int]

  /// The links of a text that is known to be sound.
  func links(of sum: ContentSum) -> [Link]? {
    guard let place = places[sum] else { return nil }
    var reader = SumReader(bytes, at: place)
    guard let count = reader.number() else { return nil }
    var links: [Link] = []
    links.reserveCapacity(min(count, 64))
    for _ in 0..<count {
      guard let line = reader.number(), let column = reader.number(), let length = reader.number(),
        let path = reader.text().flatMap({ Path(checking: $0) })
      else { return nil }
      links.append(Link(to: path, line: line, column: column, length: length))
    }
    return links
  }

  /// Whether what was found out still holds: nothing that decides about texts has changed, and no file is gone, so that
  /// a link that led to one still does.
  func holds(for folder: ContentFolder, basis: ContentSum) -> Bool {
    self.basis == basis && names.allSatisfy { folder.entries[$0] != nil }
  }
}

extension KnownTexts {
  /// The sum of everything that decides about a text of news besides itself: the program, the registers, the glossary,
  /// what is official, and whatever else is in the folder. Of news, metrics and programmes only the names count, and of
  /// documents and pictures.
  static func basis(of folder: ContentFolder, tool: String) -> ContentSum {
    var sum = ContentSum()
    sum.add(tool.utf8)
    for name in folder.names where !isBesides(name) {
      sum.add(name.utf8)
      if case .file(let bytes)? = folder.entries[name] { sum.add(bytes) }
    }
    return sum
  }

  private static func isBesides(_ name: String) -> Bool {
    ["news/", "metrics/", "programs/", "media/"].contains(where: name.hasPrefix)
      || name.hasPrefix("documents/") && name != "documents/documents.yaml"
  }
}

extension KnownTexts {
  /// What a run left; `nil` when the bytes are not exactly what one writes.
  package init?(reading bytes: [UInt8]) {
    let end = bytes.count - 16
    guard end >= Self.head.count, bytes.starts(with: Self.head) else { return nil }
    var whole = ContentSum()
    whole.add(bytes[..<end])
    var foot = SumReader(bytes, at: end)
    var reader = SumReader(bytes, at: Self.head.count)
    guard foot.sum() == whole, let basis = reader.sum(), let nameCount = reader.number() else { return nil }
    var names: [String] = []
    for _ in 0..<nameCount {
      guard let name = reader.text() else { return nil }
      names.append(name)
    }
    guard let textCount = reader.number(), textCount <= bytes.count else { return nil }
    var places: [ContentSum: Int] = [:]
    places.reserveCapacity(textCount)
    for _ in 0..<textCount {
      guard let sum = reader.sum(), let length = reader.number(), reader.skip(length) else { return nil }
      places[sum] = reader.index - length
    }
    guard reader.index == end else { return nil }
    self.bytes = bytes
    self.basis = basis
    self.names = names
    self.places = places
  }

  /// What the next run can read: the basis, all names of the folder, the sound texts, and the sum of all that.
  static func bytes(_ basis: ContentSum, names: [String], texts: [Text]) -> [UInt8] {
    var bytes = head
    bytes.reserveCapacity(names.count * 48 + texts.count * 160)
    bytes.append(basis)
    bytes.append(names.count)
    for name in names { bytes.append(name) }
    bytes.append(texts.count)
    for text in texts {
      bytes.append(text.sum)
      let links = text.links.reduce(into: [UInt8]()) { bytes, link in
        for number in [link.line, link.column, link.length] { bytes.append(number) }
        bytes.append(link.to.text)
      }
      bytes.append(links.count + 8)
      bytes.append(text.links.count)
      bytes += links
    }
    var whole = ContentSum()
    whole.add(bytes)
    bytes.append(whole)
    return bytes
  }

  private static let head = Array("terang texts 1\n".utf8)
}
