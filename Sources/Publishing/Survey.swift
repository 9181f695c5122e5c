// Looks at the web root before anything is touched: what differs, what is left over, what belongs to somebody else.

/// What a release will do, known before it does anything.
struct Survey {
  /// Files that are new or differ.
  private(set) var toWrite: [Release.File] = []
  private(set) var unchanged: [String] = []
  /// Files of an earlier run that the site no longer has.
  private(set) var toRemove: [String] = []
  /// Listed by an earlier run and neither there nor wanted: a run was killed, or somebody tidied up.
  private(set) var alreadyGone: [String] = []
  /// Of those to remove, the ones that stand where a folder or a file of the new site goes.
  private(set) var obstacles: Set<String> = []
  private(set) var foreign: [String] = []

  private let fileSystem: FileSystem
  private let folder: PublicFolder
  private let earlier: Manifest
  private var found: [String: FileSystem.Kind] = [:]
  private var refused: [String] = []

  /// - Parameter planned: sorted by path, free of clashes.
  init(of folder: PublicFolder, planned: [Release.File], earlier: Manifest, fileSystem: FileSystem)
    throws(PublishingError)
  {
    self.fileSystem = fileSystem
    self.folder = folder
    self.earlier = earlier
    try walk("")
    let names = Set(planned.map(\.path))
    let unwanted = earlier.entries.keys.filter { !names.contains($0) }.sorted()
    toRemove = unwanted.filter(isFile)
    alreadyGone = unwanted.filter { found[$0] == nil }
    var checkedFolders: Set<String> = []
    for file in planned {
      for ancestor in ancestors(of: file.path) where checkedFolders.insert(ancestor).inserted {
        try checkFolder(ancestor)
      }
      try compare(file)
    }
    foreign = found.keys.filter { path in
      found[path] != .folder && earlier.entries[path] == nil && !names.contains(path)
    }.sorted()
    if !refused.isEmpty { throw .foreign(Set(refused).sorted().map(folder.place)) }
  }

  private mutating func walk(_ path: String) throws(PublishingError) {
    let place = path.isEmpty ? folder.site : folder.place(path)
    for name in try attempt({ () throws(SystemError) in try fileSystem.list(place) }) {
      let child = path.isEmpty ? name : path + "/" + name
      let kind = try attempt { () throws(SystemError) in try fileSystem.status(folder.place(child)) }
      found[child] = kind
      if kind == .folder { try walk(child) }
    }
  }

  private func isFile(_ path: String) -> Bool {
    if case .file = found[path] { true } else { false }
  }

  /// What stands where the site needs a folder.
  private mutating func checkFolder(_ path: String) throws(PublishingError) {
    switch found[path] {
    case nil, .folder: break
    case .link: throw .link(folder.place(path))
    case .file where earlier.entries[path] != nil: obstacles.insert(path)
    case .file, .other: refused.append(path)
    }
  }

  /// What stands where the site needs a file.
  private mutating func compare(_ file: Release.File) throws(PublishingError) {
    switch found[file.path] {
    case nil:
      toWrite.append(file)
    case .link:
      throw .link(folder.place(file.path))
    case .other:
      refused.append(file.path)
    case .folder:
      let inside = found.keys.filter { $0.utf8.starts(with: (file.path + "/").utf8) && found[$0] != .folder }
      refused += inside.filter { earlier.entries[$0] == nil }
      obstacles.formUnion(inside)
      toWrite.append(file)
    case .file(let size):
      let place = folder.place(file.path)
      if size == file.bytes.count,
        try attempt({ () throws(SystemError) in try fileSystem.read(place) }) == file.bytes
      {
        unchanged.append(file.path)
      } else if earlier.entries[file.path] != nil {
        toWrite.append(file)
      } else {
        refused.append(file.path)
      }
    }
  }
}

/// The folders above a path, outermost first: `a/b/c` has `a` and `a/b`.
func ancestors(of path: String) -> [String] {
  path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
}

/// Turns a refusal of the operating system into one of publishing.
func attempt<T>(_ call: () throws(SystemError) -> T) throws(PublishingError) -> T {
  do { return try call() } catch { throw PublishingError(error) }
}
