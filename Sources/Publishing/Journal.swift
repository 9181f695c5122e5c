// Every change to the web root, noted so that a run that fails half-way can be taken back.

/// Moves files between the staging folder and the web root, and takes the moves back.
struct Journal {
  private enum Step {
    case moved(from: String, to: String)
    case exchanged(String, String)
    case madeFolder(String)
    case removedFolder(String)
  }

  private let fileSystem: FileSystem
  private var steps: [Step] = []

  init(_ fileSystem: FileSystem) { self.fileSystem = fileSystem }

  /// Puts a staged file where nothing stands, or in the place of the file that does. The replaced file is then found
  /// under the staged name, unless the file system knows no exchange: then it is gone, as with any rename.
  mutating func place(_ staged: String, at path: String) throws(SystemError) {
    if try fileSystem.status(path) == nil {
      try move(staged, to: path)
    } else if try fileSystem.exchange(staged, path) {
      steps.append(.exchanged(staged, path))
    } else {
      try fileSystem.rename(staged, path)
    }
  }

  mutating func move(_ from: String, to: String) throws(SystemError) {
    try fileSystem.rename(from, to)
    steps.append(.moved(from: from, to: to))
  }

  mutating func makeFolder(_ path: String) throws(SystemError) {
    try fileSystem.makeFolder(path)
    steps.append(.madeFolder(path))
  }

  /// Removes a folder when it is empty; tells whether it was.
  mutating func removeFolder(_ path: String) throws(SystemError) -> Bool {
    guard try fileSystem.removeFolder(path) else { return false }
    steps.append(.removedFolder(path))
    return true
  }

  /// Takes all changes back, the last one first. What cannot be taken back stays: the next run repairs it, since it
  /// compares bytes and not memories.
  mutating func undo() {
    for step in steps.reversed() {
      switch step {
      case .moved(let from, let to): try? fileSystem.rename(to, from)
      case .exchanged(let one, let other): _ = try? fileSystem.exchange(one, other)
      case .madeFolder(let path): _ = try? fileSystem.removeFolder(path)
      case .removedFolder(let path): try? fileSystem.makeFolder(path)
      }
    }
    steps = []
  }
}
