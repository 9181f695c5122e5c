/// A copy of a release against the list that came with it: whether it is whole and unchanged.
package struct Verification: Hashable, Sendable {
  /// With other bytes than listed, or no plain file.
  package private(set) var changed: [String] = []
  package private(set) var missing: [String] = []
  /// Not in a copy that was fetched from a web server, since servers do not give them out: all of them, or none.
  package private(set) var unserved: [String] = []
  /// In the folder, not listed, not to be kept, and no sign of life.
  package private(set) var extra: [String] = []
  /// How many files are as they should be.
  package private(set) var proven = 0

  /// Whether the copy is what was published.
  package var isSound: Bool { changed.isEmpty && missing.isEmpty && extra.isEmpty }

  /// Proves a folder by its own `manifest.json`.
  package init(of folder: String, on fileSystem: FileSystem) throws(PublishingError) {
    // Between reading the list and the files a run may have exchanged the slots; then the list is another one.
    for _ in 1...3 {
      let manifest = try Verification.manifest(of: folder, on: fileSystem)
      self = try Verification(of: folder, manifest, on: fileSystem)
      if isSound { return }
      if try Verification.manifest(of: folder, on: fileSystem) == manifest { return }
    }
  }

  /// Proves a folder by a release that was made again from its content.
  package init(of folder: String, against release: Release, on fileSystem: FileSystem) throws(PublishingError) {
    try self.init(of: folder, release.manifest, on: fileSystem)
  }

  init(of folder: String, _ manifest: Manifest, on fileSystem: FileSystem) throws(PublishingError) {
    self = try attempt { () throws(SystemError) in
      try Verification(Slot(reading: folder, on: fileSystem), manifest, on: fileSystem)
    }
  }

  private init(_ slot: Slot, _ manifest: Manifest, on fileSystem: FileSystem) throws(SystemError) {
    for path in manifest.paths {
      guard let entry = manifest.entries[path] else { continue }
      switch slot.files[path]?.kind {
      case nil:
        missing.append(path)
      case .file(entry.size) where Manifest.Entry(of: try fileSystem.read(slot.place(path))) == entry:
        proven += 1
      default:
        changed.append(path)
      }
    }
    if Set(manifest.unserved).isSubset(of: missing) {
      unserved = manifest.unserved
      let notServed = Set(unserved)
      missing.removeAll(where: notServed.contains)
    }
    let list = KeepList(manifest.keep)
    extra = slot.files.keys.filter { path in
      manifest.entries[path] == nil && path != Manifest.name && !Heartbeat.paths.contains(path) && !list.contains(path)
    }.sorted()
  }

  /// The list in a folder.
  package static func manifest(
    of folder: String, on fileSystem: FileSystem
  ) throws(PublishingError) -> Manifest {
    let path = folder + "/" + Manifest.name
    guard case .file = try attempt({ () throws(SystemError) in try fileSystem.status(path)?.kind }) else {
      throw .noManifest(path)
    }
    let bytes = try attempt { () throws(SystemError) in try fileSystem.read(path) }
    guard let manifest = Manifest(reading: bytes) else { throw .unreadableManifest(path) }
    return manifest
  }
}
