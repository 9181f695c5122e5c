// What publishing refuses, and that a refusal changes nothing.
import Diagnostics
import Foundation
import Publishing
import Testing

@Suite struct RefusalTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The error of a release; the folder must be as it was before.
  private func refusal(_ files: [String: String]) throws -> PublishingError {
    let before = folder.contents
    let error = try #require(throws: PublishingError.self) { try folder.publish(files) }
    #expect(folder.contents == before)
    return error
  }

  private func words(_ error: PublishingError) -> String {
    error.phrase.english.replacingOccurrences(of: folder.path, with: "Public")
  }

  @Test func aForeignFileAtAPlannedPath() throws {
    _ = try folder.publish(["a": "1"])
    try folder.write("mine", to: "site/b")
    let error = try refusal(["a": "2", "b": "1"])
    #expect(error.kind == .cannotCreate)
    #expect(words(error) == "'Public/site/b' was not written by terang, and the site needs the name")
  }

  @Test func aForeignFileWithTheSameBytesIsLeftAndStaysForeign() throws {
    _ = try folder.publish(["a": "1"])
    try folder.write("1", to: "site/b")
    #expect(try folder.publish(["a": "1", "b": "1"]).unchanged == ["a", "b"])
    #expect(words(try refusal(["b": "2"])).hasPrefix("'Public/site/b' was not written by terang"))
    #expect(try folder.publish(["a": "1"]).removed == [])
    #expect(folder.site == ["a": "1", "b": "1"])
  }

  @Test func aForeignFileWhereAFolderGoes() throws {
    _ = try folder.publish(["a": "1"])
    try folder.write("mine", to: "site/b")
    #expect(words(try refusal(["b/c": "1"])).hasPrefix("'Public/site/b' was not written by terang"))
  }

  @Test func aForeignFileInAFolderWhereAFileGoes() throws {
    _ = try folder.publish(["a/x": "1"])
    try folder.write("mine", to: "site/a/mine")
    #expect(words(try refusal(["a": "1"])).hasPrefix("'Public/site/a/mine' was not written by terang"))
  }

  @Test func aFolderThatTerangDidNotMake() throws {
    try folder.write("mine", to: "site/index.html")
    #expect(words(try refusal(["a": "1"])) == "folder 'Public/site' holds files and was not made by terang")
  }

  @Test func aManifestOfSomebodyElse() throws {
    try folder.write("{\"name\": \"app\"}", to: "manifest.json")
    #expect(
      words(try refusal(["a": "1"])) == "'Public/manifest.json' is not a list of files that terang wrote, or is damaged"
    )
  }

  @Test func aManifestThatNamesAFileOutsideTheSite() throws {
    try folder.write("precious", to: "precious")
    _ = try folder.publish(["aa/precious": "1"])
    let manifest = try #require(folder.contents["manifest.json"] ?? nil)
    try folder.write(manifest.replacingOccurrences(of: "aa/", with: "../"), to: "manifest.json")
    #expect(try refusal(["a": "1"]).kind == .cannotCreate)
  }

  @Test func aLinkInPlaceOfTheSite() throws {
    try folder.write("x", to: "elsewhere/x")
    try folder.link("site", to: "elsewhere")
    #expect(words(try refusal(["a": "1"])) == "'Public/site' is a symbolic link; terang does not write through links")
  }

  @Test func aLinkInPlaceOfAFolder() throws {
    _ = try folder.publish(["a": "1"])
    try folder.write("x", to: "elsewhere/x")
    try folder.link("site/b", to: "../elsewhere")
    #expect(
      words(try refusal(["b/c": "1"])) == "'Public/site/b' is a symbolic link; terang does not write through links")
  }

  @Test func aLinkInPlaceOfAFile() throws {
    _ = try folder.publish(["a": "1"])
    try folder.link("site/b", to: "a")
    #expect(words(try refusal(["b": "1"])) == "'Public/site/b' is a symbolic link; terang does not write through links")
  }

  @Test(arguments: ["../a", "/a", "a//b", "a/", "", "a b", "."]) func aPathThatIsNoneOfTheSite(path: String) throws {
    #expect(words(try refusal([path: "1"])) == "'\(path)' is not the name of a file inside the site")
  }

  @Test func aFileAndAFolderOfOneName() throws {
    #expect(words(try refusal(["a": "1", "a/b": "1"])) == "'a/b' clashes with another file of the site")
  }

  @Test func aRunWhileAnotherHoldsTheLock() throws {
    let lock = try FileSystem.posix.lock(folder.path + "/.lock")
    guard case .taken(let descriptor) = lock else { throw CancellationError() }
    let error = try refusal(["a": "1"])
    #expect(error.kind == .locked)
    let process = ProcessInfo.processInfo.processIdentifier
    #expect(words(error) == "'Public/.lock' is held by another run of terang (process \(process))")
    FileSystem.posix.unlock(descriptor)
    #expect(try folder.publish(["a": "1"]).written == ["a"])
  }

  @Test func anOutputFolderThatIsAFile() throws {
    try folder.write("x", to: "file")
    let error = try #require(throws: PublishingError.self) {
      try Release([]).publish(into: PublicFolder(folder.path + "/file"), on: .posix)
    }
    #expect(error.kind == .cannotCreate)
  }
}
