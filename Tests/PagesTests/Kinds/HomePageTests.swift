/// The status board.
import HTML
import Model
import Testing

@testable import Pages

struct HomePageTests {
  let page = Rendered(SmallCity.context().homePage())

  @Test func opensWithTheHeadlineMetricAsASentence() {
    #expect(page.between("<h1>", "</h1>") == "Skor smart city Kota Contoh turun ke 3,20 pada 2023")
  }

  @Test func saysThatTheHeadlineMetricHasNoValue() {
    let bare = SmallCity.metric("skor", "Skor smart city", pillar: nil)
    let context = SmallCity.context(SmallCity.edition(SmallCity.city(metrics: [bare])))
    #expect(context.headline(of: bare) == "Skor smart city Kota Contoh belum tersedia")
  }

  @Test func givesEachPillarTheScoreThatBearsItsTitle() {
    let trios = page.all("<dl class=\"trio\">", "</dl>").map { Rendered(Array($0.utf8)).text }
    #expect(
      trios == [
        "Quick win Lapor Kota Program 2 tercatat Skor 2022 2,75 Surat",
        "Quick win belum tersedia Program 0 tercatat Skor belum tersedia",
      ])
  }

  @Test func asksForTheNextLevelOnlyAndShowsItsBestEvidence() {
    let list = page.section("tangga")?.between("<div class=\"requirements\">", "</div>") ?? ""
    #expect(
      Rendered(Array(list.utf8)).text
        == "Yang diperlukan untuk level 4 Payung hukum Perwali disebut. Sumber: Laporan kota ada sebagian")
  }

  @Test func countsProgrammesAndTellsStepsApart() {
    let section = page.section("program")
    #expect(section?.between("id=\"h-program\">", "<") == "2 program, 1 terbukti berjalan")
    #expect(
      section?.between("<p class=\"remark\">", "</p>")
        == "Satu di antaranya sistem. Di luar hitungan ini: satu langkah.")
  }

  @Test func countsLateMetrics() {
    #expect(page.section("data")?.between("id=\"h-data\">", "<") == "3 indikator, 1 terlambat")
  }

  @Test func listsWhatIsLateWithItsDeadline() {
    #expect(
      page.section("ditunggu")?.between("<ul class=\"links\">", "</ul>")
        == "<li><a href=\"/indikator/skor/\">Skor smart city</a> (ditunggu sejak 31 Desember 2025)</li>")
  }

  @Test func leavesOutWhatHasNoContent() {
    let city = SmallCity.city(
      site: SmallCity.site(headline: nil, maturity: nil), metrics: [], programs: [], news: [], announcements: [])
    let page = Rendered(SmallCity.context(SmallCity.edition(city)).homePage())
    #expect(page.between("<h1>", "</h1>") == "Smart City Kota Contoh")
    #expect(page.all("<section ", ">").count == 1)
    #expect(page.section("pilar") != nil)
  }
}
