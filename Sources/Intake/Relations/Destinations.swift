/// Where content files end up in the site: what relative links between them resolve to.
internal import HTML

struct Destinations: Sendable {
  /// Content files that become a page or a file of the site.
  var pages: [String: Path] = [:]
  /// Register files: what each of their ids becomes.
  var entries: [String: [String: Link]] = [:]
  /// Register files that are shown as a whole on one page.
  var registers: [String: Path] = [:]

  /// Content files that are there under a name that cannot become an address.
  var misnamed: Set<String> = []

  /// Every content file that may be linked to, for "did you mean".
  var linkable: [String] { Array(pages.keys) + Array(registers.keys) }

  /// How a text in one file names another: the opposite of `normalize`.
  static func relative(_ target: String, from file: String) -> String {
    var above = file.split(separator: "/").dropLast()[...]
    var below = target.split(separator: "/")[...]
    while let folder = above.first, folder == below.first, below.count > 1 {
      above.removeFirst()
      below.removeFirst()
    }
    return String(repeating: "../", count: above.count) + below.joined(separator: "/")
  }

  /// The path in `Content/` that a relative destination names, seen from a file; `nil` when it leads out of the folder.
  static func normalize(_ destination: String, from file: String) -> String? {
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in destination.split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": continue
      case "..":
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
