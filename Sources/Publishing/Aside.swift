// Where files of somebody else go when their slot is needed: nothing that terang did not write is deleted.

/// A folder in `aside` for this run, made when the first file goes there.
struct Aside {
  private let folder: PublicFolder
  private let fileSystem: FileSystem
  private var name: String?
  private(set) var moved: [Outcome.Moved] = []

  init(_ folder: PublicFolder, _ fileSystem: FileSystem) {
    self.folder = folder
    self.fileSystem = fileSystem
  }

  /// Moves a file out of a slot, under its own path.
  mutating func take(_ path: String, from slot: String) throws(SystemError) {
    let name = try makeFolder()
    for ancestor in ancestors(of: path) {
      let place = "\(folder.aside)/\(name)/\(ancestor)"
      if try fileSystem.status(place) == nil { try fileSystem.makeFolder(place) }
    }
    try fileSystem.rename(slot + "/" + path, "\(folder.aside)/\(name)/\(path)")
    moved.append(Outcome.Moved(path: path, to: "aside/\(name)/\(path)"))
  }

  /// The first number that nothing has.
  private mutating func makeFolder() throws(SystemError) -> String {
    if let name { return name }
    if try fileSystem.status(folder.aside) == nil { try fileSystem.makeFolder(folder.aside) }
    let taken = Set(try fileSystem.list(folder.aside))
    let name = String((1...).first { !taken.contains(String($0)) } ?? 0)
    try fileSystem.makeFolder(folder.aside + "/" + name)
    self.name = name
    return name
  }
}
