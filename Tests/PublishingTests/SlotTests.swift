// What a release writes into the slots, what it leaves, and what it removes.
import Diagnostics
import Foundation
import Publishing
import Testing

@Suite struct SlotTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func theFirstReleaseIsTheSiteAndLeavesNoSpareSlot() throws {
    let outcome = try folder.publish(["index.html": "a", "berita/2025/x/index.html": "b"])
    #expect(folder.site == ["index.html": "a", "berita/2025/x/index.html": "b"])
    #expect(outcome.written == ["berita/2025/x/index.html", "index.html"])
    #expect(outcome.isExchanged)
    #expect(folder.contents.keys.filter { $0.hasPrefix("previous") } == [])
  }

  /// Few files are brought to the disk one by one, many at once.
  @Test(arguments: [1, 100]) func theDiskItselfTakesAllCalls(count: Int) throws {
    for release in ["1", "2"] {
      let files = Dictionary(uniqueKeysWithValues: (1...count).map { ("f/\($0)", release) })
      try folder.publish(files, on: .posix)
      #expect(folder.site == files.mapValues { $0 })
    }
  }

  @Test func theSecondReleaseKeepsTheFirst() throws {
    try folder.publish(["a": "1", "b": "1", "c": "1"])
    let outcome = try folder.publish(["a": "1", "b": "2", "d": "2"])
    #expect(folder.site == ["a": "1", "b": "2", "d": "2"])
    #expect(folder.previous == ["a": "1", "b": "1", "c": "1"])
    #expect(outcome.written == ["b", "d"])
    #expect(outcome.unchanged == ["a"])
    #expect(outcome.removed == ["c"])
  }

  @Test func theThirdReleaseReplacesTheFirst() throws {
    for number in 1...3 { try folder.publish(["a": "\(number)", "b\(number)/c": "x"]) }
    #expect(folder.site == ["a": "3", "b3/c": "x"])
    #expect(folder.previous == ["a": "2", "b2/c": "x"])
  }

  @Test func nothingChangesNothing() throws {
    try folder.publish(["a": "1"])
    try folder.publish(["a": "2"])
    let (contents, times) = (folder.contents, folder.times)
    let outcome = try folder.publish(["a": "2"], at: 2000)
    #expect(!outcome.isExchanged)
    #expect(outcome.unchanged == ["a"])
    #expect(folder.contents == contents)
    #expect(folder.times == times)
  }

  @Test func whatIsEqualInTheSpareSlotIsNotWrittenAgain() throws {
    for number in 1...2 { try folder.publish(["a": "same", "b": "\(number)"]) }
    let before = try FileSystem.posix.list(folder.path + "/previous")
    let fault = Fault { _ in false }
    try folder.publish(["a": "same", "b": "3"], on: fault.fileSystem)
    #expect(before == ["a", "b", "manifest.json"])
    let created = fault.paths("create").map { String($0.dropFirst(folder.path.count)) }
    #expect(created == ["/.terang/incoming", "/previous/b", "/.terang/incoming"])
  }

  @Test func aFileEditedByHandIsRestored() throws {
    try folder.publish(["a": "1", "b": "1"])
    try folder.write("2", to: "site/a")
    #expect(try folder.publish(["a": "1", "b": "1"]).written == ["a"])
    #expect(folder.site == ["a": "1", "b": "1"])
  }

  @Test func aFileEditedByHandInTheSpareSlotDoesNotBecomePublic() throws {
    for number in 1...2 { try folder.publish(["a": "same", "b": "\(number)"]) }
    let time = folder.times["previous/a"] ?? 0
    try folder.write("tame", to: "previous/a")
    try folder.setTime("previous/a", time)
    try folder.publish(["a": "same", "b": "3"])
    #expect(folder.site == ["a": "same", "b": "3"])
  }

  @Test func aFileBecomesAFolderAndBack() throws {
    try folder.publish(["a": "1", "z": "1"])
    try folder.publish(["a/b/index.html": "2", "z": "1"])
    #expect(folder.site == ["a/b/index.html": "2", "z": "1"])
    try folder.publish(["a": "3", "z": "1"])
    #expect(folder.site == ["a": "3", "z": "1"])
    try folder.publish(["a/c": "4"])
    #expect(folder.site == ["a/c": "4"])
    #expect(folder.previous == ["a": "3", "z": "1"])
  }

  @Test func anEmptyWebRootIsTaken() throws {
    try FileSystem.posix.makeFolder(folder.path + "/site")
    try folder.publish(["a": "1"])
    #expect(folder.site == ["a": "1"])
  }

  @Test func makesTheOutputFolderAndThoseAboveIt() throws {
    let slots = try Slots.open(PublicFolder(folder.path + "/x/y/"), run: TemporaryFolder.run(), on: .posix)
    _ = try slots.publish(Release([Release.File(path: "a", bytes: [49])]))
    slots.close()
    #expect(folder.read("x/y/site/a") == "1")
  }

  @Test func anOutputFolderBehindALinkIsWrittenTo() throws {
    try FileSystem.posix.makeFolder(folder.path + "/real")
    try folder.link("Public", to: "real")
    let slots = try Slots.open(PublicFolder(folder.path + "/Public"), run: TemporaryFolder.run(), on: .posix)
    _ = try slots.publish(Release([Release.File(path: "a", bytes: [49])]))
    slots.close()
    #expect(folder.read("real/site/a") == "1")
  }

  @Test func theReleaseIsListedBesideItsFiles() throws {
    try folder.publish(["b": "1", "a": ""], keep: ["x*"])
    #expect(
      folder.read("site/manifest.json") == """
        {
        "tool": "terang",
        "format": 2,
        "complete": true,
        "as_of": null,
        "keep": ["x*"],
        "files": [
        {"path": "a", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "size": 0},
        {"path": "b", "sha256": "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b", "size": 1}
        ],
        "carried": [
        ]
        }

        """)
  }

  @Test func theLivePathsAreThoseOfTheList() throws {
    let slots = try folder.open()
    #expect(slots.livePaths == [])
    _ = try slots.publish(Release(TemporaryFolder.files(["b": "1", "a/c": "1"])))
    #expect(slots.livePaths == ["a/c", "b"])
    slots.close()
  }

  @Test func theLiveFilesAreProvenByTheList() throws {
    #expect(folder.publicFolder.live(on: .unsynced) == nil)
    try folder.publish(["a/c": "1", "b": "2"])
    let live = try #require(folder.publicFolder.live(on: .unsynced))
    #expect(live.paths == ["a/c", "b"])
    #expect(live.content(of: "a/c") == .bytes(Array("1".utf8)))
    #expect(live.content(of: "d") == .absent)
    try Data("3".utf8).write(to: URL(fileURLWithPath: folder.path + "/site/a/c"))
    #expect(live.content(of: "a/c") == .damaged)
    try FileManager.default.removeItem(atPath: folder.path + "/site/b")
    #expect(live.content(of: "b") == .damaged)
    try Data("{}".utf8).write(to: URL(fileURLWithPath: folder.path + "/site/manifest.json"))
    #expect(folder.publicFolder.live(on: .unsynced) == nil)
  }

  @Test func theReleaseHashIsThatOfTheFilesAlone() throws {
    let one = try folder.publish(["a": "1"], keep: ["x"]).releaseHash
    #expect(try folder.publish(["a": "2"]).releaseHash != one)
    #expect(try folder.publish(["a": "1"]).releaseHash == one)
    #expect(one.count == 64)
  }

  @Test func signsOfLifeBelongToNoRelease() throws {
    try folder.publish(["a": "1"], beside: ["denyut.json": "10:00"])
    #expect(folder.site == ["a": "1", "denyut.json": "10:00"])
    let outcome = try folder.publish(["a": "1"], beside: ["denyut.json": "10:10"])
    #expect(!outcome.isExchanged)
    #expect(outcome.foreign == [])
    #expect(folder.site == ["a": "1", "denyut.json": "10:10"])
    try folder.publish(["a": "2"], beside: ["denyut.json": "10:20"])
    #expect(folder.site == ["a": "2", "denyut.json": "10:20"])
    #expect(folder.read("site/manifest.json")?.contains("denyut") == false)
    try folder.publish(["a": "3"])
    #expect(folder.site == ["a": "3", "denyut.json": "10:20"])
  }
}
