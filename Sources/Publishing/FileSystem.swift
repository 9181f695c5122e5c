/// The one door to the disk: what publishing asks of a file system, as closures, so that tests can make each call fail.
package struct FileSystem: Sendable {
  /// What stands at a path; symbolic links are seen as links and never followed.
  package enum Kind: Hashable, Sendable {
    /// A regular file and its size in bytes.
    case file(size: Int)
    case folder
    case link
    /// A device, a socket, a pipe.
    case other
  }

  /// What stands at the path; `nil` when nothing does.
  package var status: @Sendable (_ path: String) throws(SystemError) -> Kind?
  /// The names in a folder, in ascending order, without `.` and `..`.
  package var list: @Sendable (_ folder: String) throws(SystemError) -> [String]
  /// All bytes of a regular file.
  package var read: @Sendable (_ path: String) throws(SystemError) -> [UInt8]
  /// Makes a new file; fails when the name is taken.
  package var create: @Sendable (_ path: String, _ bytes: [UInt8]) throws(SystemError) -> Void
  /// Moves a file, replacing what has the new name.
  package var rename: @Sendable (_ from: String, _ to: String) throws(SystemError) -> Void
  /// Lets two files change places in one step; `false` when the file system cannot.
  package var exchange: @Sendable (_ one: String, _ other: String) throws(SystemError) -> Bool
  /// Makes one folder; its parent must be there.
  package var makeFolder: @Sendable (_ path: String) throws(SystemError) -> Void
  package var removeFile: @Sendable (_ path: String) throws(SystemError) -> Void
  /// Removes a folder; `false` when something is in it.
  package var removeFolder: @Sendable (_ path: String) throws(SystemError) -> Bool
  /// Takes the lock file and writes into it who holds it; `.held` names the holder when another process was first.
  package var lock: @Sendable (_ path: String) throws(SystemError) -> LockAttempt
  /// Gives back a lock.
  package var unlock: @Sendable (_ descriptor: Int32) -> Void

  /// How an attempt to take the lock ended.
  package enum LockAttempt: Hashable, Sendable {
    case taken(descriptor: Int32)
    /// Another process has it; its number, when the lock file tells.
    case held(by: Int?)
  }
}

/// A call to the operating system that failed.
package struct SystemError: Error, Hashable, Sendable {
  /// The number of the error, as `errno` gives it.
  package let code: Int32
  /// The system's words for it.
  package let reason: String
  /// The path that the call was about.
  package let path: String

  package init(code: Int32, reason: String, path: String) {
    self.code = code
    self.reason = reason
    self.path = path
  }
}
