// What a run found out about texts, kept for the next one. Publishing does not look into it.

extension Slots {
  /// What the last run left; `nil` when there is nothing.
  package var texts: [UInt8]? { try? fileSystem.read(folder.texts) }

  /// Leaves it for the next run. It is no part of the release: when it cannot be written, there is none.
  package func leave(texts: [UInt8]) { keep(texts, at: folder.texts) }

  /// Brings a file that may be lost to its place; a run that is killed leaves the old one or the new one.
  func keep(_ bytes: [UInt8], at path: String) {
    let incoming = path + ".new"
    try? fileSystem.removeFile(incoming)
    do throws(SystemError) {
      try fileSystem.create(incoming, bytes, nil)
      try fileSystem.rename(incoming, path)
    } catch {
      try? fileSystem.removeFile(path)
    }
  }
}
