// Calls that Glibc has but hides from Swift behind a feature macro: they are looked up by name. A C library without one
// is treated like a file system without it.
import Glibc

enum GNU {
  private typealias RenameAt2 =
    @convention(c) @Sendable (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
  private typealias SyncFS = @convention(c) @Sendable (Int32) -> Int32

  private static let renameAt2 = dlsym(nil, "renameat2").map { unsafeBitCast($0, to: RenameAt2.self) }
  private static let syncFS = dlsym(nil, "syncfs").map { unsafeBitCast($0, to: SyncFS.self) }

  /// `RENAME_EXCHANGE` of linux/fs.h.
  private static let exchangeFlag: UInt32 = 2

  /// Exchanges two files or folders; `false` when this system cannot.
  static func exchange(_ one: String, _ other: String) throws(SystemError) -> Bool {
    guard let renameAt2 else { return false }
    if renameAt2(AT_FDCWD, one, AT_FDCWD, other, exchangeFlag) == 0 { return true }
    if errno == EINVAL || errno == ENOSYS || errno == ENOTSUP { return false }
    throw POSIX.failure(other)
  }

  /// Brings the whole file system of a folder to the disk.
  static func syncAll(_ folder: String) throws(SystemError) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw POSIX.failure(folder) }
    defer { close(descriptor) }
    guard let syncFS else { return Glibc.sync() }
    if syncFS(descriptor) != 0 { throw POSIX.failure(folder) }
  }
}
