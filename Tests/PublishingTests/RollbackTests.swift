// The way back to the release before, and what happens to the one that was taken back.
import Diagnostics
import Publishing
import Testing

@Suite struct RollbackTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func refusal() throws -> String {
    let before = folder.contents
    let error = try #require(throws: PublishingError.self) { try folder.rollback() }
    #expect(error.kind == .notARelease)
    #expect(folder.contents == before)
    return error.phrase.english.replacing(folder.path, with: "Public")
  }

  @Test func theReleaseBeforeIsLiveAgain() throws {
    try folder.publish(["a": "1", "b": "1"])
    try folder.publish(["a": "2", "c": "2"])
    let outcome = try folder.rollback()
    #expect(outcome.isExchanged)
    #expect(outcome.written == ["a", "b"])
    #expect(outcome.removed == ["c"])
    #expect(folder.site == ["a": "1", "b": "1"])
    #expect(folder.previous == ["a": "2", "c": "2"])
    #expect(try Verification(of: folder.path + "/site", on: .posix).isSound)
  }

  @Test func aSecondRollbackTakesTheFirstBack() throws {
    try folder.publish(["a": "1"])
    try folder.publish(["a": "2"])
    try folder.rollback()
    try folder.rollback()
    #expect(folder.site == ["a": "2"])
    #expect(folder.previous == ["a": "1"])
  }

  @Test func whatWasTakenBackIsNotPublishedAgainByItself() throws {
    try folder.publish(["a": "1"])
    try folder.publish(["a": "2"])
    try folder.rollback()
    let outcome = try folder.publish(["a": "2"])
    #expect(outcome.isHeldByRollback)
    #expect(!outcome.isExchanged)
    #expect(folder.site == ["a": "1"])
  }

  @Test func anotherReleaseIsPublishedAndEndsTheHold() throws {
    try folder.publish(["a": "1"])
    try folder.publish(["a": "2"])
    try folder.rollback()
    #expect(try folder.publish(["a": "3"]).isExchanged)
    #expect(try folder.publish(["a": "2"]).isExchanged)
    #expect(folder.site == ["a": "2"])
  }

  @Test func keptFilesStayAsTheyAreNow() throws {
    try folder.publish(["a": "1"], keep: ["t"])
    try folder.publish(["a": "2"], keep: ["t"])
    try folder.write("now", to: "site/t")
    try folder.rollback()
    #expect(folder.site == ["a": "1", "t": "now"])
  }

  @Test func thereIsNoWayBackFromTheFirstRelease() throws {
    try folder.publish(["a": "1"])
    #expect(try refusal() == "'Public/previous' holds no complete release; there is no way back")
  }

  @Test func aReleaseThatWasEditedByHandDoesNotComeBack() throws {
    try folder.publish(["a": "1", "b": "1"])
    try folder.publish(["a": "2", "b": "2"])
    try folder.write("x", to: "previous/b")
    #expect(try refusal() == "'Public/previous' has changed since it was published: 'b'")
  }

  @Test func aSlotThatWasBeingWrittenDoesNotComeBack() throws {
    try folder.publish(["a": "1"])
    try folder.publish(["a": "2"])
    let fault = Fault { _ in false }
    var system = fault.fileSystem
    system.exchange = { _, path throws(SystemError) in throw SystemError(code: 5, reason: "no", path: path) }
    system.create = { path, bytes, time throws(SystemError) in
      if path.hasSuffix("/a") { throw SystemError(code: 5, reason: "no", path: path) }
      try FileSystem.posix.create(path, bytes, time)
    }
    #expect(throws: PublishingError.self) { try folder.publish(["a": "3"], on: system) }
    #expect(try refusal() == "'Public/previous' holds no complete release; there is no way back")
  }
}
