// A disk that fails at any call: the site stays the old one, and the next run repairs what could not be taken back.
import Diagnostics
import Publishing
import Synchronization
import Testing

/// Counts the calls that change the disk, and fails at one of them or, as a killed process does, from one of them on.
private final class Fault: Sendable {
  private let count = Mutex(0)
  private let failing: @Sendable (Int) -> Bool

  init(_ failing: @escaping @Sendable (Int) -> Bool) { self.failing = failing }

  var calls: Int { count.withLock { $0 } }

  func strike(_ path: String) throws(SystemError) {
    let number = count.withLock { count in
      count += 1
      return count
    }
    if failing(number) { throw SystemError(code: 28, reason: "No space left on device", path: path) }
  }

  var fileSystem: FileSystem {
    var system = FileSystem.posix
    let real = FileSystem.posix
    system.create = { path, bytes throws(SystemError) in
      try self.strike(path)
      try real.create(path, bytes)
    }
    system.rename = { from, to throws(SystemError) in
      try self.strike(to)
      try real.rename(from, to)
    }
    system.exchange = { one, other throws(SystemError) in
      try self.strike(other)
      return try real.exchange(one, other)
    }
    system.makeFolder = { path throws(SystemError) in
      try self.strike(path)
      try real.makeFolder(path)
    }
    system.removeFolder = { path throws(SystemError) in
      try self.strike(path)
      return try real.removeFolder(path)
    }
    return system
  }
}

@Suite struct FaultTests {
  private let old = ["a": "1", "b/c": "1", "d": "1", "e/f/g": "1", "h": "1"]
  private let new = ["a": "2", "b/c": "1", "d/e": "2", "e": "2", "i/j": "2"]

  /// How many changing calls the release from `old` to `new` makes.
  private func callsOfAWholeRun() throws -> Int {
    let folder = try TemporaryFolder()
    _ = try folder.publish(old)
    let fault = Fault { _ in false }
    _ = try folder.publish(new, on: fault.fileSystem)
    #expect(folder.site == new.mapValues { $0 })
    return fault.calls
  }

  /// The last call sweeps the staging folder of a release that stands already, so its failure is none.
  @Test func oneFailingCallLeavesTheOldSite() throws {
    for number in 1..<(try callsOfAWholeRun()) {
      let folder = try TemporaryFolder()
      _ = try folder.publish(old)
      let before = folder.contents
      let fault = Fault { $0 == number }
      let error = try #require(throws: PublishingError.self, "call \(number)") {
        try folder.publish(new, on: fault.fileSystem)
      }
      #expect(error.kind == .inputOutput)
      #expect(error.phrase.english.hasSuffix("cannot be read or written: No space left on device"))
      #expect(folder.contents == before, "call \(number)")
    }
  }

  @Test func theNextRunRepairsWhatAKilledRunLeft() throws {
    for number in 1...(try callsOfAWholeRun()) {
      let folder = try TemporaryFolder()
      _ = try folder.publish(old)
      let fault = Fault { $0 >= number }
      _ = try? folder.publish(new, on: fault.fileSystem)
      _ = try folder.publish(["z": "3"])
      #expect(folder.contents.keys.sorted() == ["manifest.json", "site/z"], "call \(number)")
    }
  }

  @Test func aDiskWithoutExchangeIsPublishedToAsWell() throws {
    let folder = try TemporaryFolder()
    var system = FileSystem.posix
    system.exchange = { _, _ in false }
    _ = try folder.publish(old, on: system)
    _ = try folder.publish(new, on: system)
    #expect(folder.site == new.mapValues { $0 })
    #expect(folder.contents.keys.contains { $0.hasPrefix(".staging") } == false)
  }

  @Test func aSecondFileOfOthersInTheStagingFolderIsKept() throws {
    let folder = try TemporaryFolder()
    try folder.write("left by a killed run", to: ".staging/1")
    try folder.write("mine", to: ".staging/notes.txt")
    #expect(throws: PublishingError.self) { try folder.publish(["a": "1"]) }
    #expect(folder.contents[".staging/notes.txt"] == "mine")
  }
}
