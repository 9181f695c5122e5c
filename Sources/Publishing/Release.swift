/// One complete state of the site: every file with its bytes, and what may stand beside them.
import Diagnostics

package struct Release: Sendable {
  /// A file whose bytes are made when they are asked for, so that a release of any size fits into memory.
  package struct File: Sendable {
    /// Relative to the web root: `berita/index.html`.
    package let path: String
    private let content: @Sendable () -> [UInt8]

    /// Made anew each time they are asked for, and always the same.
    package var bytes: [UInt8] { content() }

    package init(path: String, content: @escaping @Sendable () -> [UInt8]) {
      self.path = path
      self.content = content
    }

    package init(path: String, bytes: [UInt8]) {
      self.init(path: path) { bytes }
    }
  }

  /// Sorted by path.
  package let files: [File]
  /// Files of others that stay in the web root: paths, or folders with all below; `*` for any characters in a name.
  package let keep: [String]
  /// Files that a web server does not give out under their own addresses: its rules, and the pages of addresses that
  /// moved or are gone.
  package let unserved: [String]
  /// For which moment the release was made, as `--as-of` takes it.
  package let asOf: String?

  package init(_ files: [File], keep: [String] = [], unserved: [String] = [], asOf: String? = nil) {
    self.files = files.sorted { $0.path < $1.path }
    self.keep = keep.sorted()
    self.unserved = unserved.sorted()
    self.asOf = asOf
  }

  /// What the slot of this release holds.
  var manifest: Manifest { manifest(deal(files.count) { Manifest.Entry(of: files[$0].bytes) }) }

  /// The same, when the entries are known already, in the order of the files.
  func manifest(_ entries: [Manifest.Entry]) -> Manifest {
    let paths = files.map(\.path)
    var manifest = Manifest(sorted: paths, Dictionary(zip(paths, entries)) { first, _ in first })
    manifest.keep = keep
    manifest.unserved = unserved
    manifest.asOf = asOf
    return manifest
  }

  /// Whether a folder has a page, as most have, or any other file.
  func hasFiles(below folder: String, _ manifest: Manifest) -> Bool {
    let start = folder + "/"
    if manifest.entries[start + "index.html"] != nil { return true }
    var (low, high) = (0, files.count)
    while low < high {
      let middle = (low + high) / 2
      if files[middle].path < start { low = middle + 1 } else { high = middle }
    }
    return low < files.count && files[low].path.hasPrefix(start)
  }

  /// Refuses names that lead out of the site, and two files that want one name.
  func checkPaths() throws(PublishingError) {
    let names = Set(files.map(\.path))
    var earlier: String?
    for file in files {
      guard isSitePath(file.path) else { throw .badPath(file.path) }
      let isTaken = file.path == Manifest.name || Heartbeat.paths.contains(file.path)
      let isBelowFile = ancestors(of: file.path, after: earlier ?? "").contains(where: names.contains)
      defer { earlier = file.path }
      if file.path == earlier || isTaken || isBelowFile {
        throw PublishingError(
          .cannotCreate,
          Phrase(
            id: "'\(file.path)' berbenturan dengan berkas lain dari situs",
            en: "'\(file.path)' clashes with another file of the site"))
      }
    }
  }
}
