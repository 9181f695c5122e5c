/// Where content files end up in the site: what relative links between them resolve to.
internal import HTML

struct Destinations: Sendable {
  /// Content files that become a page or a file of the site.
  var pages: [String: Path] = [:]
  /// Register files: what each of their ids becomes.
  var entries: [String: [String: Link]] = [:]
  /// Register files that are shown as a whole on one page.
  var registers: [String: Path] = [:]

  /// Every content file that may be linked to, for "did you mean".
  var linkable: [String] { Array(pages.keys) + Array(registers.keys) }

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
