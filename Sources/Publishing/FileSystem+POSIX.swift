// The door to the real disk, by POSIX calls: no call follows a symbolic link at the end of a path.
import Glibc

extension FileSystem {
  /// The disk of this machine.
  package static let posix = FileSystem(
    status: { path throws(SystemError) in try POSIX.status(path) },
    list: { folder throws(SystemError) in try POSIX.list(folder) },
    walk: { folder throws(SystemError) in try POSIX.walk(folder) },
    read: { path throws(SystemError) in try POSIX.read(path) },
    holding: { path, bytes throws(SystemError) in try POSIX.holding(path, bytes) },
    create: { path, bytes, modified throws(SystemError) in try POSIX.create(path, bytes, modified) },
    copy: { from, to throws(SystemError) in try POSIX.copy(from, to) },
    link: { from, to throws(SystemError) in try POSIX.link(from, to) },
    setTime: { path, modified throws(SystemError) in try POSIX.setTime(path, modified) },
    rename: { from, to throws(SystemError) in try POSIX.check(Glibc.rename(from, to), to) },
    exchange: { one, other throws(SystemError) in try GNU.exchange(one, other) },
    makeFolder: { path throws(SystemError) in try POSIX.check(mkdir(path, 0o755), path) },
    removeFile: { path throws(SystemError) in try POSIX.check(unlink(path), path) },
    removeFolder: { path throws(SystemError) in try POSIX.removeFolder(path) },
    sync: { path throws(SystemError) in try POSIX.sync(path) },
    syncAll: { folder throws(SystemError) in try GNU.syncAll(folder) },
    lock: { path, holder throws(SystemError) in try POSIX.lock(path, holder) },
    unlock: { descriptor in POSIX.unlock(descriptor) })
}

/// The calls themselves; those that write are in another file.
enum POSIX {
  static func failure(_ path: String, code: Int32 = errno) -> SystemError {
    SystemError(code: code, reason: String(cString: strerror(code)), path: path)
  }

  static func check(_ result: Int32, _ path: String) throws(SystemError) {
    if result != 0 { throw failure(path) }
  }

  static func status(_ path: String) throws(SystemError) -> FileSystem.Status? {
    var info = stat()
    if lstat(path, &info) != 0 {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw failure(path)
    }
    return FileSystem.Status(info)
  }

  static func list(_ folder: String) throws(SystemError) -> [String] {
    guard let stream = opendir(folder) else { throw failure(folder) }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(validatingCString: $0) }
      }
      // A mended name would lead to no file, and the file would then be passed over in silence.
      guard let name else { throw failure(folder, code: EILSEQ) }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    if errno != 0 { throw failure(folder) }
    return names.sorted()
  }

  static func read(_ path: String) throws(SystemError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw failure(path) }
    var code: Int32 = 0
    let size = Int(info.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { code = errno }
        if got <= 0 { break }
        count += got
      }
    }
    if code != 0 { throw failure(path, code: code) }
    return bytes
  }

  static let nanosecondsPerSecond = 1_000_000_000

  /// The same time twice: of reading and of change.
  static func times(_ modified: Int) -> [timespec] {
    let (seconds, rest) = modified.quotientAndRemainder(dividingBy: nanosecondsPerSecond)
    let borrow = rest < 0 ? 1 : 0
    let time = timespec(tv_sec: seconds - borrow, tv_nsec: rest + borrow * nanosecondsPerSecond)
    return [time, time]
  }
}
