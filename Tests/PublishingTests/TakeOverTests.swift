// An output folder of version 0.1, which had one slot and its list outside the web root, is taken over without loss.
import Diagnostics
import Publishing
import Testing

extension TemporaryFolder {
  /// Writes an output folder as version 0.1 left it.
  func writeEarlierLayout(_ files: [String: String], isComplete: Bool = true) throws {
    for (name, text) in files { try write(text, to: "site/" + name) }
    let lines = files.keys.sorted().map { name in
      let entry = Manifest.Entry(of: Array((files[name] ?? "").utf8))
      return #"{"path": "\#(name)", "sha256": "\#(entry.sha256)", "size": \#(entry.size)}"#
    }
    let head = "{\n\"tool\": \"terang\",\n\"format\": 1,\n\"complete\": \(isComplete),\n\"files\": [\n"
    try write(head + lines.joined(separator: ",\n") + "\n]\n}\n", to: "manifest.json")
  }
}

@Suite struct TakeOverTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func theSiteBecomesTheLiveSlot() throws {
    try folder.writeEarlierLayout(["a": "1", "b": "1"])
    try folder.write("", to: ".lock")
    try folder.setTime("site/a", 500)
    let outcome = try folder.publish(["a": "1", "c": "2"])
    #expect(outcome.removed == ["b"])
    #expect(folder.site == ["a": "1", "c": "2"])
    #expect(folder.previous == ["a": "1", "b": "1"])
    #expect(folder.times["site/a"] == 500)
    #expect(
      folder.contents.keys.sorted() == [
        "previous/a", "previous/b", "previous/manifest.json", "site/a", "site/c", "site/manifest.json",
      ])
  }

  @Test func nothingIsPublishedWhenNothingDiffers() throws {
    try folder.writeEarlierLayout(["a": "1"])
    #expect(try folder.publish(["a": "1"]).isExchanged == false)
    #expect(folder.contents.keys.sorted() == ["site/a", "site/manifest.json"])
    #expect(try Verification(of: folder.path + "/site", on: .posix).isSound)
  }

  @Test func aKilledRunOfThatVersionIsMended() throws {
    try folder.writeEarlierLayout(["a": "1", "b": "half"], isComplete: false)
    try folder.write("left", to: ".staging/1")
    try folder.publish(["a": "1", "b": "whole"])
    #expect(folder.site == ["a": "1", "b": "whole"])
    #expect(folder.contents.keys.contains { $0.hasPrefix(".staging") } == false)
  }

  @Test func filesOfOthersAreNotLost() throws {
    try folder.writeEarlierLayout(["a": "1"])
    try folder.write("mine", to: "site/manifest.json")
    try folder.write("mine", to: "site/x")
    try folder.write("mine", to: ".staging/notes.txt")
    try folder.publish(["a": "2"])
    #expect(folder.site == ["a": "2"])
    #expect(folder.read("aside/1/manifest.json") == "mine")
    #expect(folder.read("aside/2/x") == "mine")
    #expect(folder.read(".staging/notes.txt") == "mine")
  }

  @Test func aRunOfThatVersionIsWaitedFor() throws {
    try folder.writeEarlierLayout(["a": "1"])
    guard case .taken(let descriptor) = try FileSystem.posix.lock(folder.path + "/.lock", "12") else {
      throw CancellationError()
    }
    let error = try #require(throws: PublishingError.self) { try folder.publish(["a": "2"]) }
    #expect(error.kind == .locked)
    #expect(error.phrase.english == "'\(folder.path)/.lock' is held by another run of terang (process 12)")
    FileSystem.posix.unlock(descriptor)
    #expect(try folder.publish(["a": "2"]).written == ["a"])
  }
}
