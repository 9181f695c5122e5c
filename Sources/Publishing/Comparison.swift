// A release against the live slot: what is new, what stays, what goes, and what belongs to somebody else.

/// What paths alone tell, before any file is rendered.
struct Layout {
  let live: Slot
  /// Written by terang and no longer wanted.
  let removed: [String]
  /// To be carried over: files and symbolic links of others that are on the list.
  let kept: [String]

  init(_ release: Release, over live: Slot) {
    self.live = live
    let planned = Set(release.files.map(\.path))
    removed = live.manifest?.entries.keys.filter { !planned.contains($0) && live.isOwn($0) }.sorted() ?? []
    let others = live.foreign
    guard !others.isEmpty, !release.keep.isEmpty else {
      kept = []
      return
    }
    let folders = Set(release.files.flatMap { ancestors(of: $0.path) })
    let list = KeepList(release.keep)
    kept = others.filter { path in
      list.contains(path) && live.files[path]?.kind != .other && !planned.contains(path) && !folders.contains(path)
        && !ancestors(of: path).contains(where: planned.contains)
    }
  }

  /// The time for a file: that of the live one while the content is the same, else that of the run, but always later
  /// than the live one's, so that no cache and no copying tool takes the new content for the old one.
  func time(of path: String, isSame: Bool, in run: Run) -> Int {
    guard let status = live.files[path] else { return run.nanoseconds }
    return isSame ? status.modified : max(run.nanoseconds, status.modified + POSIX.nanosecondsPerSecond)
  }
}

/// What a release changes for readers. Bytes are compared, except of a file whose key, size, time and inode are those
/// that ``FileMemory`` noted: one that somebody edited by hand is found unless its time was set back as well, and with
/// `--full` even then.
struct Comparison {
  /// New, or with other bytes, in order.
  let written: [String]
  let unchanged: [String]
  /// Of others, and not to be kept.
  let foreign: [String]

  init(_ release: Release, _ pieces: [Piece], _ layout: Layout) {
    var (written, unchanged): ([String], [String]) = ([], [])
    for (file, piece) in zip(release.files, pieces) {
      if piece.isSame { unchanged.append(file.path) } else { written.append(file.path) }
    }
    let others = layout.live.foreign
    let settled = others.isEmpty ? [] : Set(unchanged).union(layout.kept)
    foreign = others.filter { !settled.contains($0) }
    self.written = written
    self.unchanged = unchanged
  }
}

/// A release once all of its files have been rendered.
struct Weighed<Refusal> {
  let refusal: Refusal?
  let comparison: Comparison
  let manifest: Manifest
  let hash: String

  init(_ release: Release, _ pieces: [Piece], _ layout: Layout, refusal: Refusal?) {
    self.refusal = refusal
    comparison = Comparison(release, pieces, layout)
    manifest = release.manifest(pieces.map(\.entry))
    hash = manifest.releaseHash
  }
}

/// One file of a release once it has been rendered.
struct Piece: Sendable {
  let entry: Manifest.Entry
  let key: ContentKey?
  /// Whether the live slot has these bytes.
  let isSame: Bool
  /// The file in the spare slot, once this run has written it there.
  var placed: FileSystem.Status?
  /// The bytes, as far as there is room to keep them until they are written.
  var bytes: [UInt8]?
}
