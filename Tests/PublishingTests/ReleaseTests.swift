// What a release writes, leaves and removes.
import Diagnostics
import Publishing
import Testing

@Suite struct ReleaseTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func writesAllFilesOfTheFirstRelease() throws {
    let outcome = try folder.publish(["index.html": "a", "berita/2025/x/index.html": "b"])
    #expect(folder.site == ["index.html": "a", "berita/2025/x/index.html": "b"])
    #expect(
      outcome
        == Outcome(written: ["berita/2025/x/index.html", "index.html"], unchanged: [], removed: [], foreign: []))
  }

  @Test func writesOnlyWhatDiffers() throws {
    _ = try folder.publish(["a": "1", "b": "1", "c": "1"])
    let outcome = try folder.publish(["a": "1", "b": "2", "c": "12"])
    #expect(folder.site == ["a": "1", "b": "2", "c": "12"])
    #expect(outcome == Outcome(written: ["b", "c"], unchanged: ["a"], removed: [], foreign: []))
  }

  @Test func touchesNothingWhenNothingDiffers() throws {
    _ = try folder.publish(["a": "1", "b/c": "1"])
    try folder.age()
    let times = folder.times
    let contents = folder.contents
    let outcome = try folder.publish(["a": "1", "b/c": "1"])
    #expect(outcome == Outcome(written: [], unchanged: ["a", "b/c"], removed: [], foreign: []))
    #expect(folder.times == times)
    #expect(folder.contents == contents)
  }

  @Test func keepsTheTimeOfUnchangedFiles() throws {
    _ = try folder.publish(["a": "1", "b": "1"])
    try folder.age()
    _ = try folder.publish(["a": "1", "b": "2"])
    #expect(folder.times["site/a"] == 1_000_000)
    #expect(folder.times["site/b"] != 1_000_000)
  }

  @Test func removesWhatIsNoLongerMadeAndTheFoldersItLeaves() throws {
    _ = try folder.publish(["a": "1", "b/c/d": "1", "b/e": "1"])
    let outcome = try folder.publish(["a": "1"])
    #expect(folder.contents.keys.sorted() == ["manifest.json", "site/a"])
    #expect(outcome.removed == ["b/c/d", "b/e"])
  }

  @Test func keepsAFolderThatHoldsSomebodyElsesFile() throws {
    _ = try folder.publish(["a": "1", "b/c": "1"])
    try folder.write("mine", to: "site/b/mine.txt")
    let outcome = try folder.publish(["a": "1"])
    #expect(folder.site == ["a": "1", "b/mine.txt": "mine"])
    #expect(outcome.foreign == ["b/mine.txt"])
  }

  @Test func restoresAFileThatWasEditedByHand() throws {
    _ = try folder.publish(["a": "1"])
    try folder.write("edited", to: "site/a")
    #expect(try folder.publish(["a": "1"]).written == ["a"])
    #expect(folder.site == ["a": "1"])
  }

  @Test func turnsAFileIntoAFolderAndBack() throws {
    _ = try folder.publish(["a": "1", "z": "1"])
    _ = try folder.publish(["a/index.html": "2", "z": "1"])
    #expect(folder.site == ["a/index.html": "2", "z": "1"])
    _ = try folder.publish(["a": "3", "z": "1"])
    #expect(folder.site == ["a": "3", "z": "1"])
  }

  @Test func writesTheManifestInOrder() throws {
    _ = try folder.publish(["b": "1", "a": ""])
    #expect(
      folder.contents["manifest.json"] == """
        {
        "tool": "terang",
        "format": 1,
        "complete": true,
        "files": [
        {"path": "a", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "size": 0},
        {"path": "b", "sha256": "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b", "size": 1}
        ]
        }

        """)
  }

  @Test func makesTheOutputFolderAndThoseAboveIt() throws {
    let nested = PublicFolder(folder.path + "/x/y/")
    _ = try Release([Release.File(path: "a", bytes: [49])]).publish(into: nested, on: .posix)
    #expect(folder.contents["x/y/site/a"] == "1")
  }

  @Test func leavesOtherFilesBesideTheSiteAlone() throws {
    try folder.write("read me", to: "README.md")
    _ = try folder.publish(["a": "1"])
    #expect(folder.contents["README.md"] == "read me")
  }
}
