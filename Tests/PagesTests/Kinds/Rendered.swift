/// A page as tests read it: what stands between two marks, which ids there are, where links lead.
import Model

struct Rendered {
  let html: String

  init(_ file: FileBytes) { self.init(file.bytes) }

  init(_ bytes: [UInt8]) { html = String(decoding: bytes, as: UTF8.self) }

  /// What stands between the first `start` and the next `end`.
  func between(_ start: String, _ end: String) -> String? { all(start, end).first }

  /// What stands between every `start` and the `end` after it.
  func all(_ start: String, _ end: String) -> [String] {
    var rest = html[...]
    var found: [String] = []
    while let from = rest.firstRange(of: start) {
      rest = rest[from.upperBound...]
      guard let to = rest.firstRange(of: end) else { break }
      found.append(String(rest[..<to.lowerBound]))
      rest = rest[to.lowerBound...]
    }
    return found
  }

  /// The section with that id, to its end.
  func section(_ id: String) -> Rendered? {
    for part in all("<section ", "</section>") where part.contains(" id=\"\(id)\"") || part.hasPrefix("id=\"\(id)\"") {
      return Rendered(Array(part.utf8))
    }
    return nil
  }

  /// The text without tags, spaces in runs of one.
  var text: String {
    var text = ""
    var isTag = false
    for character in html {
      switch character {
      case "<":
        isTag = true
        text.append(" ")
      case ">": isTag = false
      case let other where !isTag: text.append(other)
      default: break
      }
    }
    return text.split(separator: " ").joined(separator: " ")
  }

  var ids: [String] { all(" id=\"", "\"") }
  var links: [String] { all(" href=\"", "\"") }
}
