// What publishing asks of a file system.
import Glibc

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

  /// What stands at a path, and since when.
  package struct Status: Hashable, Sendable {
    package let kind: Kind
    /// Time of the last change of the content, in nanoseconds since 1970.
    package let modified: Int
    /// Which file it is, whatever its names.
    package let identity: Identity

    /// Whether both are names of one file.
    func isOne(with other: Status?) -> Bool { identity == other?.identity }

    /// Whether the other looks like a copy of this one.
    func isLike(_ other: Status?) -> Bool { kind == other?.kind && modified == other?.modified }
  }

  /// The number of a file and that of its device.
  package struct Identity: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64
  }

  /// Something below a folder.
  package struct Entry: Hashable, Sendable {
    /// Relative to the folder.
    package let path: String
    /// `nil` of a folder, of which nothing else is asked.
    package let status: Status?
  }

  /// What stands at the path; `nil` when nothing does.
  package var status: @Sendable (_ path: String) throws(SystemError) -> Status?
  /// The names in a folder, in ascending order, without `.` and `..`; a name that is not UTF-8 is an error.
  package var list: @Sendable (_ folder: String) throws(SystemError) -> [String]
  /// All that is below a folder, in no order; symbolic links are not followed.
  package var walk: @Sendable (_ folder: String) throws(SystemError) -> [Entry]
  /// All bytes of a regular file.
  package var read: @Sendable (_ path: String) throws(SystemError) -> [UInt8]
  /// What is known of a regular file that has exactly those bytes; `nil` when it has others.
  package var holding: @Sendable (_ path: String, _ bytes: [UInt8]) throws(SystemError) -> Status?
  /// Makes a new file with a time, in nanoseconds since 1970, or with the present one; fails when the name is taken.
  package var create: @Sendable (_ path: String, _ bytes: [UInt8], _ modified: Int?) throws(SystemError) -> Void
  /// Makes a new file or symbolic link like another one: content, permissions, time; fails when the name is taken.
  package var copy: @Sendable (_ from: String, _ to: String) throws(SystemError) -> Void
  /// Gives a file a second name; `false` when the file system knows no such names, or no more of them.
  package var link: @Sendable (_ from: String, _ to: String) throws(SystemError) -> Bool
  /// Sets the time of a file, in nanoseconds since 1970.
  package var setTime: @Sendable (_ path: String, _ modified: Int) throws(SystemError) -> Void
  /// Moves a file or folder, replacing a file or an empty folder that has the new name.
  package var rename: @Sendable (_ from: String, _ to: String) throws(SystemError) -> Void
  /// Lets two folders change places in one step; `false` when the file system cannot.
  package var exchange: @Sendable (_ one: String, _ other: String) throws(SystemError) -> Bool
  /// Makes one folder; its parent must be there.
  package var makeFolder: @Sendable (_ path: String) throws(SystemError) -> Void
  package var removeFile: @Sendable (_ path: String) throws(SystemError) -> Void
  /// Removes a folder; `false` when something is in it.
  package var removeFolder: @Sendable (_ path: String) throws(SystemError) -> Bool
  /// Brings one file or folder from memory to the disk.
  package var sync: @Sendable (_ path: String) throws(SystemError) -> Void
  /// Brings all that was written to the file system of a folder to the disk.
  package var syncAll: @Sendable (_ folder: String) throws(SystemError) -> Void
  /// Takes the lock file and writes into it who holds it; `.held` gives what the holder wrote.
  package var lock: @Sendable (_ path: String, _ holder: String) throws(SystemError) -> LockAttempt
  /// Gives back a lock.
  package var unlock: @Sendable (_ descriptor: Int32) -> Void

  /// How an attempt to take the lock ended.
  package enum LockAttempt: Hashable, Sendable {
    case taken(descriptor: Int32)
    /// Another process has it; its own words, empty when it has not written them yet.
    case held(by: String)
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

  /// Whether a name could not be made because it is there.
  var isTaken: Bool { code == EEXIST }

  /// Whether a folder on the way is not there.
  var isMissing: Bool { code == ENOENT }
}
