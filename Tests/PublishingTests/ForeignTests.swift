// Files that terang did not write: never deleted, named, moved aside, or carried over when they are to be kept.
import Diagnostics
import Publishing
import Testing

@Suite struct ForeignTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func aForeignFileStaysAndIsNamedWhileNothingChanges() throws {
    try folder.publish(["a": "1"])
    try folder.write("mine", to: "site/b/mine.txt")
    let outcome = try folder.publish(["a": "1"])
    #expect(outcome.foreign == ["b/mine.txt"])
    #expect(outcome.aside == [])
    #expect(folder.site == ["a": "1", "b/mine.txt": "mine"])
  }

  @Test func theNextReleaseMovesItAside() throws {
    try folder.publish(["a": "1"])
    try folder.write("mine", to: "site/b/mine.txt")
    let outcome = try folder.publish(["a": "2"])
    #expect(outcome.aside == [Outcome.Moved(path: "b/mine.txt", to: "aside/1/b/mine.txt")])
    #expect(outcome.foreign == [])
    #expect(folder.site == ["a": "2"])
    #expect(folder.read("aside/1/b/mine.txt") == "mine")
  }

  @Test func aForeignFileAtANewPathGoesAside() throws {
    try folder.publish(["a": "1"])
    try folder.write("mine", to: "site/b")
    try folder.publish(["a": "1", "b": "2"])
    #expect(folder.site == ["a": "1", "b": "2"])
    #expect(folder.read("aside/1/b") == "mine")
  }

  @Test func aForeignFileWhereAFolderGoes() throws {
    try folder.publish(["a": "1"])
    try folder.write("mine", to: "site/b")
    try folder.publish(["b/c": "1"])
    #expect(folder.site == ["b/c": "1"])
    #expect(folder.read("aside/1/b") == "mine")
  }

  @Test func aForeignFileInTheSpareSlotNeverBecomesPublic() throws {
    for number in 1...2 { try folder.publish(["a": "\(number)"]) }
    try folder.write("mine", to: "previous/x/secret")
    let outcome = try folder.publish(["a": "3"])
    #expect(outcome.aside == [Outcome.Moved(path: "x/secret", to: "aside/1/x/secret")])
    #expect(folder.site == ["a": "3"])
    #expect(folder.read("aside/1/x/secret") == "mine")
  }

  @Test func aLinkThatReplacedAFileIsSomebodyElses() throws {
    for number in 1...2 { try folder.publish(["a": "\(number)", "b": "1"]) }
    for slot in ["site", "previous"] {
      try folder.remove(slot + "/b")
      try folder.link(slot + "/b", to: "/etc/hostname")
    }
    try folder.publish(["a": "3", "b": "1"])
    #expect(folder.site == ["a": "3", "b": "1"])
    #expect(folder.contents["aside/1/b"] == "-> /etc/hostname")
  }

  @Test func twoRunsDoNotMixWhatTheyMoveAside() throws {
    for number in 1...2 {
      try folder.publish(["a": "\(number)"])
      try folder.write("mine \(number)", to: "site/x")
    }
    try folder.publish(["a": "3"])
    #expect(folder.read("aside/1/x") == "mine 1")
    #expect(folder.read("aside/2/x") == "mine 2")
  }

  @Test func aKeptFileIsCarriedOver() throws {
    let keep = [".well-known", "google*.html"]
    try folder.publish(["a": "1"], keep: keep)
    try folder.write("t", to: "site/.well-known/acme/token")
    try folder.write("g", to: "site/google12.html")
    for number in 2...4 {
      let outcome = try folder.publish(["a": "\(number)"], keep: keep)
      #expect(outcome.kept == [".well-known/acme/token", "google12.html"])
      #expect(outcome.aside == [])
      #expect(folder.site == ["a": "\(number)", ".well-known/acme/token": "t", "google12.html": "g"])
    }
  }

  @Test func aKeptFileThatChangesIsCarriedOverAsItIs() throws {
    try folder.publish(["a": "1"], keep: ["t"])
    try folder.write("1", to: "site/t")
    try folder.publish(["a": "2"], keep: ["t"])
    try folder.write("22", to: "site/t")
    try folder.publish(["a": "3"], keep: ["t"])
    #expect(folder.site == ["a": "3", "t": "22"])
    #expect(folder.contents.keys.contains { $0.hasPrefix("aside") } == false)
  }

  @Test func aKeptFileThatItsOwnerRemovedStaysAway() throws {
    try folder.publish(["a": "1"], keep: ["t"])
    try folder.write("1", to: "site/t")
    try folder.publish(["a": "2"], keep: ["t"])
    try folder.remove("site/t")
    for number in 3...5 {
      try folder.publish(["a": "\(number)"], keep: ["t"])
      #expect(folder.site == ["a": "\(number)"])
    }
    #expect(folder.contents.keys.contains { $0.hasPrefix("aside") } == false)
  }

  @Test func aKeptLinkIsCarriedOver() throws {
    try folder.publish(["a": "1"], keep: ["data"])
    try folder.link("site/data", to: "/srv/data")
    try folder.publish(["a": "2"], keep: ["data"])
    #expect(folder.site == ["a": "2", "data": "-> /srv/data"])
  }

  @Test func aFileOfTheReleaseIsNotKept() throws {
    try folder.publish(["a": "1", "t": "1"], keep: ["t"])
    try folder.publish(["a": "1"], keep: ["t"])
    #expect(folder.site == ["a": "1"])
    try folder.publish(["a": "1", "t": "2"], keep: ["t"])
    #expect(folder.site == ["a": "1", "t": "2"])
  }

  @Test func aKeptFileMakesRoomForTheRelease() throws {
    try folder.publish(["a": "1"], keep: ["t"])
    try folder.write("mine", to: "site/t")
    let outcome = try folder.publish(["a": "1", "t/u": "2"], keep: ["t"])
    #expect(folder.site == ["a": "1", "t/u": "2"])
    #expect(outcome.aside == [Outcome.Moved(path: "t", to: "aside/1/t")])
  }

  @Test func anotherListOfWhatIsKeptIsNoRelease() throws {
    try folder.publish(["a": "1"])
    let outcome = try folder.publish(["a": "1"], keep: ["x"])
    #expect(!outcome.isExchanged)
    #expect(folder.read("site/manifest.json")?.contains(#""keep": ["x"],"#) == true)
  }

  @Test func emptyFoldersAreNotCarriedOver() throws {
    for number in 1...2 { try folder.publish(["a": "\(number)"]) }
    try FileSystem.posix.makeFolder(folder.path + "/previous/empty")
    try folder.publish(["a": "3"])
    #expect(folder.site == ["a": "3"])
  }

  @Test func otherFilesBesideTheSlotsAreLeftAlone() throws {
    try folder.write("read me", to: "README.md")
    try folder.publish(["a": "1"])
    #expect(folder.read("README.md") == "read me")
  }
}
