/// Catalogue, sources with what rests on them, schedule, changes, areas.
import HTML
import Model
import Testing

@testable import Pages

struct DataPagesTests {
  private func files(_ edition: Edition = CivicCity.edition()) -> [PlannedFile] {
    SmallCity.context(edition).dataFiles()
  }

  @Test func offersEveryMetricForDownload() {
    let page = files().page("/data/")
    for id in ["skor", "spbe", "kosong"] {
      for ending in ["csv", "json"] { #expect(page?.links.contains("/data/\(id).\(ending)") == true) }
    }
    #expect(page?.links.contains("/datapackage.json") == true)
    #expect(page?.between("<p class=\"lead\">", "</p>")?.hasPrefix("3 kumpulan data dengan 8 angka.") == true)
  }

  @Test func countsWhatIsNotKnown() {
    let edition = CivicCity.edition(
      programs: [SmallCity.complaints], evaluations: [CivicCity.evaluation("2024", gaps: ["Skor 2024", "Penilai"])])
    #expect(
      edition.gapSubjects.map { "\($0.title): \($0.count)" }
        == ["Indikator seluruh kota: 1", "Program: 1", "Evaluasi dan kematangan: 2"])
    let section = files(edition).page("/data/")?.section("kurang")
    #expect(section?.text.contains("4 hal belum tersedia") == true)
    #expect(section?.links.contains("/evaluasi/2024/") == true)
  }

  @Test func saysThatThereIsNoLicence() {
    #expect(files().page("/data/")?.section("cara")?.text.contains("Lisensi belum ditetapkan") == true)
  }

  @Test func namesWhatRestsOnASource() {
    let uses = SourceUses(CivicCity.edition(news: [CivicCity.news("a", "2020-01-01")]))
    #expect(uses[CivicCity.letter].map(\.title).prefix(1) == ["Skor smart city"])
    #expect(uses[CivicCity.letter].first?.periods == [CivicCity.period("2022")])
    #expect(uses[CivicCity.report].map(\.link).last == .page(Path("/berita/2020/a/")))
    #expect(uses[CivicCity.report].count { $0.title == "Skor smart city" } == 1)
  }

  @Test func countsSourcesByGrade() {
    let page = files().page("/sumber/")
    #expect(page?.between("<p class=\"lead\">", "</p>") == "2 sumber: 2 sumber resmi.")
    #expect(page?.ids.contains("S1") == true)
    #expect(page?.text.contains("Terbit 5 Desember 2022") == true)
    #expect(page?.text.contains("Alamatnya tidak ditemukan.") == true)
  }

  @Test func shortensWhatRestsOnASource() {
    let news = (0..<15).map { CivicCity.news("n\($0)", "2020-01-0\(1 + $0 % 9)") }
    #expect(files(CivicCity.edition(news: news)).page("/sumber/")?.text.contains("; dan tiga lainnya") == true)
  }

  @Test func setsTheLatestFirst() {
    let groups = CivicCity.edition().scheduleByAgency
    #expect(groups.map(\.agency.short) == ["Kominfo", "Dinkes"])
    #expect(groups[0].metrics.map(\.metric.id.text) == ["skor", "spbe"])
    let section = files().page("/jadwal/")?.section("opd-kominfo")
    #expect(section?.text.contains("Satu terlambat.") == true)
    #expect(section?.text.contains("Skor smart city * 2023 2024 31 Des 2025 terlambat") == true)
    #expect(files().page("/jadwal/")?.section("opd-dinkes")?.text.contains("Tidak ada yang terlambat.") == true)
  }

  @Test func tellsWhatWasChanged() {
    let page = files().page("/riwayat/")
    #expect(
      page?.between("<p class=\"lead\">", "</p>") == "Satu nilai dan belum ada target yang diubah sesudah terbit.")
    let row = page?.section("nilai")?.text
    #expect(
      row?.contains("24 Agu 2024 Skor smart city 2023 3,197 3,20 Angka sebelum pembulatan. Laporan kota") == true)
    #expect(page?.section("target")?.text.contains("Belum ada target yang diubah.") == true)
    #expect(page?.section("pernyataan")?.text.contains("28 Des 2022 Skor smart city 2022 3,31 Diumumkan.") == true)
  }

  @Test func restsAChangedTargetOnTheSourceOfTheTarget() {
    let period = CivicCity.period("2024")
    let metric = SmallCity.metric(
      "target", "Skor", pillar: nil,
      observations: [
        Metric.Observation(
          period: period, value: .missing(Absence(sources: [CivicCity.letter])),
          target: SmallCity.figure("3.55", "2024", from: CivicCity.report))
      ],
      targetLog: [
        Revision(
          .init(.target, period), from: SmallCity.decimal("3.5"), to: SmallCity.decimal("3.55"),
          on: SmallCity.day("2024-10-01"), reason: "dinaikkan", sources: [])
      ])
    let row = files(CivicCity.edition(metrics: [metric])).page("/riwayat/")?.section("target")?.text
    #expect(row?.contains("1 Okt 2024 Skor 2024 3,50 3,55 Dinaikkan. Laporan kota") == true)
  }

  @Test func saysThatNothingWasChanged() {
    let page = files(CivicCity.edition(metrics: [SmallCity.index])).page("/riwayat/")
    #expect(
      page?.between("<p class=\"lead\">", "</p>") == "Belum ada nilai atau target yang diubah sesudah terbit.")
    #expect(page?.section("pernyataan") == nil)
  }

  @Test func tellsAreasWithTheirAnchors() {
    let areas = [
      CivicCity.area("35.71", "Kota Contoh", .city, size: "63.404"),
      CivicCity.area("35.71.01", "Barat", .district, size: "24.601"),
      CivicCity.area("35.71.01.1001", "Bandar", .village, size: "1.113"),
    ]
    let page = files(CivicCity.edition(news: [CivicCity.news("a", "2020-01-01", areas: [areas[2]])], areas: areas))
      .page("/wilayah/")
    #expect(page?.between("<p class=\"lead\">", "</p>") == "Satu kelurahan dalam satu kecamatan.")
    for id in ["w-35.71", "w-35.71.01", "w-35.71.01.1001"] { #expect(page?.ids.count { $0 == id } == 1, "\(id)") }
    #expect(page?.section("kegiatan")?.links == ["/berita/2020/a/"])
  }
}
