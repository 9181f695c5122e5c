// The slot that readers do not see, on its way to becoming the next release: only what differs is touched.

/// A file that differs is taken away and made anew, never overwritten: a download that began when this slot was live,
/// and the other slot, which shares the files that are the same in both, keep the old bytes.
struct SpareSlot {
  private(set) var slot: Slot
  let slots: Slots
  let layout: Layout
  private var written: [String] = []
  private var touchedFolders: Set<String> = []
  /// Whether so much was touched that nobody asks any more what it was.
  private var isMuch = false
  private var carried: [String: Manifest.Entry] = [:]

  init(_ slot: Slot, slots: Slots, layout: Layout) {
    self.slot = slot
    self.slots = slots
    self.layout = layout
  }

  var fileSystem: FileSystem { slots.fileSystem }

  /// Whether nothing is lost when this slot is written before all is known about the release: it holds no release that
  /// could be taken back, and nothing of others.
  var hasNothingToLose: Bool { slot.manifest?.isComplete != true && slot.foreign.isEmpty }

  /// Takes out what the release does not have. The list of what is to come is there before the first file.
  mutating func clear(
    for release: Release, _ manifest: Manifest, _ beside: [Release.File], _ aside: inout Aside
  ) throws(SystemError) {
    if !slot.exists { try fileSystem.makeFolder(slot.path) }
    try clearForeign(release, &aside)
    try announce(manifest)
    guard !slot.files.isEmpty || !slot.folders.isEmpty else { return }
    let others = Set(beside.map(\.path)).union(layout.kept)
    let left = slot.files.keys.filter { manifest.entries[$0] == nil && !others.contains($0) && $0 != Manifest.name }
    for path in left.sorted() { try remove(path) }
    for path in layout.kept where slot.isOwn(path) { try remove(path) }
    let needed = Set(others.flatMap(ancestors))
    // From the end, so that what is inside comes before what it is in.
    let emptied = slot.folders.filter { !needed.contains($0) && !release.hasFiles(below: $0, manifest) }
    for folder in emptied.sorted().reversed() {
      _ = try fileSystem.removeFolder(slot.place(folder))
      slot.forget(folder: folder)
      touchedFolders.remove(slot.place(folder))
    }
  }

  /// Moves out what somebody else put here: nothing of it may become public with this slot. A copy that terang carried
  /// over and whose original is gone from the live slot is terang's own, and goes.
  private mutating func clearForeign(_ release: Release, _ aside: inout Aside) throws(SystemError) {
    var planned: [String: Release.File] = [:]
    for path in slot.foreign {
      if planned.isEmpty { for file in release.files { planned[file.path] = file } }
      if let file = planned[path], try slot.holds(file.bytes, at: path, on: fileSystem) { continue }
      if layout.kept.contains(path), slot.files[path]?.isLike(layout.live.files[path]) == true { continue }
      if try isCarriedCopy(path) {
        try remove(path)
      } else {
        try aside.take(path, from: slot.path)
        slot.forget(path)
        touch(path)
      }
    }
  }

  private func isCarriedCopy(_ path: String) throws(SystemError) -> Bool {
    guard case .file(let size) = slot.files[path]?.kind else { return false }
    let entries = [slot.manifest?.carried[path], layout.live.manifest?.carried[path]].compactMap(\.self)
    guard entries.contains(where: { $0.size == size }) else { return false }
    return entries.contains(Manifest.Entry(of: try fileSystem.read(slot.place(path))))
  }

  /// Both lists at once, before the first file is written: whatever a kill leaves behind is known to be terang's, and
  /// the slot is no release until it is finished.
  private func announce(_ manifest: Manifest) throws(SystemError) {
    var both = manifest
    if let own = slot.manifest {
      both = own
      both.entries.merge(manifest.entries) { $1 }
    }
    both.isComplete = false
    try slots.replace(slot.place(Manifest.name), with: both.bytes)
  }

  /// Writes the signs of life, and carries over what is to be kept.
  mutating func writeBeside(_ beside: [Release.File]) throws(PublishingError) {
    for file in beside {
      try place(file.path, file.bytes, slots.run.nanoseconds)
      note(.written, file.path)
    }
    for path in layout.kept { try attempt { () throws(SystemError) in try carry(path) } }
  }

  private mutating func carry(_ path: String) throws(SystemError) {
    let live = layout.live
    if case .file = live.files[path]?.kind {
      carried[path] = Manifest.Entry(of: try fileSystem.read(live.place(path)))
    }
    if slot.files[path] != nil { return }
    try makeFolder(above: path)
    try fileSystem.copy(live.place(path), slot.place(path))
    note(carried[path] == nil ? .touched : .written, path)
  }

  private mutating func remove(_ path: String) throws(SystemError) {
    try fileSystem.removeFile(slot.place(path))
    slot.forget(path)
    touch(path)
  }

  /// Remembers what is to be brought to the disk.
  mutating func note(_ change: Change, _ path: String) {
    if change == .none || isMuch { return }
    if change == .written { written.append(path) }
    touch(path)
  }

  private mutating func touch(_ path: String) {
    if isMuch { return }
    let folders = ancestors(of: path)
    touchedFolders.insert(slot.place(folders.last ?? "."))
    // A new folder stands in the one above it.
    for folder in folders where !slot.folders.contains(folder) {
      touchedFolders.insert(slot.place(folder))
      touchedFolders.insert(slot.place(ancestors(of: folder).last ?? "."))
    }
    isMuch = written.count + touchedFolders.count >= SpareSlot.much
  }

  /// From 16 files and folders on all is brought to the disk by one syncfs: 2,000 new files took 7.25 s with fsync for
  /// each file and folder, and 0.03 s with syncfs (ext4). Below that, fsync does not wait for what other programs have
  /// written.
  private static let much = 16

  /// Brings all that was written until now to the disk.
  func flush() throws(SystemError) { try fileSystem.syncAll(slot.path) }

  /// Brings to the disk what has been noted, and declares the slot complete.
  func finish(_ manifest: Manifest) throws(SystemError) {
    let bytes = try alongside(lanes: slots.lanes) { [self] () throws(SystemError) in
      if isMuch { return try flush() }
      for path in written { try fileSystem.sync(slot.place(path)) }
      for folder in touchedFolders.sorted() { try fileSystem.sync(folder) }
    } _: { () throws(SystemError) in
      var complete = manifest
      complete.carried = carried
      return complete.bytes
    }
    try slots.replace(slot.place(Manifest.name), with: bytes)
    try fileSystem.sync(slot.path)
  }
}
