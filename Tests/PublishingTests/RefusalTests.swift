// What publishing refuses, and that a refusal changes nothing.
import Diagnostics
import Foundation
import Publishing
import Testing

@Suite struct RefusalTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The error of a release; the folder must be as it was before.
  private func refusal(_ files: [String: String], on fileSystem: FileSystem = .posix) throws -> PublishingError {
    let before = folder.contents
    let error = try #require(throws: PublishingError.self) { try folder.publish(files, on: fileSystem) }
    #expect(folder.contents == before)
    return error
  }

  private func words(_ error: PublishingError) -> String {
    error.phrase.english.replacingOccurrences(of: folder.path, with: "Public")
  }

  @Test(arguments: ["site", "previous"]) func aFolderThatTerangDidNotMake(slot: String) throws {
    try folder.write("mine", to: slot + "/index.html")
    let error = try refusal(["a": "1"])
    #expect(error.kind == .cannotCreate)
    #expect(words(error) == "folder 'Public/\(slot)' holds files and was not made by terang")
    #expect(FileManager.default.fileExists(atPath: folder.path + "/.terang") == false)
  }

  @Test func aListOfSomebodyElse() throws {
    try folder.write("{\"name\": \"app\"}", to: "manifest.json")
    try folder.write("mine", to: "site/index.html")
    #expect(
      words(try refusal(["a": "1"])) == "'Public/manifest.json' is not a list of files that terang wrote, or is damaged"
    )
  }

  @Test(arguments: ["site", "previous", "aside", ".terang"]) func aLinkInPlaceOfAFolder(name: String) throws {
    try folder.write("x", to: "elsewhere/x")
    try folder.link(name, to: "elsewhere")
    let error = try refusal(["a": "1"])
    #expect(words(error) == "'Public/\(name)' is a symbolic link; terang does not write through links")
  }

  @Test(arguments: ["site", "previous", "aside", ".terang"]) func aFileInPlaceOfAFolder(name: String) throws {
    try folder.write("x", to: name)
    #expect(words(try refusal(["a": "1"])) == "'Public/\(name)' must be a folder")
  }

  @Test(arguments: ["../a", "/a", "a//b", "a/", "", "a b", "."]) func aPathThatIsNoneOfTheSite(path: String) throws {
    #expect(words(try refusal([path: "1"])) == "'\(path)' is not the name of a file inside the site")
  }

  @Test(arguments: [["a", "a/b"], ["manifest.json"], ["denyut.svg"]]) func aNameThatIsTaken(names: [String]) throws {
    let files = Dictionary(uniqueKeysWithValues: names.map { ($0, "1") })
    #expect(words(try refusal(files)) == "'\(names[names.count - 1])' clashes with another file of the site")
  }

  @Test func aRunWhileAnotherHoldsTheLock() throws {
    let first = try folder.open()
    let error = try #require(throws: PublishingError.self) { try folder.publish(["a": "1"]) }
    #expect(error.kind == .locked)
    #expect(
      words(error) == "'Public/.terang/lock' is held by another run of terang (process 7, since 2026-01-01T00:00:00Z)")
    first.close()
    #expect(try folder.publish(["a": "1"]).written == ["a"])
  }

  @Test func aLockFileThatADeadProcessLeftHoldsNobodyUp() throws {
    try folder.publish(["a": "1"])
    try folder.write("4711 2026-01-01T00:00:00Z\n", to: ".terang/lock")
    #expect(try folder.publish(["a": "2"]).written == ["a"])
  }

  @Test func aProcessThatInheritedTheLockHoldsNobodyUp() throws {
    let lock = folder.path + "/lock"
    let disk = FileSystem.posix
    guard case .taken(let descriptor) = try disk.lock(lock, "7 x") else {
      Issue.record("not taken")
      return
    }
    // What a process has between its beginning and the program that it becomes.
    let inherited = dup(descriptor)
    defer { close(inherited) }
    disk.unlock(descriptor)
    guard case .taken(let next) = try disk.lock(lock, "8 x") else {
      Issue.record("still held")
      return
    }
    disk.unlock(next)
  }

  @Test func aRefusedRunGivesTheLockBack() throws {
    #expect(throws: PublishingError.self) { try folder.publish(["../a": "1"]) }
    #expect(try folder.publish(["a": "1"]).written == ["a"])
  }

  @Test func anOutputFolderThatIsAFile() throws {
    try folder.write("x", to: "file")
    let error = try #require(throws: PublishingError.self) {
      try Slots.open(PublicFolder(folder.path + "/file"), run: TemporaryFolder.run(), on: .posix)
    }
    #expect(error.kind == .cannotCreate)
    #expect(words(error) == "'Public/file/.terang' cannot be made: Not a directory")
  }

  @Test func aMountPointInPlaceOfASlot() throws {
    try folder.publish(["a": "1"])
    var system = FileSystem.posix
    system.exchange = { _, path throws(SystemError) in
      throw SystemError(code: EBUSY, reason: "Device or resource busy", path: path)
    }
    let error = try #require(throws: PublishingError.self) { try folder.publish(["a": "2"], on: system) }
    #expect(error.kind == .cannotCreate)
    #expect(words(error) == "'Public/site' or 'Public/previous' is a mount point and cannot be exchanged")
    #expect(folder.site == ["a": "1"])
  }

  @Test func aSlotOnAnotherFileSystem() throws {
    try folder.publish(["a": "1"])
    var system = FileSystem.unsynced
    system.exchange = { _, path throws(SystemError) in
      throw SystemError(code: EXDEV, reason: "Invalid cross-device link", path: path)
    }
    let error = try #require(throws: PublishingError.self) { try folder.publish(["a": "2"], on: system) }
    #expect(error.kind == .cannotCreate)
    #expect(words(error) == "'Public/site' is on another file system than the rest of the output folder")
  }

  @Test func aReadOnlyFileSystem() throws {
    var system = FileSystem.posix
    system.makeFolder = { path throws(SystemError) in
      throw SystemError(code: EROFS, reason: "Read-only file system", path: path)
    }
    let error = try refusal(["a": "1"], on: system)
    #expect(error.kind == .cannotCreate)
    #expect(words(error) == "'Public/.terang' cannot be made: Read-only file system")
    #expect(error.help?.english.hasPrefix("the file system is read-only; remount it") == true)
  }

  @Test func aNameThatIsNotUTF8() throws {
    try folder.publish(["a": "1"])
    let name = Array((folder.path + "/site/").utf8) + [0xFF, 0]
    let descriptor = open(name.map(CChar.init(bitPattern:)), O_CREAT | O_WRONLY, 0o644)
    #expect(descriptor >= 0)
    close(descriptor)
    let error = try #require(throws: PublishingError.self) { try folder.publish(["a": "2"]) }
    #expect(error.help?.english == "a name in the folder is not UTF-8; rename it, for instance with 'convmv'")
    unlink(name.map(CChar.init(bitPattern:)))
    #expect(folder.site == ["a": "1"])
  }
}
