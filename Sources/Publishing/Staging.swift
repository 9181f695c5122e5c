// The folder beside the web root in which new bytes wait until all of them are written.

/// Files with numbers for names: they say nothing about where they will go, so no folders are needed.
struct Staging {
  private let fileSystem: FileSystem
  private let folder: String
  private var count = 0

  /// Empties what a killed run left behind and makes the folder.
  init(_ folder: PublicFolder, _ fileSystem: FileSystem) throws(SystemError) {
    self.fileSystem = fileSystem
    self.folder = folder.staging
    try Staging.clear(folder, fileSystem)
    try fileSystem.makeFolder(folder.staging)
  }

  /// A name that nothing has.
  mutating func newName() -> String {
    count += 1
    return "\(folder)/\(count)"
  }

  /// Writes bytes under a new name.
  mutating func add(_ bytes: [UInt8]) throws(SystemError) -> String {
    let name = newName()
    try fileSystem.create(name, bytes)
    return name
  }

  /// Removes the folder and the numbered files in it; a file with another name is not terang's, and keeps the folder.
  static func clear(_ folder: PublicFolder, _ fileSystem: FileSystem) throws(SystemError) {
    guard try fileSystem.status(folder.staging) == .folder else { return }
    for name in try fileSystem.list(folder.staging) where name.utf8.allSatisfy({ (48...57).contains($0) }) {
      try fileSystem.removeFile(folder.staging + "/" + name)
    }
    _ = try fileSystem.removeFolder(folder.staging)
  }
}
