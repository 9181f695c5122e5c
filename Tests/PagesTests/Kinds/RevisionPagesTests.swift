// Changed figures and waivers as readers see them, on the page concerned and on /riwayat/.
import HTML
import Model
import Testing

@testable import Pages

struct RevisionPagesTests {
  private typealias Key = PublishedFigure.Key
  private let year = SmallCity.period("2022")

  private func pages(_ metric: Metric) -> [PlannedFile] {
    let context = SmallCity.context(CivicCity.edition(metrics: [metric]))
    return context.dataFiles() + context.metricFiles()
  }

  private func revision(_ key: PublishedFigure.Key, _ from: String?, _ to: String?) -> Revision {
    Revision(
      key, from: from.map(SmallCity.decimal), to: to.map(SmallCity.decimal), on: SmallCity.day("2024-08-24"),
      reason: "salah ketik")
  }

  private func metric(_ revisions: [Revision]) -> Metric {
    SmallCity.metric(
      "skor", "Skor", pillar: nil, observations: [SmallCity.observation(SmallCity.figure("3.31", "2022"))],
      revisions: revisions)
  }

  @Test func aPartIsNamedBesideItsPeriod() {
    let part = Key(.value, year, dimension: "pillar", part: "Smart Living")
    let site = pages(metric([revision(part, "3.3", "3.33")]))
    #expect(site.page("/indikator/skor/")?.section("revisi")?.text.contains("2022, Smart Living 3,30 3,33") == true)
    #expect(site.page("/riwayat/")?.section("nilai")?.text.contains("Skor 2022, Smart Living 3,30 3,33") == true)
  }

  @Test func aWithdrawnFigureSaysSo() {
    let site = pages(metric([revision(Key(.value, year), "3.3", nil)]))
    #expect(site.page("/riwayat/")?.section("nilai")?.text.contains("2022 3,30 dicabut Salah ketik.") == true)
  }

  @Test func aFigureThatCameBackWasNotThere() {
    let site = pages(metric([revision(Key(.value, year), nil, "3.31")]))
    #expect(site.page("/riwayat/")?.section("nilai")?.text.contains("2022 belum ada 3,31") == true)
  }

  @Test func subjectsOfAllKindsHaveWords() {
    let day = SmallCity.period("2019-07-09")
    #expect(Words.subject(Key(.allocated, year)) == "anggaran 2022")
    #expect(Words.subject(Key(.realised, year)) == "realisasi 2022")
    #expect(Words.subject(Key(.output, year, part: "Panggilan sah")) == "Panggilan sah, 2022")
    #expect(Words.subject(Key(.whole, year, part: "Panggilan sah")) == "keseluruhan Panggilan sah, 2022")
    #expect(Words.subject(Key(.size, year)) == "luas 2022")
    #expect(Words.subject(Key(.stated, day, part: "Wali Kota")) == "level menurut Wali Kota, 9 Jul 2019")
    #expect(
      Words.subject(Key(.planned, day, dimension: "2023", part: "Wali Kota"))
        == "rencana level untuk 2023 menurut Wali Kota, 9 Jul 2019")
  }
}
