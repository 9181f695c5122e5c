// The state of the content folder without reading it: the stamps of all files that a build would read.
import Glibc

/// A walk that sums up the folder twice in one pass: as the last run would have, and as this one will remember it.
///
/// A stamp says nothing of a file that changed within the clock's resolution of the moment at which it was taken: it
/// may change once more and keep its size and times. Such a file is read, as git does with its index.
struct ContentStamps {
  /// Files whose stamp is younger than this before the walk are read, in nanoseconds. FAT keeps times to two seconds.
  static let doubt = 2_000_000_000

  /// When the last run looked, and when this one does, in nanoseconds since 1970.
  private let moments: (last: Int, now: Int)
  private(set) var last = Sum128()
  private(set) var now = Sum128()
  /// Whether the last run could not trust every stamp.
  private(set) var hasDoubt = false
  /// Whether the walk saw all that a build would read.
  private(set) var isCertain = true
  /// The folders from the root to the one being walked.
  private var open: [Int32] = []

  /// `nil` when the folder cannot be opened.
  init?(_ folder: String, last: Int, now: Int) {
    moments = (last, now)
    let descriptor = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    walk(descriptor, [])
  }

  private mutating func walk(_ folder: Int32, _ path: [UInt8]) {
    guard let stream = fdopendir(folder) else {
      close(folder)
      isCertain = false
      return
    }
    open.append(folder)
    defer {
      open.removeLast()
      closedir(stream)
    }
    while let entry = readdir(stream) {
      withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { name in
          visit(name, in: folder, path)
        }
      }
    }
  }

  private mutating func visit(_ name: UnsafePointer<CChar>, in folder: Int32, _ path: [UInt8]) {
    let bytes = UnsafeBufferPointer(start: name, count: strlen(name)).map(UInt8.init(bitPattern:))
    guard !ContentWalk.isLeftover(bytes) else { return }
    var record = path + bytes
    guard let stamp = Stamp(name, in: folder) else { return isCertain = false }
    switch stamp.kind {
    case S_IFDIR:
      let descriptor = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else { return isCertain = false }
      record.append(UInt8(ascii: "/"))
      walk(descriptor, record)
    case S_IFLNK:
      guard let target = Stamp(name, in: folder, followsLinks: true) else { return isCertain = false }
      if target.kind == S_IFDIR { return follow(name, in: folder, record, stamp) }
      guard target.kind == S_IFREG else { return isCertain = false }
      record.append(0)
      stamp.append(to: &record)
      add(record, target, name, folder)
    default:
      record.append(0)
      add(record, stamp, name, folder)
    }
  }

  /// Walks a folder behind a link. One that leaves the content, or leads to a folder that it stands in, is refused by
  /// a build.
  private mutating func follow(_ name: UnsafePointer<CChar>, in folder: Int32, _ path: [UInt8], _ stamp: Stamp) {
    let descriptor = openat(folder, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return isCertain = false }
    guard let root = open.first, !open.contains(where: { isSameFolder($0, descriptor) }),
      isInside(descriptor, root)
    else {
      close(descriptor)
      return isCertain = false
    }
    var record = path + [0]
    stamp.append(to: &record)
    last.add(record)
    now.add(record)
    walk(descriptor, path + [UInt8(ascii: "/")])
  }

  private mutating func add(_ start: [UInt8], _ stamp: Stamp, _ name: UnsafePointer<CChar>, _ folder: Int32) {
    var record = start
    stamp.append(to: &record)
    let isDoubtful = (
      last: stamp.newest >= moments.last - ContentStamps.doubt, now: stamp.newest >= moments.now - ContentStamps.doubt
    )
    guard isDoubtful.last || isDoubtful.now else {
      last.add(record)
      now.add(record)
      return
    }
    if isDoubtful.last { hasDoubt = true }
    let content = record + ContentStamps.content(name, in: folder)
    last.add(isDoubtful.last ? content : record)
    now.add(isDoubtful.now ? content : record)
  }

  /// The sum of a file's bytes; empty when it cannot be read.
  private static func content(_ name: UnsafePointer<CChar>, in folder: Int32) -> [UInt8] {
    let descriptor = openat(folder, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var sum = Sum128()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return Array(sum.text.utf8) }
      // The place of a block counts, although the order of records in a sum does not.
      sum.add(Array(sum.text.utf8) + buffer[..<count])
    }
  }
}
