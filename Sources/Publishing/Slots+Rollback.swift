// The way back: the release before becomes the live one again, after it has been proven whole.

extension Slots {
  /// Lets the two slots change places. The release that is taken back is remembered: it is not published again until
  /// the content, or the moment, makes another one.
  package func rollback(beside: [Release.File] = []) throws(PublishingError) -> Outcome {
    let (live, spare) = try attempt { () throws(SystemError) in
      (try Slot(reading: folder.site, on: fileSystem), try Slot(reading: folder.previous, on: fileSystem))
    }
    guard live.exists, let earlier = spare.manifest, earlier.isComplete else {
      throw .noEarlierRelease(folder.previous)
    }
    let damage = try Verification(of: folder.previous, earlier, on: fileSystem)
    guard damage.changed.isEmpty, damage.missing.isEmpty else {
      throw .damagedRelease(folder.previous, damage.changed + damage.missing)
    }
    let files = try attempt { () throws(SystemError) in
      var files: [Release.File] = []
      for path in earlier.entries.keys.sorted() {
        files.append(Release.File(path: path, bytes: try fileSystem.read(spare.place(path))))
      }
      return files
    }
    // What is kept now is kept then, whatever the list was at that time.
    let release = Release(files, keep: live.manifest?.keep ?? [], unserved: earlier.unserved, asOf: earlier.asOf)
    try attempt { () throws(SystemError) in
      try replace(folder.rolledBack, with: Array((live.manifest?.releaseHash ?? "").utf8))
    }
    return try bring(release, beside: beside, isWayBack: true, Inspection(nothingOf: release)).outcome
  }

  /// Whether the release is the one that was taken back.
  func isRolledBack(_ hash: String) throws(SystemError) -> Bool {
    guard case .file = try fileSystem.status(folder.rolledBack)?.kind else { return false }
    return try fileSystem.read(folder.rolledBack).elementsEqual(hash.utf8)
  }

  /// Another release stands: the one that was taken back may come again later.
  func forgetRollback() throws(SystemError) {
    if try fileSystem.status(folder.rolledBack) != nil { try fileSystem.removeFile(folder.rolledBack) }
  }
}
