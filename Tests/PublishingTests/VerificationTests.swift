// A copy is proven against the list that came with it.
import Diagnostics
import Publishing
import Testing

@Suite struct VerificationTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.publish(["a": "1", "b/c": "1", "d": "1"], keep: ["token"], beside: ["denyut.svg": "x"])
  }

  private func verify() throws -> Verification { try Verification(of: folder.path + "/site", on: .posix) }

  @Test func aSoundCopy() throws {
    try folder.write("t", to: "site/token")
    let verification = try verify()
    #expect(verification.isSound)
    #expect(verification.proven == 3)
  }

  @Test func everyDifferenceIsNamed() throws {
    try folder.write("2", to: "site/a")
    try folder.remove("site/b")
    try folder.remove("site/d")
    try FileSystem.posix.makeFolder(folder.path + "/site/d")
    try folder.write("x", to: "site/x/y")
    let verification = try verify()
    #expect(verification.changed == ["a"])
    #expect(verification.missing == ["b/c", "d"])
    #expect(verification.extra == ["x/y"])
    #expect(!verification.isSound)
  }

  @Test func aLinkInPlaceOfAFileIsAChange() throws {
    try folder.remove("site/d")
    try folder.link("site/d", to: "a")
    #expect(try verify().changed == ["d"])
  }

  @Test func aCopyFetchedFromAServerLacksWhatItDoesNotGiveOut() throws {
    let slots = try folder.open()
    defer { slots.close() }
    let files = TemporaryFolder.files([".htaccess": "1", "_headers": "1", "a": "1", "old/index.html": "1"])
    let release = Release(files, unserved: [".htaccess", "_headers", "old/index.html"])
    _ = try slots.publish(release)
    let whole = try verify()
    #expect(whole.isSound && whole.proven == 4 && whole.unserved == [])
    try folder.remove("site/.htaccess")
    // A copy that has some of them was not fetched: what it lacks was lost.
    #expect(try verify().missing == [".htaccess"])
    try folder.remove("site/_headers")
    try folder.remove("site/old")
    let fetched = try verify()
    #expect(fetched.isSound)
    #expect(fetched.proven == 1)
    #expect(fetched.unserved == [".htaccess", "_headers", "old/index.html"])
    #expect(try Verification(of: folder.path + "/site", against: release, on: .posix).isSound)
    try folder.remove("site/a")
    #expect(try verify().missing == ["a"])
  }

  @Test func aReleaseMadeAgainIsTheSame() throws {
    let files = TemporaryFolder.files(["a": "1", "b/c": "1", "d": "1"])
    #expect(try Verification(of: folder.path + "/site", against: Release(files), on: .posix).isSound)
    let other = Release(TemporaryFolder.files(["a": "2", "b/c": "1", "e": "1"]))
    let verification = try Verification(of: folder.path + "/site", against: other, on: .posix)
    #expect(verification.changed == ["a"])
    #expect(verification.missing == ["e"])
    #expect(verification.extra == ["d"])
  }

  @Test func aFolderWithoutAList() throws {
    try folder.remove("site/manifest.json")
    let error = try #require(throws: PublishingError.self) { try verify() }
    #expect(error.kind == .notARelease)
    #expect(error.phrase.english == "'\(folder.path)/site/manifest.json' is not there")
  }

  @Test func aDamagedList() throws {
    try folder.write("{}", to: "site/manifest.json")
    let error = try #require(throws: PublishingError.self) { try verify() }
    #expect(
      error.phrase.english
        == "'\(folder.path)/site/manifest.json' is not a list of files that terang wrote, or is damaged")
  }
}
