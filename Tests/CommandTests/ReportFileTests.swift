// `Public/report.json`, as whoever watches over cron reads it.
import Foundation
import Testing

@Suite struct ReportFileTests {
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
      from: 2226-01-03T07:50
      until: 2226-01-04
      urgency: important
      ---
      Air mati.

      """)
  }

  private func run(_ command: String, _ more: String..., asOf: String = "2226-01-01") throws -> Ending {
    try terang([command, "--content", content, "--as-of", asOf, "--lang", "en"] + more)
  }

  private func build(asOf: String = "2226-01-01") throws -> Ending {
    try run("build", "--public", folder.path + "/Public", asOf: asOf)
  }

  private func rollback() throws -> Ending {
    try terang(["rollback", "--public", folder.path + "/Public", "--lang", "en"])
  }

  private func page(_ text: String) throws {
    try folder.file("Content/pages/catatan.md", "---\ntitle: Catatan\nsummary: Satu halaman.\n---\n\n\(text)\n")
  }

  private func live() throws -> [String] {
    let manifest = try String(contentsOfFile: folder.path + "/Public/site/manifest.json", encoding: .utf8)
    return manifest.split(separator: "\n").filter { $0.hasPrefix(#"{"path""#) }.map(String.init)
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
    #expect(report["as_of"] as? String == "2226-01-01T00:00:00+07:00")
    let held = try #require(report["held"] as? [[String: Any]])
    #expect(held.map { $0["file"] as? String } == ["announcements/gangguan.md"])
    #expect(report["items"] as? Int == (report["published"] as? Int ?? -1) + held.count)
    let next = try #require(report["next"] as? [[String: Any]])
    #expect(next.map { $0["at"] as? String } == ["2226-01-03T07:50:00+07:00"])
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

  @Test func theReleaseHashIsThatOfTheLiveFiles() throws {
    try page("Pertama.")
    _ = try build()
    let first = try #require(try report()["release"] as? String)
    #expect(first.count == 64)
    let files = try live()
    try page("Kedua.")
    _ = try build()
    #expect(try report()["release"] as? String != first)
    try page("Pertama.")
    _ = try build()
    #expect(try report()["release"] as? String == first)
    #expect(try live() == files)
  }

  @Test func aRefusedRunTellsWhichReleaseIsStillLive() throws {
    _ = try build()
    let release = try #require(try report()["release"] as? String)
    try folder.file("Content/pages/kosong.md", "")
    _ = try build()
    #expect(try report()["outcome"] as? String == "refused")
    #expect(try report()["release"] as? String == release)
  }

  @Test func aRunWithNothingToDoReportsToo() throws {
    try page("Pertama.")
    _ = try build()
    let before = try report()
    #expect(try build() == Ending(code: 0, output: "", errors: ""))
    let report = try report()
    #expect(report["outcome"] as? String == "unchanged")
    #expect(report["written"] as? [String] == [])
    #expect(report["unchanged"] as? Int == (before["written"] as? [String])?.count)
    for name in ["exit", "items", "published", "pages", "files"] {
      #expect(report[name] as? Int == before[name] as? Int, "\(name)")
    }
    #expect(report["release"] as? String == before["release"] as? String)
    #expect((report["next"] as? [[String: Any]])?.count == 1)
  }

  @Test func contentThatIsAsItWasAgainEndsTheRefusalInTheReport() throws {
    _ = try build()
    let bad = try folder.file("Content/pages/kosong.md", "")
    _ = try build()
    #expect(try report()["exit"] as? Int == 65)
    try FileManager.default.removeItem(atPath: bad)
    #expect(try build().code == 0)
    #expect(try report()["exit"] as? Int == 0)
    #expect(try report()["outcome"] as? String == "unchanged")
    #expect(try report()["findings"] as? [String] == [])
  }

  @Test func filesOfOthersAreToldByWhatBecameOfThem() throws {
    let site = try String(contentsOfFile: content + "/site.yaml", encoding: .utf8)
    try folder.file("Content/site.yaml", site + "\nkeep: [\"google*.html\"]\n")
    try page("Pertama.")
    _ = try build()
    try folder.file("Public/site/google1.html", "x")
    try folder.file("Public/site/catatan.txt", "x")
    try page("Kedua.")
    _ = try build()
    let report = try report()
    #expect(report["kept"] as? [String] == ["google1.html"])
    #expect(report["aside"] as? [[String: String]] == [["path": "catatan.txt", "to": "aside/1/catatan.txt"]])
    #expect(report["foreign"] as? [String] == [])
  }

  @Test func aRollbackTellsWhichReleaseIsLiveAndWhenTheNextOneComes() throws {
    try page("Pertama.")
    _ = try build()
    let first = try #require(try report()["release"] as? String)
    try page("Kedua.")
    _ = try build()
    let second = try #require(try report()["release"] as? String)
    #expect(try rollback().code == 0)
    let report = try report()
    #expect(report["outcome"] as? String == "rolled back")
    #expect(report["exit"] as? Int == 0)
    #expect(report["release"] as? String == first)
    #expect((report["written"] as? [String])?.contains("catatan/index.html") == true)
    #expect(report["removed"] as? [String] == [])
    let next = try #require(report["next"] as? [[String: String]])
    #expect(next == [["type": "moment", "at": "2226-01-03T07:50:00+07:00"]])
    #expect(first != second)
  }

  @Test func aReleaseThatIsHeldBackWritesNothingAndSaysSo() throws {
    try page("Pertama.")
    _ = try build()
    let first = try #require(try report()["release"] as? String)
    try page("Kedua.")
    _ = try build()
    _ = try rollback()
    // The first run after it looks at everything, the second at nothing.
    for _ in 1...2 {
      _ = try build()
      let report = try report()
      #expect(report["outcome"] as? String == "unchanged")
      #expect(report["held_by_rollback"] as? Bool == true)
      #expect(report["release"] as? String == first)
      #expect(report["written"] as? [String] == [])
    }
  }

  @Test func aRollbackWithoutAWayBackFailsInTheReportToo() throws {
    _ = try build()
    let release = try #require(try report()["release"] as? String)
    #expect(try rollback().code == 65)
    let report = try report()
    #expect(report["outcome"] as? String == "failed")
    #expect(report["exit"] as? Int == 65)
    #expect(
      report["failure"] as? String == "'\(folder.path)/Public/previous' holds no complete release; there is no way back"
    )
    #expect(report["release"] as? String == release)
  }
}
