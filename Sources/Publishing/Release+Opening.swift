// What a release makes sure of before it looks at the site: sound names, a folder that is its own, and the lock.
import Diagnostics

extension Release {
  /// Refuses names that lead out of the site, and two files that want one name.
  func checkPaths() throws(PublishingError) {
    let names = Set(files.map(\.path))
    for (index, file) in files.enumerated() {
      guard isSitePath(file.path) else { throw .badPath(file.path) }
      let isRepeated = index > 0 && files[index - 1].path == file.path
      if isRepeated || ancestors(of: file.path).contains(where: names.contains) {
        throw PublishingError(
          .cannotCreate,
          Phrase(
            id: "'\(file.path)' berbenturan dengan berkas lain dari situs",
            en: "'\(file.path)' clashes with another file of the site"))
      }
    }
  }

  /// Makes the output folder and those above it where they are missing.
  func makeRoot(_ folder: PublicFolder, _ fileSystem: FileSystem) throws(PublishingError) {
    do {
      for path in ancestors(of: folder.root) + [folder.root] where !path.isEmpty {
        if try fileSystem.status(path) == nil { try fileSystem.makeFolder(path) }
      }
    } catch {
      throw .cannotMake(error)
    }
  }

  func takeLock(_ folder: PublicFolder, _ fileSystem: FileSystem) throws(PublishingError) -> Int32 {
    if try attempt({ () throws(SystemError) in try fileSystem.status(folder.lock) }) == .link {
      throw .link(folder.lock)
    }
    let result: FileSystem.LockAttempt
    do { result = try fileSystem.lock(folder.lock) } catch { throw .cannotMake(error) }
    switch result {
    case .taken(let descriptor): return descriptor
    case .held(let holder): throw .locked(folder.lock, by: holder)
    }
  }

  /// Checks that the pieces below the output folder are terang's, makes the web root where it is missing, and reads
  /// what the last run wrote.
  func openFolder(_ folder: PublicFolder, _ fileSystem: FileSystem) throws(PublishingError) -> Manifest {
    func kind(_ path: String) throws(PublishingError) -> FileSystem.Kind? {
      let kind = try attempt { () throws(SystemError) in try fileSystem.status(path) }
      if kind == .link { throw .link(path) }
      return kind
    }
    for path in [folder.site, folder.staging] {
      let kind = try kind(path)
      guard kind == nil || kind == .folder else { throw .notAFolder(path) }
    }
    var manifest: Manifest?
    switch try kind(folder.manifest) {
    case nil:
      break
    case .file:
      manifest = Manifest(reading: try attempt { () throws(SystemError) in try fileSystem.read(folder.manifest) })
      if manifest == nil { throw .damagedManifest(folder.manifest) }
    default:
      throw .damagedManifest(folder.manifest)
    }
    if try kind(folder.site) == nil {
      do { try fileSystem.makeFolder(folder.site) } catch { throw .cannotMake(error) }
    } else if manifest == nil,
      try attempt({ () throws(SystemError) in try !fileSystem.list(folder.site).isEmpty })
    {
      throw .foreignFolder(folder.site)
    }
    return manifest ?? Manifest(isComplete: false)
  }
}

extension PublishingError {
  /// The output folder or the lock in it cannot be made.
  static func cannotMake(_ error: SystemError) -> PublishingError {
    PublishingError(
      .cannotCreate,
      Phrase(
        id: "'\(error.path)' tidak dapat dibuat: \(error.reason)", en: "'\(error.path)' cannot be made: \(error.reason)"
      ),
      help: Phrase(
        id: "periksa hak tulis, atau pilih folder lain dengan --public",
        en: "check the permission to write, or choose another folder with --public"))
  }
}
