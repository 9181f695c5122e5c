/// One complete state of the site, and how it gets into the output folder: only what differs is touched.
package struct Release: Sendable {
  package struct File: Hashable, Sendable {
    /// Relative to the web root: `berita/index.html`.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Sorted by path.
  package let files: [File]

  package init(_ files: [File]) {
    self.files = files.sorted { $0.path < $1.path }
  }

  /// Brings the output folder to this state. A run that fails before the first change leaves everything as it was; one
  /// that fails later takes its changes back. Power loss is not guarded against by flushing every file: the next run
  /// compares bytes and repairs.
  package func publish(into folder: PublicFolder, on fileSystem: FileSystem) throws(PublishingError) -> Outcome {
    try checkPaths()
    try makeRoot(folder, fileSystem)
    let descriptor = try takeLock(folder, fileSystem)
    defer { fileSystem.unlock(descriptor) }
    let earlier = try openFolder(folder, fileSystem)
    let survey = try Survey(of: folder, planned: files, earlier: earlier, fileSystem: fileSystem)
    let manifest = manifest(after: survey, earlier: earlier)
    if !survey.toWrite.isEmpty || !survey.toRemove.isEmpty || manifest != earlier {
      try attempt { () throws(SystemError) in
        try apply(survey, from: earlier, to: manifest, in: folder, fileSystem)
      }
    }
    return Outcome(
      written: survey.toWrite.map(\.path), unchanged: survey.unchanged, removed: survey.toRemove,
      foreign: survey.foreign)
  }

  /// What terang will have written when the release stands. A file of somebody else that has the right bytes by chance
  /// stays somebody else's.
  private func manifest(after survey: Survey, earlier: Manifest) -> Manifest {
    let written = Set(survey.toWrite.map(\.path))
    var manifest = Manifest()
    for file in files where written.contains(file.path) || earlier.entries[file.path] != nil {
      manifest.entries[file.path] = Manifest.Entry(of: file.bytes)
    }
    return manifest
  }

  private func apply(
    _ survey: Survey, from earlier: Manifest, to manifest: Manifest, in folder: PublicFolder,
    _ fileSystem: FileSystem
  ) throws(SystemError) {
    var staging = try Staging(folder, fileSystem)
    var journal = Journal(fileSystem)
    do {
      var staged: [(name: String, path: String)] = []
      for file in survey.toWrite { staged.append((try staging.add(file.bytes), file.path)) }
      // Both lists at once, before the first change: whatever a kill leaves behind is known to be terang's.
      let both = Manifest(entries: earlier.entries.merging(manifest.entries) { $1 }, isComplete: false)
      if both.entries != earlier.entries || earlier.isComplete {
        try journal.place(try staging.add(both.bytes), at: folder.manifest)
      }
      for path in survey.toRemove where survey.obstacles.contains(path) {
        try take(path, in: folder, &staging, &journal)
      }
      for (name, path) in staged {
        try clearFolder(at: path, in: folder, fileSystem, &journal)
        for ancestor in ancestors(of: path) where try fileSystem.status(folder.place(ancestor)) == nil {
          try journal.makeFolder(folder.place(ancestor))
        }
        try journal.place(name, at: folder.place(path))
      }
      // Last, so that no page that is still linked is missing meanwhile.
      for path in survey.toRemove where !survey.obstacles.contains(path) {
        try take(path, in: folder, &staging, &journal)
      }
      for path in survey.alreadyGone { try removeEmptyFolders(above: path, in: folder, fileSystem, &journal) }
      try journal.place(try staging.add(manifest.bytes), at: folder.manifest)
    } catch {
      journal.undo()
      try? Staging.clear(folder, fileSystem)
      throw error
    }
    // The release stands; what cannot be swept now is swept by the next run.
    try? Staging.clear(folder, fileSystem)
  }

  /// Removes a file, and the folders that it leaves empty.
  private func take(
    _ path: String, in folder: PublicFolder, _ staging: inout Staging, _ journal: inout Journal
  ) throws(SystemError) {
    try journal.move(folder.place(path), to: staging.newName())
    for ancestor in ancestors(of: path).reversed() {
      guard try journal.removeFolder(folder.place(ancestor)) else { return }
    }
  }

  /// Removes the folders that a killed run left empty.
  private func removeEmptyFolders(
    above path: String, in folder: PublicFolder, _ fileSystem: FileSystem, _ journal: inout Journal
  ) throws(SystemError) {
    for ancestor in ancestors(of: path).reversed() where try fileSystem.status(folder.place(ancestor)) == .folder {
      guard try journal.removeFolder(folder.place(ancestor)) else { return }
    }
  }

  /// Removes the empty folders, one in the other, that stand where a file goes.
  private func clearFolder(
    at path: String, in folder: PublicFolder, _ fileSystem: FileSystem, _ journal: inout Journal
  ) throws(SystemError) {
    guard try fileSystem.status(folder.place(path)) == .folder else { return }
    for name in try fileSystem.list(folder.place(path)) {
      try clearFolder(at: path + "/" + name, in: folder, fileSystem, &journal)
    }
    _ = try journal.removeFolder(folder.place(path))
  }
}
