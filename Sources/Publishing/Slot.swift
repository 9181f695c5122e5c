/// One of the two slots as it stands on the disk: what is in it, and what of it terang wrote.
struct Slot {
  let path: String
  let exists: Bool
  /// `nil` when the slot has none that terang wrote.
  let manifest: Manifest?
  /// All that is no folder.
  private(set) var files: [String: FileSystem.Status] = [:]
  private(set) var folders: Set<String> = []
  /// All that terang did not write for a release, in order.
  private(set) var foreign: [String] = []

  /// A slot that is not there is an empty one.
  init(reading path: String, on fileSystem: FileSystem) throws(SystemError) {
    self.path = path
    exists = try fileSystem.status(path) != nil
    guard exists else {
      manifest = nil
      return
    }
    let list = path + "/" + Manifest.name
    if case .file = try fileSystem.status(list)?.kind {
      manifest = Manifest(reading: try fileSystem.read(list))
    } else {
      manifest = nil
    }
    let entries = try fileSystem.walk(path)
    files.reserveCapacity(entries.count)
    folders.reserveCapacity(entries.count)
    for entry in entries {
      if let status = entry.status { files[entry.path] = status } else { folders.insert(entry.path) }
    }
    foreign = files.filter { path, status in !isOwn(path, status) }.map(\.key).sorted()
  }

  /// Takes a file out of the picture that is there no more.
  mutating func forget(_ file: String) {
    files[file] = nil
    if !foreign.isEmpty { foreign.removeAll { $0 == file } }
  }

  /// The same for a folder.
  mutating func forget(folder: String) { folders.remove(folder) }

  /// The place of a file in the slot.
  func place(_ file: String) -> String { path + "/" + file }

  /// Whether terang wrote the file for a release, or something stands in its place that came later.
  func isOwn(_ file: String) -> Bool {
    files[file].map { isOwn(file, $0) } ?? false
  }

  private func isOwn(_ file: String, _ status: FileSystem.Status) -> Bool {
    guard case .file = status.kind else { return false }
    return manifest?.entries[file] != nil || file == Manifest.name || Heartbeat.paths.contains(file)
  }

  /// Whether the file has those bytes.
  func holds(_ bytes: [UInt8], at file: String, on fileSystem: FileSystem) throws(SystemError) -> Bool {
    guard case .file(bytes.count) = files[file]?.kind else { return false }
    return try fileSystem.holding(place(file), bytes) != nil
  }
}
