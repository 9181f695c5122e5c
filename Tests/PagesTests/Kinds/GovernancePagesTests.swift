/// Recommendations with their follow-up, bodies, instruments, milestones, evaluations, documents.
import HTML
import Model
import Testing

@testable import Pages

struct GovernancePagesTests {
  private func files(_ edition: Edition) -> [PlannedFile] { SmallCity.context(edition).governanceFiles() }

  private let evaluations = [
    CivicCity.evaluation(
      "2022", recommendations: [CivicCity.recommendation("satu", .done), CivicCity.recommendation("dua", .none)]),
    CivicCity.evaluation("2023", recommendations: [CivicCity.recommendation("tiga", .reported)]),
    CivicCity.evaluation("2024", gaps: ["Skor 2024"]),
  ]

  @Test func countsRecommendationsByFollowUp() {
    let page = files(CivicCity.edition(evaluations: evaluations)).page("/tata-kelola/")
    #expect(
      page?.between("<p class=\"lead\">", "</p>")
        == "Dari tiga rekomendasi asesor, satu selesai dan satu tanpa kabar tindak lanjut.")
    #expect(page?.section("rekomendasi")?.text.contains("Rekomendasi 2024 belum tersedia.") == true)
    #expect(page?.section("rekomendasi")?.all("<h3 class=\"subheading\">", "</h3>").count == 2)
  }

  @Test func saysThatNoneWasFound() {
    #expect(followUpSentence([]) == "Rekomendasi asesor tidak ditemukan.")
    #expect(
      followUpSentence([CivicCity.recommendation("a", .reported)])
        == "Dari satu rekomendasi asesor, tidak satu pun selesai dan tidak satu pun tanpa kabar tindak lanjut.")
  }

  @Test func namesSourcesOfRecommendationAndFollowUp() {
    let html = Sample.html { recommendationList([CivicCity.recommendation("satu", .done)], into: &$0) }
    #expect(html.contains("<span>Rekomendasi</span> <span>Sumber: <a href=\"/sumber/#S2\">Surat</a></span>"))
    #expect(html.contains("<span>Tindak lanjut</span> <span>Sumber: <a href=\"https://contoh.go.id/laporan\""))
    #expect(html.contains("<span class=\"badge good\">selesai</span>"))
  }

  @Test func tellsInstrumentsWithWhatIsMissing() {
    let page = files(CivicCity.edition(instruments: [CivicCity.instrument("x", .planned, gaps: ["Naskah", "Nomor"])]))
      .page("/tata-kelola/")
    let row = page?.between("<tr id=\"hukum-x\">", "</tr>")
    #expect(row?.contains("<span class=\"badge provisional\">direncanakan</span>") == true)
    #expect(row?.contains("Belum tersedia: </span>Naskah; Nomor") == true)
    #expect(row?.contains("Peraturan daerah, direncanakan 2023") == true)
    #expect(page?.section("berbeda")?.text.contains("Perda x: Kapan?") == true)
  }

  @Test func tellsMilestonesInTheOrderOfTime() {
    let edition = CivicCity.edition(milestones: [
      CivicCity.milestone("c", due: "2029", done: nil), CivicCity.milestone("a", due: nil, done: "2019-05-15"),
      CivicCity.milestone("b", due: nil, done: "2019"),
    ])
    #expect(edition.milestones.map(\.id.text) == ["a", "b", "c"])
    let section = files(edition).page("/tata-kelola/")?.section("tonggak")
    #expect(section?.text.contains("3 tonggak, 2 tercapai.") == true)
    #expect(section?.ids.filter { $0.hasPrefix("tonggak-") } == ["tonggak-a", "tonggak-b", "tonggak-c"])
  }

  @Test func leavesOutWhatIsNotThere() {
    let page = files(CivicCity.edition()).page("/tata-kelola/")
    #expect(page?.all("<h2 id=\"", "\"") == ["h-lanjut"])
  }

  @Test func tellsTheScoreOfAYearWithItsSource() {
    let page = files(CivicCity.edition(evaluations: evaluations)).page("/evaluasi/2023/")
    #expect(page?.between("<p class=\"big-number\">", "<") == "3,20 ")
    #expect(page?.between("<p class=\"sentence\">", "</p>") == "Turun 0,11 poin dari 2022; target 3,45 tidak tercapai.")
    let origin = "<span>Periode 2023</span> <span>Sumber: <a href=\"https://contoh.go.id/laporan\""
    #expect(page?.html.contains(origin) == true)
    #expect(page?.between("rel=\"prev\">", "</a>") == "Evaluasi 2022")
    #expect(page?.between("rel=\"next\">", "</a>") == "Evaluasi 2024")
  }

  @Test func saysThatAScoreIsMissing() {
    let page = files(CivicCity.edition(evaluations: evaluations)).page("/evaluasi/2024/")
    #expect(page?.text.contains("Skor belum tersedia") == true)
    #expect(page?.section("kurang")?.text.contains("Satu hal yang tidak ditemukan.") == true)
    #expect(page?.section("rekomendasi") == nil)
  }

  @Test func showsPartsOfTheScoreOfThatYearOnly() {
    let files = files(CivicCity.edition(evaluations: evaluations))
    #expect(files.page("/evaluasi/2022/")?.section("rincian") != nil)
    #expect(files.page("/evaluasi/2023/")?.section("rincian") == nil)
  }

  @Test func tellsDocumentsThatWereFoundApartFromOthers() {
    let page = files(
      CivicCity.edition(documents: [
        CivicCity.document("ada", at: "https://contoh.go.id/a.pdf"), CivicCity.document("hilang", at: nil),
      ])
    ).page("/dokumen/")
    #expect(
      page?.between("<p class=\"lead\">", "</p>") == "Dari dua dokumen yang disebut sumber, satu ditemukan naskahnya.")
    #expect(page?.section("ditemukan")?.links.contains("https://contoh.go.id/a.pdf") == true)
    #expect(page?.section("tidak-ditemukan")?.text.contains("Dokumen hilang") == true)
  }

  @Test func saysThatNamesOfLevelsAreNotKnown() {
    let page = files(CivicCity.edition(maturity: [SmallCity.ladder])).page("/kematangan/")
    #expect(page?.section("model-tangga")?.text.contains("Nama level tidak ditemukan di sumber mana pun.") == true)
    let requirement = page?.section("syarat-4-tangga")
    #expect(requirement?.text.contains("Satu syarat; bukti lengkap untuk tidak satu pun.") == true)
    #expect(requirement?.text.contains("Perwali disebut.") == true)
    #expect(page?.section("syarat-5-tangga")?.text.contains("Bukti tidak ditemukan.") == true)
    #expect(page?.section("pernyataan-tangga")?.text.contains("Disebut tercapai, Wali Kota. Kota di level 3.") == true)
  }
}
