// How one file of a release comes into the spare slot. All of it may run on many cores at a time, for different files.

extension SpareSlot {
  /// What was done with a file.
  enum Change: Sendable {
    case none
    /// It got a name or a time.
    case touched
    case written
  }

  /// A file in its place.
  struct Settled: Sendable {
    let change: Change
    /// `nil` when it was not looked at again.
    var status: FileSystem.Status?
  }

  /// Brings a file that has been rendered to its place, unless it is there.
  func settle(_ file: Release.File, _ piece: Piece) throws(PublishingError) -> Settled {
    let time = layout.time(of: file.path, isSame: piece.isSame, in: slots.run)
    if piece.isSame { return try share(file.path, piece.entry, time) }
    let bytes = piece.bytes ?? file.bytes
    if try attempt({ () throws(SystemError) in try slot.holds(bytes, at: file.path, on: fileSystem) }) {
      return try attempt { () throws(SystemError) in Settled(change: try setTime(file.path, time)) }
    }
    return Settled(change: .written, status: try place(file.path, bytes, time))
  }

  /// Makes a new file and reads it back.
  @discardableResult func place(
    _ path: String, _ bytes: [UInt8], _ time: Int
  ) throws(PublishingError) -> FileSystem.Status {
    let place = slot.place(path)
    let status = try attempt { () throws(SystemError) in
      try makeRoom(for: path)
      try fileSystem.create(place, bytes, time)
      return try fileSystem.holding(place, bytes)
    }
    guard let status else { throw .readsDifferently(place) }
    return status
  }

  /// A file that is the same in both slots is one file with two names: half the room, and nothing to copy. Where the
  /// file system has no second names, it is a copy.
  private func share(_ path: String, _ entry: Manifest.Entry, _ time: Int) throws(PublishingError) -> Settled {
    let place = slot.place(path)
    let original = layout.live.place(path)
    let status = slot.files[path]
    let live = layout.live.files[path]
    if let status, status.isOne(with: live) { return Settled(change: .none, status: live) }
    return try attempt { () throws(SystemError) in
      if status?.kind == .file(size: entry.size), Manifest.Entry(of: try fileSystem.read(place)) == entry {
        return Settled(change: try setTime(path, time))
      }
      try makeRoom(for: path)
      if try fileSystem.link(original, place) { return Settled(change: .touched, status: live) }
      try fileSystem.copy(original, place)
      return Settled(change: .written)
    }
  }

  private func setTime(_ path: String, _ time: Int) throws(SystemError) -> Change {
    guard slot.files[path]?.modified != time else { return .none }
    try fileSystem.setTime(slot.place(path), time)
    return .touched
  }

  private func makeRoom(for path: String) throws(SystemError) {
    if slot.files[path] != nil { try fileSystem.removeFile(slot.place(path)) }
    try makeFolder(above: path)
  }

  /// Makes the folder of a file. Another lane may be about to make the same one.
  func makeFolder(above path: String) throws(SystemError) {
    guard let folder = folder(of: path), !slot.folders.contains(folder) else { return }
    try make(folder)
  }

  /// From the inside: most pages have a folder of their own in one that is there.
  private func make(_ folder: String) throws(SystemError) {
    do throws(SystemError) {
      try fileSystem.makeFolder(slot.place(folder))
    } catch {
      if error.isTaken { return }
      guard error.isMissing, let above = Publishing.folder(of: folder) else { throw error }
      try make(above)
      do throws(SystemError) {
        try fileSystem.makeFolder(slot.place(folder))
      } catch  where error.isTaken {}
    }
  }
}
