// Signs of life in a web root whose release stays as it is.

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
}
