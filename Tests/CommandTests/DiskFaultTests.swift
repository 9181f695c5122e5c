// What only a disk can do to content: links that loop, files that nobody may read, and files without end.
import Foundation
import Glibc
import Testing

@Suite struct DiskFaultTests {
  let folder: TestFolder
  let content: String

  init() throws {
    folder = try TestFolder()
    content = try smallCity(in: folder)
  }

  /// Checks the content, as someone whom file permissions bind.
  private func check() throws -> Ending {
    try terang(["check", "--content", content, "--as-of", "2026-01-01", "--lang", "en"], isBound: true)
  }

  private func expect(_ ending: Ending, _ code: Int32, _ lines: String...) {
    #expect(ending.code == code, "\(ending)")
    let found = ending.errors.components(separatedBy: "\n").filter {
      $0.hasPrefix("error: ") || $0.hasPrefix("  --> ") || $0.hasPrefix("  help: ")
    }
    #expect(found == lines.map { $0.replacing("CONTENT", with: content) }, "\(ending.errors)")
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createDirectory(
      atPath: (content + "/" + name as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    #expect(symlink(target, content + "/" + name) == 0)
  }

  @Test func aLinkToItself() throws {
    try link("media/taman.png", to: "taman.png")
    expect(
      try check(), 65, "error: the symbolic link cannot be followed: the link leads to itself [symlink-loop]",
      "  --> CONTENT/media/taman.png", "  help: replace the link by the file")
  }

  @Test func aLinkToAFolderAbove() throws {
    try link("media/semua", to: "..")
    expect(
      try check(), 65,
      "error: the symbolic link cannot be followed: the link leads to a folder that it stands in [symlink-loop]",
      "  --> CONTENT/media/semua", "  help: replace the link by the file")
  }

  @Test func aLinkOutOfTheContent() throws {
    try link("media/passwd.txt", to: "/etc/passwd")
    expect(
      try check(), 65,
      "error: the symbolic link cannot be followed: the link leads out of the content folder [symlink-loop]",
      "  --> CONTENT/media/passwd.txt", "  help: replace the link by the file")
  }

  @Test func aLinkToNothing() throws {
    try link("media/hilang.png", to: "tidak-ada.png")
    expect(
      try check(), 65,
      "error: the symbolic link cannot be followed: what the link leads to is not there [symlink-loop]",
      "  --> CONTENT/media/hilang.png", "  help: replace the link by the file")
  }

  @Test func aFileWithoutReadPermission() throws {
    let path = try folder.file("Content/media/rahasia.png", "x")
    #expect(chmod(path, 0) == 0)
    expect(
      try check(), 65, "error: the file cannot be read: Permission denied [file-unreadable]",
      "  --> CONTENT/media/rahasia.png", "  help: check the permission to read it")
  }

  @Test func aFolderWithoutReadPermission() throws {
    try folder.file("Content/media/x.png", "x")
    #expect(chmod(content + "/media", 0) == 0)
    defer { chmod(content + "/media", 0o755) }
    expect(
      try check(), 65, "error: the file cannot be read: Permission denied [file-unreadable]", "  --> CONTENT/media",
      "  help: check the permission to read it")
  }

  @Test func aSiteDescriptionWithoutReadPermission() throws {
    #expect(chmod(content + "/site.yaml", 0) == 0)
    expect(
      try check(), 78, "error: the file cannot be read: Permission denied [file-unreadable]",
      "  --> CONTENT/site.yaml", "  help: check the permission to read it")
  }

  @Test func aFolderInPlaceOfTheSiteDescription() throws {
    try FileManager.default.removeItem(atPath: content + "/site.yaml")
    try FileManager.default.createDirectory(atPath: content + "/site.yaml", withIntermediateDirectories: true)
    expect(
      try check(), 78, "error: 'site.yaml' does not exist [file-missing]", "  --> CONTENT/site.yaml",
      "  help: make it with the site's name, address and time zone")
  }

  @Test func aPipeInPlaceOfAFile() throws {
    try FileManager.default.createDirectory(atPath: content + "/media", withIntermediateDirectories: true)
    #expect(mkfifo(content + "/media/pipa.png", 0o644) == 0)
    expect(
      try check(), 65, "error: the file cannot be read: not a regular file [file-unreadable]",
      "  --> CONTENT/media/pipa.png", "  help: check the permission to read it")
  }

  @Test func aFileWithoutEnd() throws {
    let path = try folder.file("Content/media/film.mp4", "")
    #expect(truncate(path, 5_000_000_000) == 0)
    expect(
      try check(), 65, "error: the file has 5000000000 bytes, which is too many [file-too-large]",
      "  --> CONTENT/media/film.mp4", "  help: make it smaller or split it")
  }

  @Test func aLineWithoutEnd() throws {
    let front = "---\ntitle: Panjang\nsummary: Satu baris.\n---\n"
    try folder.file("Content/pages/panjang.md", front + String(repeating: "a", count: 5_000_000))
    expect(
      try check(), 65, "error: line of '5000000' bytes is above the limit of 65536 bytes [line-too-long]",
      "  --> CONTENT/pages/panjang.md:5",
      "  help: break it into several lines; pictures are not pasted into text but kept in 'media/'")
  }

  @Test func aNameThatIsNoText() throws {
    try FileManager.default.createDirectory(atPath: content + "/media", withIntermediateDirectories: true)
    let name = Array((content + "/media/").utf8) + [0xFF] + Array(".png".utf8) + [0]
    let descriptor = open(name.map(CChar.init(bitPattern:)), O_CREAT | O_WRONLY, 0o644)
    #expect(descriptor >= 0)
    close(descriptor)
    expect(
      try check(), 65, "error: '\u{FFFD}' cannot become an address: a-z, 0-9 and '-' only [file-name]",
      "  --> CONTENT/media/\u{FFFD}.png", "  help: rename it, for example to 'short-name.png'")
  }
}
