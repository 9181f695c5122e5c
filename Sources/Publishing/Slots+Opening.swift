// What is done before a run begins: the layout of version 0.1 is taken over, and a killed exchange is brought to its
// end.

extension Slots {
  /// Refuses while a run of version 0.1, which knew another lock, is still writing.
  func refuseEarlierRun() throws(PublishingError) {
    guard case .file = try attempt({ () throws(SystemError) in try fileSystem.status(folder.earlierLock)?.kind }) else {
      return
    }
    let descriptor = try Slots.takeLock(folder.earlierLock, run, fileSystem)
    fileSystem.unlock(descriptor)
    try attempt { () throws(SystemError) in try fileSystem.removeFile(folder.earlierLock) }
  }

  /// Brings the list of version 0.1 into the slot that it describes, and clears its staging folder. Each step can be
  /// the last one before a kill.
  func takeOver() throws(SystemError) {
    if try fileSystem.status(folder.earlierStaging)?.kind == .folder {
      // Only numbers were written there; another name is somebody else's and keeps the folder.
      for name in try fileSystem.list(folder.earlierStaging) where name.utf8.allSatisfy({ (48...57).contains($0) }) {
        try fileSystem.removeFile(folder.earlierStaging + "/" + name)
      }
      _ = try fileSystem.removeFolder(folder.earlierStaging)
    }
    guard case .file = try fileSystem.status(folder.earlierManifest)?.kind,
      try fileSystem.status(folder.site)?.kind == .folder,
      Manifest(reading: try fileSystem.read(folder.earlierManifest)) != nil
    else { return }
    let list = folder.site + "/" + Manifest.name
    if try fileSystem.status(list) != nil {
      var aside = Aside(folder, fileSystem)
      try aside.take(Manifest.name, from: folder.site)
    }
    try fileSystem.rename(folder.earlierManifest, list)
  }

  /// Ends an exchange in steps that was killed between two of them: the site is always the release that is complete.
  func unpark() throws(SystemError) {
    guard try fileSystem.status(folder.parked) != nil else { return }
    if try fileSystem.status(folder.site) == nil {
      try fileSystem.rename(folder.parked, folder.site)
    } else if try fileSystem.status(folder.previous) == nil {
      try fileSystem.rename(folder.parked, folder.previous)
    }
  }

  /// Makes the spare slot the live one. It is there for readers at every moment where the file system can exchange two
  /// folders; where it cannot, it is missing between two renames, and a run that is killed there is mended by the next.
  func exchange() throws(PublishingError) {
    do {
      if try fileSystem.status(folder.site) == nil {
        try fileSystem.rename(folder.previous, folder.site)
      } else if try !fileSystem.exchange(folder.previous, folder.site) {
        try exchangeInSteps()
      }
    } catch {
      throw .cannotExchange(error, folder)
    }
  }

  private func exchangeInSteps() throws(SystemError) {
    try fileSystem.rename(folder.previous, folder.parked)
    do {
      try fileSystem.rename(folder.site, folder.previous)
    } catch {
      try? fileSystem.rename(folder.parked, folder.previous)
      throw error
    }
    do {
      try fileSystem.rename(folder.parked, folder.site)
    } catch {
      try? fileSystem.rename(folder.previous, folder.site)
      try? fileSystem.rename(folder.parked, folder.previous)
      throw error
    }
  }
}
