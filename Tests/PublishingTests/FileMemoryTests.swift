// A file that is the same as before is not examined again; whatever speaks against that, it is.
import Publishing
import Synchronization
import Testing

@Suite struct FileMemoryTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Publishes files with keys and tells which of them were examined.
  private func publish(_ files: [String: (key: UInt64?, text: String)]) throws -> [String] {
    let examined = Mutex<[String]>([])
    let release = Release(files.map { path, file in Release.File(path: path, bytes: Array(file.text.utf8)) })
    let inspection = Inspection<Void, Never>(
      render: { index, _ in
        let file = release.files[index]
        return Rendering(bytes: file.bytes, key: files[file.path]?.key.map { ContentKey(high: 0, low: $0) }) {
          examined.withLock { $0.append(file.path) }
        }
      }, judge: { _ in nil })
    let slots = try folder.open()
    defer { slots.close() }
    _ = try slots.publish(release, inspection)
    return examined.withLock { $0 }.sorted()
  }

  @Test func whatIsTheSameIsNotExaminedAgain() throws {
    #expect(try publish(["a": (1, "x"), "b": (2, "y"), "c": (nil, "z")]) == ["a", "b", "c"])
    #expect(try publish(["a": (1, "x"), "b": (2, "y"), "c": (nil, "z")]) == ["c"])
    #expect(try publish(["a": (1, "x"), "b": (3, "Y"), "c": (nil, "z")]) == ["b", "c"])
    #expect(try publish(["a": (1, "x"), "b": (3, "Y"), "c": (nil, "Z")]) == ["c"])
    #expect(folder.site == ["a": "x", "b": "Y", "c": "Z"])
    #expect(folder.previous == ["a": "x", "b": "Y", "c": "z"])
  }

  @Test func aFileThatIsKnownByWhatItIsMadeOfIsNotRendered() throws {
    func publish(_ text: String, made key: UInt64) throws -> Int {
      let rendered = Mutex(0)
      let release = Release([Release.File(path: "a", bytes: Array(text.utf8))])
      let inspection = Inspection<Void, Never>(
        key: { _ in ContentKey(high: 7, low: key) },
        render: { index, key in
          rendered.withLock { $0 += 1 }
          return Rendering(bytes: release.files[index].bytes, key: key) {}
        }, judge: { _ in nil })
      let slots = try folder.open()
      defer { slots.close() }
      _ = try slots.publish(release, inspection)
      return rendered.withLock { $0 }
    }
    #expect(try publish("x", made: 1) == 1)
    #expect(try publish("x", made: 1) == 0)
    #expect(try publish("y", made: 2) == 1)
    #expect(folder.site == ["a": "y"])
    try folder.write("z", to: "site/a")
    #expect(try publish("y", made: 2) == 1)
    #expect(folder.site == ["a": "y"])
  }

  @Test func aFileThatSomebodyTouchedIsExaminedAgain() throws {
    _ = try publish(["a": (1, "x"), "b": (2, "y")])
    try folder.write("X", to: "site/a")
    try folder.setTime("site/a", 77)
    #expect(try publish(["a": (1, "x"), "b": (2, "y")]) == ["a"])
    #expect(folder.site == ["a": "x", "b": "y"])
  }

  @Test func whenAFileGoesAllAreLookedAt() throws {
    _ = try publish(["a": (1, "x"), "b": (2, "y")])
    #expect(try publish(["a": (1, "x")]) == ["a"])
    #expect(try publish(["a": (1, "x"), "b": (2, "y")]) == ["b"])
  }

  @Test func theReleaseThatCameBackIsKnownByItsFiles() throws {
    _ = try publish(["a": (1, "x"), "b": (2, "y")])
    _ = try publish(["a": (1, "x"), "b": (3, "Y")])
    try folder.rollback()
    #expect(try publish(["a": (1, "x"), "b": (4, "Z")]) == ["b"])
    #expect(folder.site == ["a": "x", "b": "Z"])
  }

  @Test(arguments: ["", "terang 1\n", "terang 1\n1 2 3 4 a\n", "terang 1\n1 2 x 4 a\nend", "\u{FF}"])
  func damagedMemoryIsNoMemory(text: String) throws {
    _ = try publish(["a": (1, "x")])
    try folder.write(text, to: ".terang/files")
    #expect(try publish(["a": (1, "x")]) == ["a"])
    #expect(try publish(["a": (1, "x")]) == [])
  }
}
