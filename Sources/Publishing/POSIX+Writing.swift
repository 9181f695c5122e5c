// The calls of the door that change the disk.
import Glibc

extension POSIX {
  static func create(_ path: String, _ bytes: [UInt8], _ modified: Int?) throws(SystemError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    var code = bytes.withUnsafeBytes { write($0, to: descriptor) }
    if code == 0, let modified, futimens(descriptor, times(modified)) != 0 { code = errno }
    // A full disk may be told only when the file is closed.
    let closed = close(descriptor)
    if code != 0 { throw failure(path, code: code) }
    if closed != 0 { throw failure(path) }
  }

  /// Writes all bytes; the number of the error, or 0.
  private static func write(_ buffer: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var written = 0
    while written < buffer.count {
      let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return count < 0 ? errno : EIO }
      written += count
    }
    return 0
  }

  static func copy(_ from: String, _ to: String) throws(SystemError) {
    var info = stat()
    guard lstat(from, &info) == 0 else { throw failure(from) }
    if info.st_mode & S_IFMT == S_IFLNK { return try copyLink(from, to) }
    let source = open(from, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard source >= 0 else { throw failure(from) }
    defer { close(source) }
    let target = open(to, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard target >= 0 else { throw failure(to) }
    var code = copyBytes(source, target)
    if code == 0, fchmod(target, info.st_mode & 0o7777) != 0 { code = errno }
    if code == 0, futimens(target, [info.st_mtim, info.st_mtim]) != 0 { code = errno }
    let closed = close(target)
    if code != 0 { throw failure(to, code: code) }
    if closed != 0 { throw failure(to) }
  }

  /// Piece by piece, since a kept file may be a film; the number of the error, or 0.
  private static func copyBytes(_ source: Int32, _ target: Int32) -> Int32 {
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
      while true {
        let count = Glibc.read(source, buffer.baseAddress, buffer.count)
        if count < 0, errno == EINTR { continue }
        if count < 0 { return errno }
        if count == 0 { return 0 }
        let code = write(UnsafeRawBufferPointer(rebasing: buffer[..<count]), to: target)
        if code != 0 { return code }
      }
    }
  }

  private static func copyLink(_ from: String, _ to: String) throws(SystemError) {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    guard readlink(from, &target, Int(PATH_MAX)) >= 0 else { throw failure(from) }
    try check(symlink(target, to), to)
  }

  /// Not all file systems have second names (FAT, some network disks), and a file can have too many.
  static func link(_ from: String, _ to: String) throws(SystemError) -> Bool {
    if Glibc.link(from, to) == 0 { return true }
    if [EPERM, EXDEV, EMLINK, ENOTSUP, ENOSYS, EACCES].contains(errno) { return false }
    throw failure(to)
  }

  static func setTime(_ path: String, _ modified: Int) throws(SystemError) {
    try check(utimensat(AT_FDCWD, path, times(modified), AT_SYMLINK_NOFOLLOW), path)
  }

  static func removeFolder(_ path: String) throws(SystemError) -> Bool {
    if rmdir(path) == 0 { return true }
    if errno == ENOTEMPTY || errno == EEXIST { return false }
    throw failure(path)
  }

  static func sync(_ path: String) throws(SystemError) {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    // Some network file systems know no fsync of folders and say so with EINVAL.
    if fsync(descriptor) != 0, errno != EINVAL { throw failure(path) }
  }

  /// The kernel gives the lock back when the process ends, however it ends: a dead process cannot hold it.
  static func lock(_ path: String, _ holder: String) throws(SystemError) -> FileSystem.LockAttempt {
    let descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
      record(holder, in: descriptor)
      return .taken(descriptor: descriptor)
    }
    let code = errno
    defer { close(descriptor) }
    guard code == EWOULDBLOCK else { throw failure(path, code: code) }
    var words = [UInt8](repeating: 0, count: 100)
    let count = pread(descriptor, &words, words.count, 0)
    return .held(by: String(decoding: words[..<max(0, count)], as: UTF8.self))
  }

  static func unlock(_ descriptor: Int32) {
    record("", in: descriptor)
    // Closing alone does not do where another thread has just begun a process that still has the descriptor.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  /// Writes who holds the lock. It serves the message to others only, so a full disk does not stop the run here.
  private static func record(_ holder: String, in descriptor: Int32) {
    guard ftruncate(descriptor, 0) == 0 else { return }
    let bytes = Array(holder.utf8)
    _ = pwrite(descriptor, bytes, bytes.count, 0)
  }
}
