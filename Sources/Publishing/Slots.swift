/// The two slots of an output folder, held by this run: no other run reads or writes them until it is closed.
import Diagnostics

package struct Slots: Sendable {
  package let folder: PublicFolder
  let fileSystem: FileSystem
  let run: Run
  private let descriptor: Int32
  /// Into how many parts work on many files is dealt.
  let lanes: Int
  /// What was read of the slots already.
  let standing = Standing()

  /// Opens the output folder: makes it where it is missing, refuses what terang did not make, takes the lock, takes
  /// over the layout of earlier versions, and mends what a killed run left.
  package static func open(
    _ folder: PublicFolder, run: Run, on fileSystem: FileSystem, lanes: Int = 32
  ) throws(PublishingError) -> Slots {
    let isOwned = try checkOwner(folder, fileSystem)
    do {
      for path in ancestors(of: folder.root) + [folder.root, folder.state] where !path.isEmpty {
        if try fileSystem.status(path) == nil { try fileSystem.makeFolder(path) }
      }
    } catch {
      throw .cannotMake(error)
    }
    let slots = Slots(
      folder: folder, fileSystem: fileSystem, run: run, descriptor: try takeLock(folder.lock, run, fileSystem),
      lanes: lanes)
    do {
      try slots.refuseEarlierRun()
      try attempt { () throws(SystemError) in
        if !isOwned { try slots.replace(folder.owner, with: Slots.ownerText) }
        try slots.takeOver()
        try slots.unpark()
      }
    } catch {
      slots.close()
      throw error
    }
    return slots
  }

  /// Gives the lock back. A process that dies gives it back as well.
  package func close() { fileSystem.unlock(descriptor) }

  private static let ownerText = Array(
    """
    terang
    'site' and 'previous' beside this folder are the two slots of a release; terang writes and replaces what is in them.

    """.utf8)

  static func takeLock(_ path: String, _ run: Run, _ fileSystem: FileSystem) throws(PublishingError) -> Int32 {
    let result: FileSystem.LockAttempt
    do { result = try fileSystem.lock(path, run.holder) } catch { throw .cannotMake(error) }
    switch result {
    case .taken(let descriptor): return descriptor
    case .held(let holder): throw .locked(path, by: holder)
    }
  }

  /// Whether the folder bears terang's mark. Without it, only empty slots, or those with the list of an earlier
  /// version, are taken.
  private static func checkOwner(_ folder: PublicFolder, _ fileSystem: FileSystem) throws(PublishingError) -> Bool {
    func kind(_ path: String) throws(PublishingError) -> FileSystem.Kind? {
      try attempt { () throws(SystemError) in try fileSystem.status(path)?.kind }
    }
    for path in [folder.site, folder.previous, folder.aside, folder.state] {
      switch try kind(path) {
      case nil, .folder: break
      case .link: throw .link(path)
      case .file, .other: throw .notAFolder(path)
      }
    }
    if case .file = try kind(folder.owner) { return true }
    for path in [folder.site, folder.previous] where try kind(path) == .folder {
      if try attempt({ () throws(SystemError) in try fileSystem.list(path).isEmpty }) { continue }
      guard path == folder.site, case .file = try kind(folder.earlierManifest) else { throw .foreignFolder(path) }
      let bytes = try attempt { () throws(SystemError) in try fileSystem.read(folder.earlierManifest) }
      guard Manifest(reading: bytes) != nil else { throw .damagedManifest(folder.earlierManifest) }
    }
    return false
  }
}

extension Slots {
  /// Writes a file whole or not at all, also when the power fails.
  func replace(_ path: String, with bytes: [UInt8]) throws(SystemError) {
    if try fileSystem.status(folder.incoming) != nil { try fileSystem.removeFile(folder.incoming) }
    try fileSystem.create(folder.incoming, bytes, nil)
    try fileSystem.sync(folder.incoming)
    try fileSystem.rename(folder.incoming, path)
  }
}

/// Turns a refusal of the operating system into one of publishing.
func attempt<T>(_ call: () throws(SystemError) -> T) throws(PublishingError) -> T {
  do { return try call() } catch { throw PublishingError(error) }
}
