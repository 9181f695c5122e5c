/// The pages of pillars and agencies, and what they ask the edition.
import HTML
import Model
import Testing

@testable import Pages

struct PillarPageTests {
  let context = SmallCity.context()

  @Test func tellsTheScoreWithItsPeriodAndSource() {
    let page = Rendered(context.pillarPage(SmallCity.governance))
    #expect(page.between("<h1 lang=\"en\">", "</h1>") == "Smart Governance")
    #expect(page.between("<p class=\"sentence\">", "</p>") == "Skor smart city pilar ini 2,75 pada 2022.")
    #expect(
      page.between("<p class=\"origin\">", "</p>").map { Rendered(Array($0.utf8)).text } == "Periode 2022 Sumber: Surat"
    )
  }

  @Test func saysThatAPillarHasNoScore() {
    let page = Rendered(context.pillarPage(SmallCity.living))
    #expect(page.between("<p class=\"sentence\">", "</p>") == "Skor pilar ini belum tersedia.")
  }

  @Test func takesTheNewestQuickWin() {
    func win(_ id: String, _ year: String) -> Program {
      SmallCity.program(
        id, id, pillar: SmallCity.living, status: SmallCity.status(.running, "2025"),
        quickWin: Program.QuickWin(year: SmallCity.period(year), sources: Sources(SmallCity.letter)))
    }
    let edition = SmallCity.edition(SmallCity.city(programs: [win("a", "2021"), win("b", "2023"), win("c", "2022")]))
    #expect(edition.quickWin(of: SmallCity.living)?.program.id.text == "b")
  }

  @Test func takesTheNewestScore() {
    func part(_ value: String, _ year: String) -> Metric.Breakdown {
      Metric.Breakdown(
        dimension: "pillar", title: "Menurut pilar", period: SmallCity.period(year),
        parts: [Metric.Breakdown.Part(title: "Smart Living", value: .figure(SmallCity.figure(value, year)))])
    }
    let metric = SmallCity.metric("skor", "Skor", pillar: nil, breakdowns: [part("3.1", "2023"), part("2.9", "2021")])
    let edition = SmallCity.edition(SmallCity.city(metrics: [metric]))
    #expect(edition.score(of: SmallCity.living)?.value == SmallCity.decimal("3.1"))
  }
}

struct AgencyPageTests {
  let context = SmallCity.context()

  @Test func putsWhatIsLateFirst() {
    #expect(context.edition.metrics(of: SmallCity.kominfo).map(\.id.text) == ["skor", "spbe"])
    let reversed = SmallCity.edition(SmallCity.city(metrics: [SmallCity.index, SmallCity.score]))
    #expect(reversed.metrics(of: SmallCity.kominfo).map(\.id.text) == ["skor", "spbe"])
  }

  @Test func tellsOwnProgrammesFromPartnerships() {
    let page = Rendered(context.agencyPage(SmallCity.dinkes))
    #expect(page.section("program")?.links.first == "/program/nota/")
    #expect(page.section("bersama")?.links.first == "/program/lapor/")
  }

  @Test func showsARoleWithItsSource() {
    let page = Rendered(context.agencyPage(SmallCity.kominfo))
    #expect(page.between("<p class=\"lead\">", "</p>") == "Mengelola situs.")
    #expect(page.between("<p class=\"origin\">", "</p>").map { Rendered(Array($0.utf8)).text } == "Sumber: Surat")
  }

  @Test func countsAllAgenciesInOneTable() {
    let page = Rendered(context.agencyListPage())
    let rows = page.section("semua")?.all("<tr id=", "</tr>").map { Rendered(Array(("<tr id=" + $0).utf8)).text }
    #expect(rows == ["Dinas Kominfo 2 1 2 Mengelola situs.", "Dinas Kesehatan 1 0 1 belum tersedia"])
    #expect(
      page.section("semua")?.text.contains("Dari dua kantor, satu memiliki angka yang terlambat.") == true)
  }
}
