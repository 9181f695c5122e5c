// A release against the live slot: what is new, what stays, what goes, and what belongs to somebody else.

/// What a release changes for readers. Bytes are compared, not memories of them: a file that somebody edited by hand is
/// found, and no state of an earlier run has to be trusted.
struct Comparison {
  let live: Slot
  /// New, or with other bytes, in order.
  private(set) var written: [String] = []
  private(set) var unchanged: [String] = []
  /// Written by terang and no longer wanted.
  let removed: [String]
  /// To be carried over: files and symbolic links of others that are on the list.
  let kept: [String]
  /// Of others, and not to be kept.
  let foreign: [String]
  private let same: Set<String>

  init(_ release: Release, with live: Slot, on fileSystem: FileSystem) throws(SystemError) {
    self.live = live
    for file in release.files {
      if try live.holds(file.bytes, at: file.path, on: fileSystem) {
        unchanged.append(file.path)
      } else {
        written.append(file.path)
      }
    }
    let same = Set(unchanged)
    let planned = Set(release.files.map(\.path))
    let folders = Set(release.files.flatMap { ancestors(of: $0.path) })
    let list = KeepList(release.keep)
    let others = live.foreign.filter { !same.contains($0) }
    let kept = others.filter { path in
      list.contains(path) && live.files[path]?.kind != .other && !planned.contains(path) && !folders.contains(path)
        && !ancestors(of: path).contains(where: planned.contains)
    }
    let keptPaths = Set(kept)
    self.same = same
    self.kept = kept
    removed = live.manifest?.entries.keys.filter { live.isOwn($0) && !planned.contains($0) }.sorted() ?? []
    foreign = others.filter { !keptPaths.contains($0) }
  }

  /// Whether readers would see the same.
  var isSame: Bool { written.isEmpty && removed.isEmpty }

  /// The time for a file: that of the live one while the content is the same, else that of the run, but always later
  /// than the live one's, so that no cache and no copying tool takes the new content for the old one.
  func time(of path: String, in run: Run) -> Int {
    guard let status = live.files[path] else { return run.nanoseconds }
    return same.contains(path) ? status.modified : max(run.nanoseconds, status.modified + POSIX.nanosecondsPerSecond)
  }
}
