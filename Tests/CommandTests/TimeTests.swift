// `terang next`, `terang held` and the report file, as staff and monitors read them.
import Foundation
import Testing

@Suite struct TimeTests {
  let folder: TestFolder
  let content: String

  init() throws {
    folder = try TestFolder()
    content = try smallCity(in: folder)
    try folder.file(
      "Content/announcements/gangguan.md",
      """
      ---
      title: Gangguan air
      summary: Ringkas.
      from: 2026-01-03T07:50
      until: 2026-01-04
      urgency: important
      ---
      Air mati.

      """)
  }

  private func run(_ command: String, _ more: String..., asOf: String = "2026-01-01") throws -> Ending {
    try terang([command, "--content", content, "--as-of", asOf, "--lang", "en"] + more)
  }

  @Test func nextTellsMomentsInOrder() throws {
    let ending = try run("next", "--count", "2")
    #expect(
      ending
        == Ending(
          code: 0,
          output: """
            2026-01-03 07:50 WIB  published: Gangguan air (/pengumuman/gangguan/)
            2026-01-05 00:00 WIB  expires: Gangguan air (/pengumuman/gangguan/)

            """, errors: ""))
  }

  @Test func nextAsJSON() throws {
    #expect(
      try run("next", "--count", "1", "--format", "json").output
        == #"{"type":"moment","at":"2026-01-03T07:50:00+07:00","kind":"publication","title":"Gangguan air","#
        + #""path":"/pengumuman/gangguan/"}"# + "\n")
  }

  @Test func heldTellsWhy() throws {
    #expect(
      try run("held").output == "announcements/gangguan.md  due 2026-01-03T07:50:00+07:00: Gangguan air\n")
    #expect(try run("held", asOf: "2026-01-03T08:00").output == "nothing is held back\n")
  }

  @Test func heldAsJSON() throws {
    #expect(
      try run("held", "--format", "json", asOf: "2026-01-06").output
        == #"{"type":"held","file":"announcements/gangguan.md","title":"Gangguan air","path":"/pengumuman/gangguan/","#
        + #""reason":"expired","at":"2026-01-05T00:00:00+07:00"}"# + "\n")
  }

  @Test func refusedContentHasNoNext() throws {
    try folder.file("Content/pages/kosong.md", "")
    #expect(try run("next").code == 65)
    #expect(try run("held").code == 65)
  }

  @Test func anImpossibleCountIsAUsageError() throws {
    #expect(try run("next", "--count", "0").code == 64)
  }

  private func report() throws -> [String: Any] {
    let data = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/Public/report.json"))
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func theReportFileTellsWhatTheRunDid() throws {
    _ = try run("build", "--public", folder.path + "/Public")
    let report = try report()
    #expect(report["outcome"] as? String == "published")
    #expect(report["exit"] as? Int == 0)
    #expect(report["as_of"] as? String == "2026-01-01T00:00:00+07:00")
    let held = try #require(report["held"] as? [[String: Any]])
    #expect(held.map { $0["file"] as? String } == ["announcements/gangguan.md"])
    #expect(report["items"] as? Int == (report["published"] as? Int ?? -1) + held.count)
    let next = try #require(report["next"] as? [[String: Any]])
    #expect(next.map { $0["at"] as? String } == ["2026-01-03T07:50:00+07:00"])
    let steps = try #require(report["steps"] as? [[String: Any]])
    #expect(steps.map { $0["step"] as? String } == ["read", "check", "plan", "render", "publish"])
    #expect(report["findings"] as? [String] == [])
  }

  @Test func theReportFileTellsOfARefusedRunToo() throws {
    _ = try run("build", "--public", folder.path + "/Public")
    try folder.file("Content/pages/kosong.md", "")
    #expect(try run("build", "--public", folder.path + "/Public").code == 65)
    let report = try report()
    #expect(report["outcome"] as? String == "refused")
    #expect(report["exit"] as? Int == 65)
    #expect((report["findings"] as? [[String: Any]])?.first?["rule"] as? String == "file-empty")
  }

  @Test func aFolderThatIsNotTerangsGetsNoReport() throws {
    try folder.file("Elsewhere/report.json", "mine")
    try folder.file("Content/pages/kosong.md", "")
    #expect(try run("build", "--public", folder.path + "/Elsewhere").code == 65)
    #expect(try String(contentsOfFile: folder.path + "/Elsewhere/report.json", encoding: .utf8) == "mine")
  }
}
