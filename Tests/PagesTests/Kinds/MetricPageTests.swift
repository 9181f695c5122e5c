/// The page of a metric and the list of all metrics.
import HTML
import Model
import Testing

@testable import Pages

struct MetricPageTests {
  let context = SmallCity.context()
  var page: Rendered { Rendered(context.metricPage(SmallCity.score)) }

  @Test func opensWithValueSentenceAndOrigin() {
    let opening = page.between("<div class=\"opening\">", "</main>").map { Rendered(Array($0.utf8)) }
    #expect(opening?.between("<h1>", "</h1>") == "Skor smart city")
    #expect(opening?.between("<p class=\"big-number\">", "</p>") == "3,20 <span>2023</span>")
    #expect(
      opening?.between("<p class=\"sentence\">", "</p>")?.hasPrefix(
        "Turun 0,11 poin dari 2022; target 3,45 tidak tercapai.")
        == true)
    #expect(
      opening?.between("<p class=\"origin\">", "</p>").map { Rendered(Array($0.utf8)).text }
        == "Periode 2023 Sumber: Laporan kota terlambat sumber berbeda")
  }

  @Test func showsEveryPeriodWithItsSource() {
    let rows = page.section("nilai")?.between("<tbody>", "</tbody>").map { Rendered(Array($0.utf8)) }
    let texts = rows?.all("<tr>", "</tr>").map { Rendered(Array($0.utf8)).text } ?? []
    #expect(texts.count == 4)
    #expect(texts.first == "2022 3,31 3,40 97,4% … belum tersedia Sumber: Surat")
    #expect(texts.dropFirst().first == "2023 3,20 3,45 92,8% −0,11 Sumber: Laporan kota sumber berbeda")
    #expect(texts.last?.hasPrefix("2025 … belum tersedia") == true)
  }

  @Test func showsThePartsOfAPeriodWithTheirOrigin() {
    let section = page.section("rincian-2022")
    #expect(section?.between("id=\"h-rincian-2022\">", "<") == "Rincian 2022")
    #expect(section?.text.contains("Smart Governance 2,75") == true)
    #expect(
      section?.all("<p class=\"origin\">", "</p>").map { Rendered(Array($0.utf8)).text } == [
        "Periode 2022 Sumber: Surat"
      ])
  }

  @Test func saysThatAFrequencyIsAssumed() {
    let list = page.section("definisi")?.between("<dl class=\"details\">", "</dl>").map {
      Rendered(Array($0.utf8)).text
    }
    #expect(
      list
        == "Penanggung jawab Dinas Kominfo Pilar Seluruh kota Satuan Indeks Arah Makin tinggi makin baik. "
        + "Frekuensi Tahunan, ditunggu paling lambat satu tahun sesudahnya (perkiraan situs ini; tidak disebut sumber). "
        + "Nilai berikutnya Ditunggu sejak 31 Desember 2025.")
  }

  @Test func tellsRevisionsWithReasonAndSource() {
    let rows = page.section("revisi")?.between("<tbody>", "</tbody>").map { Rendered(Array($0.utf8)).text }
    #expect(rows == "24 Agu 2024 2023 3,197 3,20 Angka sebelum pembulatan. Laporan kota")
  }

  @Test func tellsWhenAValueWasStated() {
    let rows = page.section("riwayat")?.between("<tbody>", "</tbody>").map { Rendered(Array($0.utf8)).text }
    #expect(rows == "28 Des 2022 2022 3,31 Diumumkan. Laporan kota")
  }

  @Test func offersTheSameFiguresAsFiles() {
    #expect(page.section("unduh")?.links == ["/data/skor.csv", "/data/skor.json", "/data/"])
  }

  @Test func leavesOutWhatAMetricDoesNotHave() {
    let page = Rendered(context.metricPage(SmallCity.index))
    let ids = page.all("<section ", ">").compactMap { Rendered(Array((" " + $0).utf8)).ids.first }
    #expect(ids == ["nilai", "definisi", "program", "berita", "unduh"])
  }

  @Test func saysThatAMetricHasNoValue() {
    let page = Rendered(context.metricPage(SmallCity.empty))
    #expect(page.between("<p class=\"sentence\">", "</p>") == "Belum pernah ada angka yang ditemukan.")
    #expect(page.between("<p class=\"big-number\">", "</p>") == nil)
    #expect(page.section("nilai") == nil)
  }

  @Test func findsProgrammesFromBothEnds() {
    let named = SmallCity.metric("a", "A", pillar: nil, programs: [SmallCity.slug("nota")])
    let naming = SmallCity.index
    #expect(context.edition.programs(on: named).map(\.id.text) == ["nota"])
    #expect(context.edition.programs(on: naming).map(\.id.text) == ["lapor"])
  }
}

struct MetricListPageTests {
  let context = SmallCity.context()

  @Test func countsFreshMetrics() {
    let metrics = context.edition.city.metrics
    #expect(context.freshnessSentence(of: metrics) == "Dari tiga indikator, satu mutakhir dan satu terlambat.")
    #expect(
      context.freshnessSentence(of: [SmallCity.index])
        == "Dari satu indikator, satu mutakhir dan tidak satu pun terlambat.")
    #expect(
      context.states(of: metrics).map { "\($0.count) \($0.badge.word): \($0.meaning)" } == [
        "1 mutakhir: Nilai berikutnya belum waktunya.", "1 terlambat: Batas nilai berikutnya sudah lewat.",
        "1 belum tersedia: Belum pernah ada angka yang ditemukan.",
      ])
  }

  @Test func leadsToEachPillarWithACount() {
    let page = Rendered(context.metricListPage())
    let index = page.between("<nav class=\"index\" aria-label=\"Pilih pilar\">", "</nav>") ?? ""
    #expect(
      Rendered(Array(index.utf8)).links == ["#kota", "#governance", "#living"])
    #expect(Rendered(Array(index.utf8)).text == "Seluruh kota 1 Smart Governance 1 Smart Living 1")
    for anchor in ["kota", "governance", "living"] { #expect(page.ids.contains(anchor)) }
  }

  @Test func keepsGroupsTogetherAndTheUngroupedLast() {
    let list = [
      SmallCity.metric("a", "A", pillar: nil), SmallCity.metric("b", "B", pillar: nil, group: "Dua"),
      SmallCity.metric("c", "C", pillar: nil, group: "Satu"), SmallCity.metric("d", "D", pillar: nil, group: "Dua"),
    ]
    let groups = context.groups(of: list)
    #expect(groups.map(\.title) == ["Dua", "Satu", nil])
    #expect(groups.map { $0.metrics.map(\.id.text) } == [["b", "d"], ["c"], ["a"]])
  }
}
