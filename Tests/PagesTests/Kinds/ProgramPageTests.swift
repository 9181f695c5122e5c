/// The page of a programme and the list of all programmes.
import HTML
import Model
import Testing

@testable import Pages

struct ProgramPageTests {
  let context = SmallCity.context()
  var page: Rendered { Rendered(context.programPage(SmallCity.complaints)) }

  private func text(_ markup: String?) -> String? { markup.map { Rendered(Array($0.utf8)).text } }

  @Test func namesTheEvidenceThatItsStateRestsOn() {
    #expect(
      page.between("<p class=\"sentence\">", "</p>")
        == "Bukti terakhir 15 Januari 2026: berita “Lapor Kota diperbarui”.")
    #expect(
      text(page.between("<p class=\"origin\">", "</p>"))
        == "Bukti terakhir 15 Januari 2026 Sumber: Laporan kota berjalan")
  }

  @Test func saysWhoAnswersAndSinceWhen() {
    #expect(
      text(page.between("<dl class=\"details\">", "</dl>"))
        == "Status Berjalan Penanggung jawab Dinas Kominfo Bersama Dinkes Periode sejak 2015 Pilar Smart Governance")
  }

  @Test func namesTheYearAndSourceOfAQuickWin() {
    #expect(text(page.between("<p class=\"kicker\">", "</p>")) == "Quick win 2022 Surat")
  }

  @Test func leadsToTheService() {
    #expect(
      page.between("<a class=\"button\"", "</a>")
        == " href=\"https://lapor.contoh.go.id\" rel=\"external\">Buka layanan")
  }

  @Test func writesOutputsWithTheirWhole() {
    #expect(
      text(page.section("keluaran")?.between("<tbody>", "</tbody>"))
        == "RT yang terjangkau 539 dari 1.442 RT 15 Mar 2018 Laporan kota")
  }

  @Test func setsPlannedBesideReal() {
    #expect(
      text(page.section("tonggak")?.between("<ol class=\"timeline\">", "</ol>"))
        == "Peluncuran Sumber: Laporan kota Rencana 2020 Nyata 2021")
  }

  @Test func leadsToLegalBasisAndBodies() {
    #expect(page.section("dasar")?.links.first == "/tata-kelola/#hukum-perwali-1-2020")
    #expect(
      page.section("badan")?.between("<ul class=\"links\">", "</ul>")
        == "<li><a href=\"/tata-kelola/#badan-dewan\">Dewan Smart City</a> (Memberi arahan.)</li>")
  }

  @Test func listsWhatIsNotKnown() {
    let section = page.section("kurang")
    #expect(section?.between("<ul class=\"gaps\">", "</ul>") == "<li>Realisasi anggaran</li>")
    #expect(
      section?.between("<header>", "</header>").map { Rendered(Array($0.utf8)).text }
        == "Belum tersedia Satu hal yang tidak ditemukan.")
  }

  @Test func saysWhatNoSourceFilled() {
    let page = Rendered(context.programPage(SmallCity.counter))
    #expect(page.section("kurang")?.between("<ul class=\"gaps\">", "</ul>") == "<li>Anggaran</li><li>Keluaran</li>")
  }

  @Test func saysThatThereIsNoEvidence() {
    let program = SmallCity.program("x", "X", pillar: nil, status: SmallCity.status(.unknown, "2020"))
    let page = Rendered(context.programPage(program))
    #expect(page.between("<p class=\"sentence\">", "</p>") == "Belum ada bukti bertanggal.")
    #expect(text(page.between("<p class=\"origin\">", "</p>")) == "bukti lama")
  }
}

struct ProgramListPageTests {
  let page = Rendered(SmallCity.context().programListPage())

  @Test func countsWhatRuns() {
    let context = SmallCity.context()
    #expect(
      context.runningSentence(of: [SmallCity.complaints, SmallCity.counter])
        == "Dari dua program, satu terbukti berjalan. Status dihitung dari tanggal bukti terakhir.")
    #expect(
      context.states(of: [SmallCity.complaints, SmallCity.counter]).map {
        "\($0.count) \($0.badge.word): \($0.meaning)"
      }
        == [
          "1 berjalan: Bukti terakhir tidak lebih dari dua tahun yang lalu.",
          "1 bukti lama: Bukti terakhir lebih dari empat tahun yang lalu, atau tidak ada.",
        ])
  }

  @Test func tellsKindsApart() {
    let part = page.section("governance")
    #expect(part?.all("<h3 class=\"subheading\">", "</h3>") == ["Program", "Sistem dan aplikasi"])
    #expect(page.section("kota")?.all("<h3 class=\"subheading\">", "</h3>") == ["Langkah"])
  }

  @Test func putsWhatBelongsToNoPillarUnderTheWholeCity() {
    #expect(page.section("kota")?.between("id=\"h-kota\">", "<") == "Seluruh kota")
  }

  @Test func leavesOutPillarsWithoutProgrammes() {
    #expect(page.section("living") == nil)
  }
}
