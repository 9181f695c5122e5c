// The list of what terang wrote into a slot: path, SHA-256 and size of each file, sorted. It stands in the slot itself
// and moves with it, so a mirror of the web root can be proven.
/// What a slot holds.
package struct Manifest: Equatable, Sendable {
  package struct Entry: Hashable, Sendable {
    let digest: Digest
    /// In bytes.
    package let size: Int

    /// Of a file that is still to be made.
    static let unknown = Entry(digest: .unknown, size: 0)

    init(digest: Digest, size: Int) {
      self.digest = digest
      self.size = size
    }

    /// The entry of a file with those bytes.
    package init(of bytes: [UInt8]) {
      self.init(digest: Digest(of: bytes), size: bytes.count)
    }

    /// SHA-256 of the bytes, in hexadecimal.
    package var sha256: String { digest.hexadecimal }
  }

  /// Its name in the slot.
  package static let name = "manifest.json"

  /// The files of the release, by path below the web root.
  package var entries: [String: Entry] {
    didSet { order = nil }
  }
  /// The paths in ascending order, where it is known: sorting 12,000 paths takes as long as reading them.
  private var order: [String]?
  /// Copies of files of others that were carried over from the release before, because they are to be kept.
  var carried: [String: Entry] = [:]
  /// What is to be kept: files that fit are not of the release and still expected.
  package var keep: [String] = []
  /// Files that a copy fetched from a web server does not have.
  package var unserved: [String] = []
  /// For which moment the release was made, as `--as-of` takes it.
  package var asOf: String?
  /// Whether the slot holds the release. While a slot is written, the list names what was there and what is to come.
  var isComplete: Bool

  init(entries: [String: Entry] = [:], isComplete: Bool = true) {
    self.entries = entries
    self.isComplete = isComplete
  }

  /// With paths in ascending order.
  init(sorted paths: [String], _ entries: [String: Entry]) {
    self.init(entries: entries)
    order = paths
  }

  package static func == (one: Manifest, other: Manifest) -> Bool {
    one.isComplete == other.isComplete && one.asOf == other.asOf && one.keep == other.keep
      && one.unserved == other.unserved && one.carried == other.carried && one.entries == other.entries
  }

  /// All paths, in ascending order.
  package var paths: [String] { order ?? entries.keys.sorted() }

  /// Remembers the order of the paths, which must be ascending.
  mutating func note(order paths: [String]) { order = paths }

  /// The list as JSON, one file a line, the same bytes for the same files.
  var bytes: [UInt8] {
    var text = Array(
      """
      {
      "tool": "terang",
      "format": 2,
      "complete": \(isComplete),
      "as_of": \(asOf.map(quoted) ?? "null"),
      "keep": [\(keep.map(quoted).joined(separator: ", "))],\(unservedLine)
      "files": [
      """.utf8)
    text.reserveCapacity(entries.count * 140)
    append(paths, of: entries, to: &text)
    text += "\n],\n\"carried\": [".utf8
    append(carried.keys.sorted(), of: carried, to: &text)
    text += "\n]\n}\n".utf8
    return text
  }

  /// Left out where there are none, as in the lists of earlier versions.
  private var unservedLine: String {
    unserved.isEmpty ? "" : "\n\"unserved\": [\(unserved.map(quoted).joined(separator: ", "))],"
  }

  /// SHA-256 over paths, hashes and sizes of the files: the same for the same release, whatever is kept beside it.
  var releaseHash: String {
    var lines: [UInt8] = []
    lines.reserveCapacity(entries.count * 140)
    append(paths, of: entries, to: &lines)
    return Digest(of: lines).hexadecimal
  }

  func append(_ paths: [String], of entries: [String: Entry], to text: inout [UInt8]) {
    var separator = "\n"
    for path in paths {
      guard let entry = entries[path] else { continue }
      text += separator.utf8
      entry.append(path, to: &text)
      separator = ",\n"
    }
  }
}

extension Manifest.Entry {
  /// Adds the entry of a file as it stands in the list.
  func append(_ path: String, to text: inout [UInt8]) {
    text += #"{"path": "#.utf8
    appendQuoted(path, to: &text)
    text += #", "sha256": ""#.utf8
    digest.append(to: &text)
    text += #"", "size": "#.utf8
    append(size, to: &text)
    text.append(UInt8(ascii: "}"))
  }

  /// Adds the digits of a size, which is not negative.
  private func append(_ size: Int, to text: inout [UInt8]) {
    if size >= 10 { append(size / 10, to: &text) }
    text.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: size % 10))
  }
}

/// Adds a JSON string; most need no care.
func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
  var copy = text
  let isPlain = copy.withUTF8 { characters in
    guard !characters.contains(where: needsCare) else { return false }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: characters)
    bytes.append(UInt8(ascii: "\""))
    return true
  }
  if !isPlain { bytes += quoted(text).utf8 }
}

/// Whether a character may not stand for itself in a JSON string.
func needsCare(_ byte: UInt8) -> Bool {
  byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
}

/// A JSON string.
func quoted(_ text: String) -> String {
  guard text.utf8.contains(where: needsCare) else { return "\"" + text + "\"" }
  let digits = Array("0123456789abcdef")
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": result += "\\" + String(scalar)
    case "\u{0}"..<" ": result += "\\u00\(digits[Int(scalar.value >> 4)])\(digits[Int(scalar.value & 15)])"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
