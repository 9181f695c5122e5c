// A disk that fails: it counts its calls, and fails at one of them or from one of them on.
import Publishing
import Synchronization

final class Fault: Sendable {
  private struct Log {
    var calls: [(name: String, path: String)] = []
    var struck: String?
  }

  private let log = Mutex(Log())
  private let code: Int32
  private let failing: @Sendable (Int) -> Bool

  init(code: Int32 = 28, _ failing: @escaping @Sendable (Int) -> Bool) {
    self.code = code
    self.failing = failing
  }

  /// The call that failed, if one did.
  var struck: String? { log.withLock { $0.struck } }

  func paths(_ name: String) -> [String] {
    log.withLock { $0.calls.filter { $0.name == name }.map(\.path) }
  }

  func strike(_ name: String, _ path: String) throws(SystemError) {
    let isFailing = log.withLock { log in
      log.calls.append((name, path))
      guard failing(log.calls.count) else { return false }
      log.struck = "\(name) \(path)"
      return true
    }
    if isFailing { throw SystemError(code: code, reason: "the disk says no", path: path) }
  }

  /// The real disk behind the faults; nothing waits for it.
  var fileSystem: FileSystem {
    var system = FileSystem.posix
    let real = FileSystem.posix
    system.status = { path throws(SystemError) in
      try self.strike("status", path)
      return try real.status(path)
    }
    system.list = { path throws(SystemError) in
      try self.strike("list", path)
      return try real.list(path)
    }
    system.walk = { folder throws(SystemError) in
      try self.strike("walk", folder)
      return try real.walk(folder)
    }
    system.read = { path throws(SystemError) in
      try self.strike("read", path)
      return try real.read(path)
    }
    system.holding = { path, bytes throws(SystemError) in
      try self.strike("holding", path)
      return try real.holding(path, bytes)
    }
    system.create = { path, bytes, time throws(SystemError) in
      do throws(SystemError) { try self.strike("create", path) } catch {
        // A disk that fills up leaves the beginning of the file.
        try? real.create(path, Array(bytes.prefix(bytes.count / 2)), time)
        throw error
      }
      try real.create(path, bytes, time)
    }
    system.copy = { from, to throws(SystemError) in
      try self.strike("copy", to)
      try real.copy(from, to)
    }
    system.link = { from, to throws(SystemError) in
      try self.strike("link", to)
      return try real.link(from, to)
    }
    system.setTime = { path, time throws(SystemError) in
      try self.strike("setTime", path)
      try real.setTime(path, time)
    }
    system.rename = { from, to throws(SystemError) in
      try self.strike("rename", to)
      try real.rename(from, to)
    }
    system.exchange = { one, other throws(SystemError) in
      try self.strike("exchange", other)
      return try real.exchange(one, other)
    }
    system.makeFolder = { path throws(SystemError) in
      try self.strike("makeFolder", path)
      try real.makeFolder(path)
    }
    system.removeFile = { path throws(SystemError) in
      try self.strike("removeFile", path)
      try real.removeFile(path)
    }
    system.removeFolder = { path throws(SystemError) in
      try self.strike("removeFolder", path)
      return try real.removeFolder(path)
    }
    system.sync = { path throws(SystemError) in
      try self.strike("sync", path)
    }
    system.syncAll = { path throws(SystemError) in
      try self.strike("syncAll", path)
    }
    return system
  }
}
