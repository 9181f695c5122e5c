// A figure that is public does not change in silence: published, changed, refused, recorded, published.
import Foundation
import Testing

@Suite struct PublishedFigureTests {
  let folder: TestFolder
  let content: String

  init() throws {
    folder = try TestFolder()
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    content = folder.path + "/Content"
    try FileManager.default.copyItem(
      atPath: tests.path + "/BuilderTests/Sites/kota-like-kediri/Content", toPath: content)
    try record("[]")
    #expect(try build().code == 0)
  }

  private func run(_ command: String, _ more: String...) throws -> Ending {
    try terang(
      [
        command, "--content", content, "--public", folder.path + "/Public", "--as-of", "2026-11-21", "--lang", "en",
      ] + more)
  }

  private func build() throws -> Ending { try run("build", "--quiet") }

  private func value(_ text: String) throws {
    try folder.file("Content/metrics/pasien.csv", "periode;nilai;status;sumber;catatan\n2023-S1;\(text);final;S2;\n")
  }

  private func record(_ entries: String, bounds: String = "") throws {
    try value("1250")
    try folder.file(
      "Content/metrics/pasien.md",
      """
      ---
      title: Pasien dikunjungi
      summary: Pasien yang dikunjungi di rumah.
      pillar: living
      agency: dinkes
      unit: {id: pasien}
      direction: none
      frequency: {every: irregular}
      headline: true
      programs: [layanan-112]
      revisions: \(entries)
      \(bounds)
      ---
      Jumlah pasien menurut laporan.

      """)
  }

  private func published(_ path: String) throws -> String {
    try String(contentsOfFile: folder.path + "/Public/site/" + path, encoding: .utf8)
  }

  private static let change =
    "{period: 2023-S1, from: 1250, to: 1275, on: 2026-11-21, reason: satu laporan terlambat, source: S2}"

  @Test func aChangedFigureIsRefusedUntilItIsRecorded() throws {
    try value("1275")
    let refused = try build()
    #expect(refused.code == 65)
    #expect(
      refused.errors.contains(
        "error: '1275' of 2023-S1 is public as 1250, and 'revisions' has no entry for the change [published-figure]\n"))
    #expect(refused.errors.contains("metrics/pasien.csv:2:9\n"))
    #expect(
      refused.errors.contains(
        "revisions: [{period: 2023-S1, from: 1250, to: 1275, on: 2026-11-21, reason: …}]\n"))
    #expect(try published("data/angka.csv").contains("value,2023-S1,,,1250,pasien,final,,S2\r\n"))
    #expect(try run("check", "--quiet").code == 65)

    try record("[\(Self.change)]")
    try value("1275")
    #expect(try build() == Ending(code: 0, output: "", errors: ""))
    #expect(try published("data/angka.csv").contains("value,2023-S1,,,1275,pasien,final,,S2\r\n"))
    let page = try published("indikator/pasien/index.html")
    let history = try published("riwayat/index.html")
    for text in [page, history] {
      for word in ["2026-11-21", "1.250", "1.275", "Satu laporan terlambat."] { #expect(text.contains(word)) }
    }

    // A later change goes on from it, and both are told.
    let later = "{period: 2023-S1, from: 1275, to: 1280, on: 2026-11-22, reason: terhitung ulang}"
    try record("[\(Self.change), \(later)]")
    try value("1280")
    #expect(try build().code == 0)
    let both = try published("riwayat/index.html")
    #expect(both.contains("Satu laporan terlambat.") && both.contains("Terhitung ulang."))
  }

  @Test func aWithdrawnFigureIsRefusedUntilItIsRecorded() throws {
    try folder.file("Content/metrics/pasien.csv", "periode;nilai;status;sumber;catatan\n2023-S1;;missing;S2;\n")
    let refused = try build()
    #expect(refused.code == 65)
    #expect(refused.errors.contains("error: '1250' of 2023-S1 is public and is not there now, "))
    try record("[{period: 2023-S1, from: 1250, to: null, on: 2026-11-21, reason: dihitung ulang}]")
    try folder.file("Content/metrics/pasien.csv", "periode;nilai;status;sumber;catatan\n2023-S1;;missing;S2;\n")
    #expect(try build().code == 0)
    #expect(try published("indikator/pasien/index.html").contains(">dicabut</td>"))
  }

  @Test func aLargeCorrectionNeedsAWaiverThatReadersSee() throws {
    try record(
      "[{period: 2023-S1, from: 1250, to: 12500, on: 2026-11-21, reason: koma}]", bounds: "bounds: {jump: 100}")
    try value("12500")
    let refused = try build()
    #expect(refused.code == 65)
    #expect(refused.errors.contains("error: '12500' of 2023-S1 is public as 1250: a change of 11250 is larger"))
    try folder.file(
      "Content/waivers.yaml",
      "- {rule: published-jump, where: metrics/pasien.csv, reason: sebelumnya dalam puluhan, who: wali data Dinkes, "
        + "until: 2026-12-05}\n")
    #expect(try build().code == 0)
    let report = try String(contentsOfFile: folder.path + "/Public/report.json", encoding: .utf8)
    #expect(
      report.contains(
        #"{"rule":"published-jump","where":"metrics/pasien.csv","reason":"sebelumnya dalam puluhan","#
          + #""who":"wali data Dinkes","until":"2026-12-05","lets_through":1}"#))
    for page in ["indikator/pasien/index.html", "riwayat/index.html"] {
      #expect(try published(page).contains("Ada angka yang dikoreksi jauh dari yang pernah terbit."))
      #expect(try published(page).contains("Sebelumnya dalam puluhan."))
    }
    // The change is public now; the waiver stays in force, and the next run makes the same site.
    let again = try run("build", "--full", "--format", "json")
    #expect(again.code == 0 && again.output.contains(#""outcome":"unchanged""#))
  }

  @Test func readersAreToldOfWhatAWaiverLetsThrough() throws {
    try record("[]", bounds: "bounds: {max: 1000}")
    try folder.file(
      "Content/announcements/petugas.md",
      "---\ntitle: Petugas\nsummary: Ringkas.\nfrom: 2026-01-01\nurgency: info\n---\nHubungi 0812-3456-7890.\n")
    #expect(try build().code == 65)
    try folder.file(
      "Content/waivers.yaml",
      "- {rule: figure-bounds, where: metrics/pasien.csv, reason: wabah, who: wali data Dinkes, until: 2026-12-05}\n"
        + "- {rule: personal-data-phone, where: announcements/petugas.md, reason: nomor piket, who: bidang humas, "
        + "until: 2026-12-05}\n"
        + "- {rule: unknown-acronym, where: pages/tentang.md, reason: belum perlu, who: redaksi, until: 2026-12-05}\n")
    #expect(try build().code == 0)
    #expect(try published("indikator/pasien/index.html").contains("Ada angka di luar batas yang biasa.</b> Wabah."))
    let notice = try published("pengumuman/petugas/index.html")
    #expect(notice.contains("Ada data yang biasanya tidak kami tampilkan.</b> Nomor piket."))
    #expect(notice.contains("Berlaku sampai 5 Desember 2026. Penanggung jawab: bidang humas."))
    let history = try published("riwayat/index.html")
    #expect(history.contains("Wabah.") && history.contains("Nomor piket.") && !history.contains("Belum perlu."))
  }

  @Test func aReleaseWithoutAListIsNotComparedAndSaysSo() throws {
    let report = folder.path + "/Public/report.json"
    #expect(
      try String(contentsOfFile: report, encoding: .utf8).contains(
        #""compared": {"figures":null,"reason":"no-release"}"#))
    #expect(try run("build", "--full", "--quiet").code == 0)
    #expect(try String(contentsOfFile: report, encoding: .utf8).contains(#""compared": {"figures":24}"#))
    try folder.file("Public/site/data/angka.csv", "rusak")
    try value("1275")
    #expect(try build().code == 0)
    #expect(
      try String(contentsOfFile: report, encoding: .utf8).contains(#""reason":"damaged-list"}"#))
    #expect(try published("data/angka.csv").contains(",1275,"))
  }

  @Test func afterARollbackTheLiveReleaseCounts() throws {
    try record("[\(Self.change)]")
    try value("1275")
    #expect(try build().code == 0)
    #expect(try terang(["rollback", "--public", folder.path + "/Public"]).code == 0)
    // The live release has 1250 again, so going back in the content needs no word.
    try record("[]")
    #expect(try build().code == 0)
    try record("[]")
    try value("1275")
    #expect(try build().code == 65)
  }
}
