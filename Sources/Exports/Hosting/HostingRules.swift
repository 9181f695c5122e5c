// What a web server is to be told about the site, before it is written in the words of one.
import HTML
package import Model

/// The files that web servers read: each holds the same rules. Servers that read none of them show the same site, with
/// pages that refresh themselves where an item moved.
///
/// - Parameter files: all other files of the plan, in as many parts as they come in.
package func hostingExports(at address: BaseAddress, files: [[PlannedFile]]) -> [PlannedFile] {
  let rules = Kept { HostingRules(of: files, at: address) }
  return [
    PlannedFile(.apacheRules, kind: .export, answer: .withheld) { rules.value.apache },
    PlannedFile(.headerRules, kind: .export, answer: .withheld) { rules.value.headers },
    PlannedFile(.redirectRules, kind: .export, answer: .withheld) { rules.value.redirects },
    PlannedFile(.nginxMap, kind: .export, answer: .withheld) { rules.value.nginxMap },
  ]
}

extension Path {
  /// Read by Apache in the web root itself.
  static let apacheRules = Path("/.htaccess")
  /// Read by static hosts such as Cloudflare Pages and Netlify.
  static let headerRules = Path("/_headers")
  static let redirectRules = Path("/_redirects")
  /// Read by the nginx site in `Deploy/`.
  static let nginxMap = Path("/_nginx.map")

  /// The folder of style sheet and script, whose names carry a fingerprint.
  static let assets = Path("/aset/")
  /// Written beside the plan, when a release is published.
  static let living = [Path("/denyut.json"), Path("/denyut.svg"), Path("/manifest.json")]
}

/// The rules, in the order in which they are written.
struct HostingRules: Sendable {
  let address: BaseAddress
  /// Former paths and where the items are now.
  let moved: [(from: Path, to: Path)]
  /// Pages that were taken away. Only those in a folder of their own: the page that tells why needs another address
  /// than the one that is gone.
  let gone: [Path]
  /// The names directly below the web root: `/`, `/berita/`, `/sitemap.xml`.
  let tops: [Path]
  /// Files whose type their ending does not tell.
  let types: [(path: Path, type: String)]

  init(of parts: [[PlannedFile]], at address: BaseAddress) {
    self.address = address
    var moved: [(from: Path, to: Path)] = []
    var gone: [Path] = []
    var tops: Set<Path> = []
    var last = Path.home
    for files in parts {
      for index in files.indices {
        let path = files[index].path
        switch files[index].answer {
        case .found, .withheld: break
        case .moved(let to): moved.append((path, to))
        case .gone: if path.isFolder { gone.append(path) }
        }
        // Files of one folder follow each other, so that most are below the top of the one before.
        if last.isFolder, last != .home, path.text.hasPrefix(last.text) { continue }
        last = Self.top(of: path)
        tops.insert(last)
      }
    }
    self.moved = moved.sorted { $0.from < $1.from }
    self.gone = gone.sorted()
    self.tops = tops.union(Path.living).sorted()
    types = [
      (.feed, "application/atom+xml; charset=utf-8"), (.feedJSON, "application/feed+json"),
      (.announcementsFeed, "application/atom+xml; charset=utf-8"),
    ]
  }

  /// The path on the server: with the base path, `/kota/berita/`.
  func place(_ path: Path) -> String { address.base + path.text.dropFirst() }

  /// How a top may be kept.
  func caching(_ top: Path) -> Caching {
    top == .assets ? .forever : Path.living.contains(top) ? .never : .short
  }

  /// Whether pages elsewhere may read what is there: the open data.
  func isOpen(_ top: Path) -> Bool { [.data, .dataCatalog, .dataPackage].contains(top) }

  private static func top(of path: Path) -> Path {
    let rest = path.text.utf8.dropFirst()
    guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return path }
    return Path(checking: String(path.text[...slash])) ?? path
  }
}

/// What begins each of the files.
let notice = "# Written by terang from the plan of the site; a change made here ends with the next release.\n"
