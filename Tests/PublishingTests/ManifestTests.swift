// The list of written files is read back only in exactly the form it is written in.
import Testing

@testable import Publishing

@Suite struct ManifestTests {
  private let manifest: Manifest

  init() {
    var manifest = Manifest(
      entries: ["a/b.html": Manifest.Entry(of: [1, 2, 3]), "c": Manifest.Entry(of: [])], isComplete: true)
    manifest.carried = ["d \"e\\\u{1}/é": Manifest.Entry(of: [4])]
    manifest.keep = ["*.html", "a \"b\""]
    manifest.unserved = [".htaccess", "a/b.html"]
    manifest.asOf = "2026-01-01T00:00:00Z"
    self.manifest = manifest
  }

  @Test func isReadBack() {
    #expect(Manifest(reading: manifest.bytes) == manifest)
  }

  @Test func anUnfinishedListIsReadBack() {
    let unfinished = Manifest(entries: manifest.entries, isComplete: false)
    #expect(Manifest(reading: unfinished.bytes) == unfinished)
  }

  @Test func anEmptyListIsReadBack() {
    #expect(Manifest(reading: Manifest().bytes) == Manifest())
  }

  @Test(arguments: ["", "{}", "null", "\u{0}\u{FF}"]) func otherFilesAreRefused(text: String) {
    #expect(Manifest(reading: Array(text.utf8)) == nil)
  }

  @Test(arguments: ["../a", "/a", "a//b", "a/./b"]) func aPathOutsideTheSiteIsRefused(path: String) {
    #expect(Manifest(reading: Manifest(entries: [path: Manifest.Entry(of: [])]).bytes) == nil)
  }

  @Test func everyDamageIsSeen() {
    for index in manifest.bytes.indices {
      var bytes = manifest.bytes
      bytes[index] ^= 0x10
      let read = Manifest(reading: bytes)
      #expect(read == nil || read != manifest, "byte \(index)")
      #expect(Manifest(reading: Array(manifest.bytes[..<index])) == nil, "cut at \(index)")
    }
  }

  @Test func theListOfTheFirstVersionIsRead() {
    let text = """
      {
      "tool": "terang",
      "format": 1,
      "complete": false,
      "files": [
      {"path": "a", "sha256": "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b", "size": 1}
      ]
      }

      """
    let expected = Manifest(entries: ["a": Manifest.Entry(of: [49])], isComplete: false)
    #expect(Manifest(reading: Array(text.utf8)) == expected)
  }
}
