// `terang diff`: pages and figures that differ, before and after a release.
import Foundation
import Testing

@Suite struct DiffTests {
  let folder: TestFolder
  let content: String

  init() throws {
    folder = try TestFolder()
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    content = folder.path + "/Content"
    try FileManager.default.copyItem(
      atPath: tests.path + "/BuilderTests/Sites/kota-like-kediri/Content", toPath: content)
    #expect(try run("build", "en").code == 0)
  }

  private func run(_ command: String, _ language: String, _ more: String...) throws -> Ending {
    try terang(
      [
        command, "--content", content, "--public", folder.path + "/Public", "--as-of", "2026-11-21", "--lang", language,
      ] + more)
  }

  /// Gives the metric another value, another status and another target.
  private func edit() throws {
    let file = content + "/metrics/pasien.csv"
    var text = try String(contentsOfFile: file, encoding: .utf8)
    text = text.replacingOccurrences(of: "2023-S1;1.250,0;provisional", with: "2023-S1;1.275,5;final")
    text += "2024-S1;1.400;final;S2;\n"
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    let metric = content + "/metrics/pasien.md"
    let front = try String(contentsOfFile: metric, encoding: .utf8)
    let entry = "revisions: [{period: 2023-S1, from: 1250, to: 1275.5, on: 2026-11-21, reason: angka tetap}]"
    try front.replacingOccurrences(of: "\nunit:", with: "\n\(entry)\nunit:")
      .write(toFile: metric, atomically: true, encoding: .utf8)
    try folder.file("Content/pages/baru.md", "---\ntitle: Baru\nsummary: Ringkas.\n---\nTeks.\n")
  }

  @Test func nothingDiffers() throws {
    #expect(
      try run("diff", "en").output
        == "0 pages added, 0 removed, 0 changed, 0 changed in their frame; 0 figures changed; 0 other files\n")
  }

  @Test func tellsFiguresFromOldToNew() throws {
    try edit()
    let lines = try run("diff", "en").output.split(separator: "\n").map(String.init)
    #expect(lines.first?.hasPrefix("1 pages added, 0 removed, ") == true)
    #expect(lines.first?.contains("; 2 figures changed; ") == true)
    #expect(lines.contains("  figure Pasien dikunjungi 2023-S1: 1250 → 1275.5; status provisional → final"))
    #expect(lines.contains("  new figure Pasien dikunjungi 2024-S1: 1400 (final)"))
    #expect(lines.contains("  page added: /baru/"))
    #expect(lines.contains("  page changed: /indikator/pasien/"))
    #expect(!lines.contains("  page changed: /indikator/skor/"))
  }

  @Test func tellsItInIndonesian() throws {
    try edit()
    let lines = try run("diff", "id").output.split(separator: "\n").map(String.init)
    #expect(lines.contains("  angka Pasien dikunjungi 2023-S1: 1250 → 1275,5; status provisional → final"))
    #expect(lines.contains("  halaman baru: /baru/"))
  }

  @Test func tellsWhatTheLastReleaseChanged() throws {
    try edit()
    let before = try run("diff", "en").output
    #expect(try run("build", "en").code == 0)
    #expect(try run("diff", "en", "--last").output == before)
    #expect(try run("diff", "en").output.hasPrefix("0 pages added, 0 removed, 0 changed, "))
  }

  @Test func isOneObjectForPrograms() throws {
    try edit()
    let data = Data(try run("diff", "en", "--format", "json").output.utf8)
    let object = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object["added"] as? [String] == ["/baru/"])
    let figures = try #require(object["figures"] as? [[String: Any]])
    #expect(figures.map { $0["period"] as? String } == ["2023-S1", "2024-S1"])
    #expect((figures.first?["after"] as? [String: Any])?["value"] as? Double == 1275.5)
    #expect(figures.last?["before"] is NSNull)
    #expect(figures.map { $0["role"] as? String } == ["value", "value"])
  }

  @Test func tellsFiguresOfPartsAndValuesInWords() throws {
    let file = content + "/metrics/skor.csv"
    var text = try String(contentsOfFile: file, encoding: .utf8)
    text = text.replacingOccurrences(
      of: "2022;2,75;;final;S1;;;;Smart Governance", with: "2022;2,80;;final;S1;;;;Smart Governance")
    text = text.replacingOccurrences(
      of: "2022;3,33;;final;S1;;;;Smart Living\n", with: "2022;3,1;;final;S1;;;;Smart Economy\n")
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    let lines = try run("diff", "en").output.split(separator: "\n").map(String.init)
    #expect(lines.first?.contains("; 3 figures changed; ") == true)
    #expect(
      lines.filter { $0.contains("igure") }.dropFirst() == [
        "  new figure Skor smart city 2022, Smart Economy: 3.1 (final)",
        "  figure Skor smart city 2022, Smart Governance: 2.75 → 2.8",
        "  figure removed Skor smart city 2022, Smart Living: 3.33 (final)",
      ])
    let data = Data(try run("diff", "en", "--format", "json").output.utf8)
    let object = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    let figures = try #require(object["figures"] as? [[String: Any]])
    #expect(figures.map { $0["part"] as? String } == ["Smart Economy", "Smart Governance", "Smart Living"])
    #expect(figures.map { $0["dimension"] as? String } == ["pillar", "pillar", "pillar"])
  }

  @Test func refusedContentHasNoDifference() throws {
    try folder.file("Content/pages/kosong.md", "")
    #expect(try run("diff", "en").code == 65)
  }
}
