// A release that holds far less than the live one is refused until somebody confirms it with a waiver.
import Foundation
import Testing

@Suite struct ShrunkReleaseTests {
  let folder: TestFolder
  let content: String

  init() throws {
    folder = try TestFolder()
    content = try smallCity(in: folder)
    try folder.file("Content/sources.yaml", "- {id: S1, title: Sumber, publisher: Kota, grade: official}\n")
    for number in 10..<20 {
      try folder.file(
        "Content/news/2025/2025-03-\(number)-berita-\(number).md",
        "---\ntitle: Berita \(number)\nsummary: Ringkas.\ndate: 2025-03-\(number)\npillar: none\nsources: [S1]\n---\nIsi.\n"
      )
    }
    #expect(try build().code == 0)
  }

  private func build(_ more: String...) throws -> Ending {
    try terang(
      [
        "build", "--content", content, "--public", folder.path + "/Public", "--as-of", "2026-11-21", "--lang", "en",
        "--quiet",
      ] + more)
  }

  private func remove(_ numbers: Range<Int>) throws {
    for number in numbers {
      try FileManager.default.removeItem(atPath: content + "/news/2025/2025-03-\(number)-berita-\(number).md")
    }
  }

  @Test func aThirdOfTheNewsIsRefusedUntilAWaiverConfirmsIt() throws {
    try remove(10..<13)
    let refused = try build()
    #expect(refused.code == 65)
    #expect(refused.errors.contains("error: '/berita/2025/berita-10/' is public now and would vanish [vanished-path]"))
    #expect(
      refused.errors.contains(
        "news 10 → 7: fewer by more than 10 per cent than in the live release [shrunk-release]\n"))
    #expect(refused.errors.contains("note: /berita/2025/ 10 → 7\n"))
    // That pages may vanish says nothing of how many.
    let allowed = try build("--allow-vanished")
    #expect(allowed.code == 65)
    #expect(!allowed.errors.contains("[vanished-path]"))
    #expect(allowed.errors.contains("[shrunk-release]"))

    try folder.file(
      "Content/waivers.yaml",
      "- {rule: shrunk-release, where: site.yaml, reason: arsip dipindahkan, who: redaksi Diskominfo, "
        + "until: 2026-12-05}\n")
    #expect(try build("--allow-vanished") == Ending(code: 0, output: "", errors: ""))
    let report = try String(contentsOfFile: folder.path + "/Public/report.json", encoding: .utf8)
    #expect(
      report.contains(
        #"{"rule":"shrunk-release","where":"site.yaml","reason":"arsip dipindahkan","who":"redaksi Diskominfo","#
          + #""until":"2026-12-05","lets_through":1}"#))
    let history = try String(contentsOfFile: folder.path + "/Public/site/riwayat/index.html", encoding: .utf8)
    #expect(history.contains("Isi situs berkurang banyak.") && history.contains("Arsip dipindahkan."))
  }

  @Test func aFewMayGo() throws {
    try remove(10..<12)
    #expect(try build("--allow-vanished").code == 0)
  }

  @Test func theSiteMayAllowMore() throws {
    let site = try String(contentsOfFile: content + "/site.yaml", encoding: .utf8)
    try folder.file("Content/site.yaml", site + "\nguards: {percent: 50}\n")
    try remove(10..<15)
    #expect(try build("--allow-vanished").code == 0)
  }

  @Test func tombstonesAndRedirectsAreNoLoss() throws {
    try remove(10..<13)
    let site = try String(contentsOfFile: content + "/site.yaml", encoding: .utf8)
    let gone = (10..<13).map { "  - {path: /berita/2025/berita-\($0)/, reason: Dipindahkan., on: 2026-11-20}\n" }
    try folder.file("Content/site.yaml", site + "\ngone:\n" + gone.joined())
    #expect(try build().code == 0)
  }
}
