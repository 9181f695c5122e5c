// What the file system knows of a file without reading it.
import Glibc

/// Size, times and identity of one file.
struct Stamp {
  let kind: mode_t
  private let numbers: [Int]
  /// The later of the two times at which content or record changed, in nanoseconds since 1970.
  let newest: Int

  init(_ info: stat) {
    kind = info.st_mode & S_IFMT
    let modified = info.st_mtim.tv_sec * 1_000_000_000 + info.st_mtim.tv_nsec
    let changed = info.st_ctim.tv_sec * 1_000_000_000 + info.st_ctim.tv_nsec
    numbers = [Int(info.st_size), modified, changed, Int(info.st_ino), Int(info.st_mode)]
    newest = max(modified, changed)
  }

  /// The file with that name in an open folder; `nil` when there is none.
  init?(_ name: UnsafePointer<CChar>, in folder: Int32, followsLinks: Bool = false) {
    var info = stat()
    guard fstatat(folder, name, &info, followsLinks ? 0 : AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    self.init(info)
  }

  /// The file at a path, behind links.
  init?(_ path: String) {
    self.init(path, in: AT_FDCWD, followsLinks: true)
  }

  /// Adds the numbers to a record, eight bytes each.
  func append(to record: inout [UInt8]) {
    for number in numbers {
      withUnsafeBytes(of: number.littleEndian) { record.append(contentsOf: $0) }
    }
  }
}
