// The release that is public, as the next run compares itself with it. Nothing is written and no lock is needed.

/// The files of the live release by its manifest.
package struct LiveFiles: Sendable {
  /// What stands at a path of the release.
  package enum Content: Hashable, Sendable {
    /// The release has no such file.
    case absent
    /// The file is missing, or is not the one that the manifest names.
    case damaged
    case bytes([UInt8])
  }

  private let folder: PublicFolder
  private let fileSystem: FileSystem
  private let manifest: Manifest

  /// `nil` when the folder holds no release whose manifest can be read.
  init?(_ folder: PublicFolder, on fileSystem: FileSystem) {
    guard let bytes = try? fileSystem.read(folder.site + "/" + Manifest.name),
      let manifest = Manifest(reading: bytes)
    else { return nil }
    self.init(folder, manifest, on: fileSystem)
  }

  fileprivate init(_ folder: PublicFolder, _ manifest: Manifest, on fileSystem: FileSystem) {
    self.folder = folder
    self.fileSystem = fileSystem
    self.manifest = manifest
  }

  /// The paths of the release, in order.
  package var paths: [String] { manifest.paths }

  /// What the release has at a path.
  package func content(of path: String) -> Content {
    guard let entry = manifest.entries[path] else { return .absent }
    guard let bytes = try? fileSystem.read(folder.site + "/" + path), Manifest.Entry(of: bytes) == entry else {
      return .damaged
    }
    return .bytes(bytes)
  }
}

extension PublicFolder {
  /// The live release; `nil` when there is none, or its manifest cannot be read.
  package func live(on fileSystem: FileSystem) -> LiveFiles? { LiveFiles(self, on: fileSystem) }
}

extension Slots {
  /// The live release; `nil` when there is none, or its manifest cannot be read.
  package var live: LiveFiles? {
    let slots = try? standing.value { () throws(PublishingError) in try readSlots() }
    return slots?.live.manifest.map { LiveFiles(folder, $0, on: fileSystem) }
  }

  /// The paths of the live release, in order; empty when there is none.
  package var livePaths: [String] { live?.paths ?? [] }
}
