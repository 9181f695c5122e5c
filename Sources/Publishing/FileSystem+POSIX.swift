// The door to the real disk, by POSIX calls: no call follows a symbolic link at the end of a path.
import Glibc

extension FileSystem {
  /// The disk of this machine.
  package static let posix = FileSystem(
    status: { path throws(SystemError) in try POSIX.status(path) },
    list: { folder throws(SystemError) in try POSIX.list(folder) },
    read: { path throws(SystemError) in try POSIX.read(path) },
    create: { path, bytes throws(SystemError) in try POSIX.create(path, bytes) },
    rename: { from, to throws(SystemError) in try POSIX.check(Glibc.rename(from, to), to) },
    exchange: { one, other throws(SystemError) in try exchangeFiles(one, other) },
    makeFolder: { path throws(SystemError) in try POSIX.check(mkdir(path, 0o755), path) },
    removeFile: { path throws(SystemError) in try POSIX.check(unlink(path), path) },
    removeFolder: { path throws(SystemError) in try POSIX.removeFolder(path) },
    lock: { path throws(SystemError) in try POSIX.lock(path) },
    unlock: { descriptor in POSIX.unlock(descriptor) })
}

/// The calls themselves.
enum POSIX {
  static func failure(_ path: String, code: Int32 = errno) -> SystemError {
    SystemError(code: code, reason: String(cString: strerror(code)), path: path)
  }

  static func check(_ result: Int32, _ path: String) throws(SystemError) {
    if result != 0 { throw failure(path) }
  }

  static func status(_ path: String) throws(SystemError) -> FileSystem.Kind? {
    var info = stat()
    if lstat(path, &info) != 0 {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw failure(path)
    }
    return switch info.st_mode & S_IFMT {
    case S_IFREG: .file(size: Int(info.st_size))
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  static func list(_ folder: String) throws(SystemError) -> [String] {
    guard let stream = opendir(folder) else { throw failure(folder) }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
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

  static func create(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    let code = write(bytes, to: descriptor)
    // A full disk may be told only when the file is closed.
    let closed = close(descriptor)
    if code != 0 { throw failure(path, code: code) }
    if closed != 0 { throw failure(path) }
  }

  /// Writes all bytes; the number of the error, or 0.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return count < 0 ? errno : EIO }
        written += count
      }
      return 0
    }
  }

  static func removeFolder(_ path: String) throws(SystemError) -> Bool {
    if rmdir(path) == 0 { return true }
    if errno == ENOTEMPTY || errno == EEXIST { return false }
    throw failure(path)
  }

  static func lock(_ path: String) throws(SystemError) -> FileSystem.LockAttempt {
    let descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
      record(String(getpid()), in: descriptor)
      return .taken(descriptor: descriptor)
    }
    let code = errno
    defer { close(descriptor) }
    guard code == EWOULDBLOCK else { throw failure(path, code: code) }
    var digits = [UInt8](repeating: 0, count: 20)
    let count = pread(descriptor, &digits, digits.count, 0)
    return .held(by: count > 0 ? Int(String(decoding: digits[..<count], as: UTF8.self)) : nil)
  }

  static func unlock(_ descriptor: Int32) {
    record("", in: descriptor)
    close(descriptor)
  }

  /// Writes who holds the lock. The times of the file stay, so that a run with nothing to do leaves no trace.
  private static func record(_ holder: String, in descriptor: Int32) {
    var info = stat()
    guard fstat(descriptor, &info) == 0, ftruncate(descriptor, 0) == 0 else { return }
    let bytes = Array(holder.utf8)
    _ = pwrite(descriptor, bytes, bytes.count, 0)
    let times = [info.st_atim, info.st_mtim]
    _ = futimens(descriptor, times)
  }
}
