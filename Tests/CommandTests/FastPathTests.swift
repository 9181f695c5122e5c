// A run with nothing to do does nothing, and whatever could matter makes it do everything.
import Foundation
import Testing

@Suite struct FastPathTests {
  let folder: TestFolder
  let content: String
  var site: String { folder.path + "/Public/site" }
  var page: String { content + "/pages/tentang.md" }

  init() throws {
    folder = try TestFolder()
    content = try smallCity(in: folder)
    try folder.file(
      "Content/pages/tentang.md", "---\ntitle: Tentang\nsummary: Ringkas.\n---\nSatu.\n")
  }

  /// What a run did: `fast` when it found nothing to do, else the outcome of the build.
  private func outcome(_ more: [String] = [], asOf: String? = "2026-01-01") throws -> String {
    let moment = asOf.map { ["--as-of", $0] } ?? []
    let ending = try terang(
      ["build", "--content", content, "--public", folder.path + "/Public", "--lang", "en", "--format", "json"]
        + moment + more)
    guard ending.code == 0 else { return "exit \(ending.code)" }
    if ending.output == #"{"type":"report","outcome":"unchanged"}"# + "\n" { return "fast" }
    let report = try JSONSerialization.jsonObject(with: Data(ending.output.utf8)) as? [String: Any]
    return report?["outcome"] as? String ?? ending.output
  }

  @Test func nothingChanged() throws {
    #expect(try outcome() == "published")
    #expect(try outcome() == "fast")
    #expect(try outcome() == "fast")
  }

  @Test func aQuietSuccessPrintsNothing() throws {
    _ = try outcome()
    let run = ["build", "--content", content, "--public", folder.path + "/Public", "--as-of", "2026-01-01"]
    #expect(try terang(run) == Ending(code: 0, output: "", errors: ""))
    #expect(try terang(run) == Ending(code: 0, output: "", errors: ""))
  }

  @Test func anEditOfTheSameSizeAndTimeIsSeen() throws {
    _ = try outcome()
    let times = try FileManager.default.attributesOfItem(atPath: page)
    let text = try String(contentsOfFile: page, encoding: .utf8).replacingOccurrences(of: "Satu.", with: "Lima.")
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: page))
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
    let modified: [FileAttributeKey: Any] = [.modificationDate: times[.modificationDate] as Any]
    try FileManager.default.setAttributes(modified, ofItemAtPath: page)
    #expect(try outcome() == "published")
    #expect(try String(contentsOfFile: site + "/tentang/index.html", encoding: .utf8).contains("Lima."))
  }

  @Test func editsInQuickSuccessionAreSeen() throws {
    // The kernel's clock for files is coarser than a run is long, so that only the bytes can tell such edits apart.
    for number in 0..<8 {
      try folder.file("Content/pages/tentang.md", "---\ntitle: Tentang\nsummary: Ringkas.\n---\nSatu\(number).\n")
      #expect(try outcome() == "published")
      #expect(try String(contentsOfFile: site + "/tentang/index.html", encoding: .utf8).contains("Satu\(number)."))
    }
  }

  @Test func aNewARemovedAndARenamedFileAreSeen() throws {
    _ = try outcome()
    try folder.file("Content/media/baru.png", "x")
    #expect(try outcome() == "published")
    try FileManager.default.moveItem(atPath: content + "/media/baru.png", toPath: content + "/media/lain.png")
    #expect(try outcome() == "published")
    try FileManager.default.removeItem(atPath: content + "/media/lain.png")
    #expect(try outcome() == "published")
    #expect(try outcome() == "fast")
  }

  @Test func whatEditorsLeaveBehindIsNoChange() throws {
    _ = try outcome()
    try folder.file("Content/pages/.tentang.md.swp", "x")
    try folder.file("Content/pages/tentang.md~", "x")
    #expect(try outcome() == "fast")
  }

  @Test func otherFlagsAreSeen() throws {
    _ = try outcome()
    #expect(try outcome(["--strict"]) == "unchanged")
    #expect(try outcome(["--strict"]) == "fast")
    #expect(try outcome(["--full"]) == "unchanged")
  }

  @Test func aPassingMomentIsSeen() throws {
    let soon = Date().addingTimeInterval(5)
    let format = ISO8601DateFormatter()
    try folder.file(
      "Content/announcements/nanti.md",
      "---\ntitle: Nanti\nsummary: Ringkas.\nfrom: \(format.string(from: soon))\nurgency: info\n---\nNanti.\n")
    let notice = site + "/pengumuman/nanti/index.html"
    #expect(try outcome(asOf: nil) == "published")
    #expect(!FileManager.default.fileExists(atPath: notice))
    if Date() < soon.addingTimeInterval(-1) { #expect(try outcome(asOf: nil) == "fast") }
    Thread.sleep(until: soon.addingTimeInterval(1))
    #expect(try outcome(asOf: nil) == "published")
    #expect(FileManager.default.fileExists(atPath: notice))
    #expect(try outcome(asOf: nil) == "fast")
  }

  @Test func aTouchedOutputIsSeenAndMended() throws {
    _ = try outcome()
    let file = site + "/tentang/index.html"
    let good = try Data(contentsOf: URL(fileURLWithPath: file))
    try Data("x".utf8).write(to: URL(fileURLWithPath: file))
    #expect(try outcome() == "published")
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == good)
    try FileManager.default.removeItem(atPath: file)
    #expect(try outcome() == "published")
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == good)
  }

  @Test func aMemoryThatIsNotWholeIsNotBelieved() throws {
    _ = try outcome()
    let memory = folder.path + "/Public/.terang/fingerprint"
    let text = try String(contentsOfFile: memory, encoding: .utf8)
    try String(text.dropLast(5)).write(toFile: memory, atomically: true, encoding: .utf8)
    #expect(try outcome() == "unchanged")
    #expect(try outcome() == "fast")
  }

  @Test func anotherBinaryIsSeen() throws {
    _ = try outcome()
    let copy = folder.path + "/terang"
    try FileManager.default.copyItem(at: try terangBinary(), to: URL(fileURLWithPath: copy))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: copy)
    process.arguments = [
      "build", "--content", content, "--public", folder.path + "/Public", "--lang", "en", "--format", "json", "--as-of",
      "2026-01-01",
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let said = try #require(try output.fileHandleForReading.readToEnd())
    process.waitUntilExit()
    #expect(String(decoding: said, as: UTF8.self).contains(#""outcome":"unchanged","release":""#))
  }

  @Test func theHeartbeatGoesOnWhenNothingChanged() throws {
    _ = try outcome(asOf: nil)
    let file = site + "/denyut.json"
    let first = try String(contentsOfFile: file, encoding: .utf8)
    Thread.sleep(forTimeInterval: 1.1)
    #expect(try outcome(asOf: nil) == "fast")
    #expect(try String(contentsOfFile: file, encoding: .utf8) != first)
    #expect(FileManager.default.fileExists(atPath: site + "/denyut.svg"))
  }

  @Test func whatLiesBehindALinkToAFolderIsSeen() throws {
    try folder.file("Content/media/2025/peta.png", "a")
    try folder.file("Content/media/2026/peta.png", "b")
    let link = content + "/media/kini"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "2025")
    let seen = site + "/media/kini/peta.png"
    #expect(try outcome() == "published")
    #expect(try outcome() == "fast")
    try folder.file("Content/media/2025/peta.png", "c")
    #expect(try outcome() == "published")
    #expect(try String(contentsOfFile: seen, encoding: .utf8) == "c")
    try FileManager.default.removeItem(atPath: link)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "2026")
    #expect(try outcome() == "published")
    #expect(try String(contentsOfFile: seen, encoding: .utf8) == "b")
    #expect(try outcome() == "fast")
  }

  @Test(arguments: [".", "../media", "/"])
  func aLinkThatABuildRefusesMakesNothingCertain(target: String) throws {
    try folder.file("Content/media/2025/peta.png", "a")
    try FileManager.default.createSymbolicLink(atPath: content + "/media/lain", withDestinationPath: target)
    #expect(try outcome() == "exit 65")
    #expect(try outcome() == "exit 65")
  }
}
