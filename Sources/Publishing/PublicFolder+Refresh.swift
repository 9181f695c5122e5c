// What is read and written of the live slot without opening the output folder for a release.

extension PublicFolder {
  /// Puts files into the live web root, each in one step: a reader sees the old bytes or the new ones. They belong to
  /// no release, so that no lock is needed and the disk may take its time.
  package func refresh(_ files: [Release.File], on fileSystem: FileSystem) throws(SystemError) {
    for file in files {
      let temporary = state + "/" + file.path
      if try fileSystem.status(temporary) != nil { try fileSystem.removeFile(temporary) }
      try fileSystem.create(temporary, file.bytes, nil)
      try fileSystem.rename(temporary, site + "/" + file.path)
    }
  }

  /// SHA-256 over paths, hashes and sizes of all files of the live release; `nil` where none is complete.
  package func liveRelease(on fileSystem: FileSystem) -> String? {
    guard let bytes = try? fileSystem.read(site + "/" + Manifest.name), let manifest = Manifest(reading: bytes),
      manifest.isComplete
    else { return nil }
    return manifest.releaseHash
  }
}
