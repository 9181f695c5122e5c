// The state of the live site without reading it: its manifest, and the stamps of the files that the manifest lists.
import Glibc
import Publishing

extension Sum128 {
  /// The live release as it lies on the disk; `nil` when there is none, or nobody waits for it any more. A file that
  /// somebody touched shows.
  init?(_ folder: PublicFolder) {
    let descriptor = open(folder.site, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let list = folder.site + "/manifest.json"
    guard let manifest = try? FileSystem.posix.read(list), !manifest.isEmpty else { return nil }
    self.init()
    add(manifest)
    for path in ReleaseFiles.paths(in: manifest) {
      var record = path
      record.append(0)
      let name = record.map { CChar(bitPattern: $0) }
      guard !Task.isCancelled, let stamp = Stamp(name, in: descriptor) else { return nil }
      stamp.append(to: &record)
      add(record)
    }
  }
}
