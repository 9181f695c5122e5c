// Two files change places in one step. Glibc has the call, but hides it from Swift behind a feature macro, so it is
// looked up by name; a C library without it is treated like a file system without it.
import Glibc

private typealias RenameAt2 =
  @convention(c) @Sendable (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32

private let renameAt2 = dlsym(nil, "renameat2").map { unsafeBitCast($0, to: RenameAt2.self) }

/// `RENAME_EXCHANGE` of linux/fs.h.
private let exchangeFlag: UInt32 = 2

/// Exchanges two files; `false` when this system cannot.
func exchangeFiles(_ one: String, _ other: String) throws(SystemError) -> Bool {
  guard let renameAt2 else { return false }
  if renameAt2(AT_FDCWD, one, AT_FDCWD, other, exchangeFlag) == 0 { return true }
  if errno == EINVAL || errno == ENOSYS || errno == ENOTSUP { return false }
  throw POSIX.failure(other)
}
