// The list of written files is read back only in exactly the form it is written in.
import Testing

@testable import Publishing

@Suite struct ManifestTests {
  private let manifest = Manifest(
    entries: ["a/b.html": Manifest.Entry(of: [1, 2, 3]), "c": Manifest.Entry(of: [])], isComplete: true)

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

  @Test func everyDamageIsSeen() {
    for index in manifest.bytes.indices {
      var bytes = manifest.bytes
      bytes[index] ^= 0x10
      let read = Manifest(reading: bytes)
      #expect(read == nil || read != manifest, "byte \(index)")
      #expect(Manifest(reading: Array(manifest.bytes[..<index])) == nil, "cut at \(index)")
    }
  }
}
