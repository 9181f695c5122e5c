// The state of the live site without reading it: its manifest, and the stamps of the files that the manifest lists.
import Dispatch
import Glibc
import Publishing
import Synchronization

extension Sum128 {
  /// The live release as it lies on the disk; `nil` when there is none. A file that somebody touched shows.
  init?(_ folder: PublicFolder) {
    let descriptor = open(folder.site, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let list = folder.site + "/manifest.json"
    guard let manifest = try? FileSystem.posix.read(list), !manifest.isEmpty else { return nil }
    self.init()
    add(manifest)
    let paths = ReleaseFiles.paths(in: manifest)
    // The order of records does not matter, so that the work can be dealt out.
    let lanes = 4
    let sums = Mutex([Sum128?]())
    DispatchQueue.concurrentPerform(iterations: lanes) { lane in
      let own = paths[(paths.count * lane / lanes)..<(paths.count * (lane + 1) / lanes)]
      let sum = Sum128(stampsOf: own, in: descriptor)
      sums.withLock { $0.append(sum) }
    }
    for sum in sums.withLock({ $0 }) {
      guard let sum else { return nil }
      add(sum)
    }
  }

  /// The stamps of some files; `nil` when one is not there.
  private init?(stampsOf paths: ArraySlice<[UInt8]>, in folder: Int32) {
    self.init()
    for path in paths {
      var record = path
      record.append(0)
      let name = record.map { CChar(bitPattern: $0) }
      guard let stamp = Stamp(name, in: folder) else { return nil }
      stamp.append(to: &record)
      add(record)
    }
  }
}
