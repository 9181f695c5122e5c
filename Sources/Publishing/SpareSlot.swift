// The slot that readers do not see, on its way to becoming the next release: only what differs is touched.

/// A file that differs is taken away and made anew, never overwritten: a download that began when this slot was live,
/// and a copy by hard links, keep the old bytes.
struct SpareSlot {
  private var slot: Slot
  private let slots: Slots
  private let comparison: Comparison
  private var written: [String] = []
  private var touchedFolders: Set<String> = []
  private var carried: [String: Manifest.Entry] = [:]

  init(_ slot: Slot, slots: Slots, comparison: Comparison) {
    self.slot = slot
    self.slots = slots
    self.comparison = comparison
  }

  private var fileSystem: FileSystem { slots.fileSystem }

  /// Takes out what the release does not have, and makes its folders.
  mutating func clear(
    for release: Release, _ manifest: Manifest, _ beside: [Release.File], _ aside: inout Aside
  ) throws(SystemError) {
    if !slot.exists { try fileSystem.makeFolder(slot.path) }
    try clearForeign(release, &aside)
    try announce(manifest)
    let wanted = Set(release.files.map(\.path)).union(beside.map(\.path))
    for path in slot.files.keys.sorted() where !wanted.contains(path) && path != Manifest.name {
      if comparison.kept.contains(path), !slot.isOwn(path) { continue }
      try remove(path)
    }
    let folders = Set((wanted.sorted() + comparison.kept).flatMap(ancestors))
    // From the end, so that what is inside comes before what it is in.
    for folder in slot.folders.sorted().reversed() where !folders.contains(folder) {
      _ = try fileSystem.removeFolder(slot.place(folder))
      touchedFolders.remove(slot.place(folder))
    }
    for folder in folders.sorted() where !slot.folders.contains(folder) {
      try fileSystem.makeFolder(slot.place(folder))
      touch(folder)
    }
  }

  /// Moves out what somebody else put here: nothing of it may become public with this slot. A copy that terang carried
  /// over and whose original is gone from the live slot is terang's own, and goes.
  private mutating func clearForeign(_ release: Release, _ aside: inout Aside) throws(SystemError) {
    var planned: [String: [UInt8]] = [:]
    for path in slot.foreign {
      if planned.isEmpty { for file in release.files { planned[file.path] = file.bytes } }
      if let bytes = planned[path], try slot.holds(bytes, at: path, on: fileSystem) { continue }
      if comparison.kept.contains(path), slot.files[path] == comparison.live.files[path] { continue }
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
    let entries = [slot.manifest?.carried[path], comparison.live.manifest?.carried[path]].compactMap(\.self)
    guard entries.contains(where: { $0.size == size }) else { return false }
    return entries.contains(Manifest.Entry(of: try fileSystem.read(slot.place(path))))
  }

  /// Both lists at once, before the first file is written: whatever a kill leaves behind is known to be terang's, and
  /// the slot is no release until it is finished.
  private func announce(_ manifest: Manifest) throws(SystemError) {
    var both = slot.manifest ?? Manifest()
    both.entries.merge(manifest.entries) { $1 }
    both.isComplete = false
    try slots.replace(slot.place(Manifest.name), with: both.bytes)
  }

  /// Writes what differs, gives every file its time, and carries over what is to be kept.
  mutating func write(_ release: Release, _ beside: [Release.File]) throws(SystemError) {
    for file in release.files {
      let time = comparison.time(of: file.path, in: slots.run)
      if try slot.holds(file.bytes, at: file.path, on: fileSystem) {
        guard slot.files[file.path]?.modified != time else { continue }
        try fileSystem.setTime(slot.place(file.path), time)
      } else {
        try make(file, time)
      }
      touch(file.path)
    }
    for file in beside { try make(file, slots.run.nanoseconds) }
    for path in comparison.kept { try carry(path) }
  }

  private mutating func make(_ file: Release.File, _ time: Int) throws(SystemError) {
    if slot.files[file.path] != nil { try remove(file.path) }
    try fileSystem.create(slot.place(file.path), file.bytes, time)
    written.append(file.path)
  }

  private mutating func carry(_ path: String) throws(SystemError) {
    if case .file = comparison.live.files[path]?.kind {
      carried[path] = Manifest.Entry(of: try fileSystem.read(comparison.live.place(path)))
    }
    if slot.files[path] != nil { return }
    try fileSystem.copy(comparison.live.place(path), slot.place(path))
    if carried[path] != nil { written.append(path) }
    touch(path)
  }

  private mutating func remove(_ path: String) throws(SystemError) {
    try fileSystem.removeFile(slot.place(path))
    slot.forget(path)
    touch(path)
  }

  private mutating func touch(_ path: String) {
    touchedFolders.insert(slot.place(ancestors(of: path).last ?? "."))
  }

  /// Reads back what was written: what was not, has been compared just now.
  func verify(_ release: Release) throws(PublishingError) {
    let written = Set(written)
    for file in release.files where written.contains(file.path) {
      let place = slot.place(file.path)
      let bytes = try attempt { () throws(SystemError) in try fileSystem.read(place) }
      if bytes != file.bytes { throw .readsDifferently(place) }
    }
  }

  /// Brings all to the disk and declares the slot complete.
  ///
  /// From 16 files on by one syncfs: 2,000 new files took 7.25 s with fsync for each file and folder, and 0.03 s with
  /// syncfs (ext4). Below that, fsync does not wait for what other programs have written.
  func finish(_ manifest: Manifest) throws(SystemError) {
    if written.count + touchedFolders.count < 16 {
      for path in written { try fileSystem.sync(slot.place(path)) }
      for folder in touchedFolders.sorted() { try fileSystem.sync(folder) }
    } else {
      try fileSystem.syncAll(slot.path)
    }
    var complete = manifest
    complete.carried = carried
    try slots.replace(slot.place(Manifest.name), with: complete.bytes)
    try fileSystem.sync(slot.path)
  }
}
