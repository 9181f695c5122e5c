/// An article: its date in words, what it rests on, the figures that it touches, its neighbours.
import HTML
import Model
import Testing

@testable import Pages

struct NewsPageTests {
  private func page(_ item: News, besides others: [News] = [], areas: [Area] = []) -> Rendered {
    let edition = CivicCity.edition(news: [item] + others, areas: areas)
    let index = edition.news.firstIndex { $0.slug == item.slug } ?? 0
    return Rendered(SmallCity.context(edition).newsPage(index))
  }

  @Test func tellsARangeOfDays() {
    let page = page(CivicCity.news("a", "2023-07-26", until: "2023-07-31"))
    #expect(page.html.contains("Peristiwa <time datetime=\"2023-07-26\">26–31 Juli 2023</time>"))
    #expect(!page.html.contains("diperkirakan"))
  }

  @Test func saysWhatIsNotKnownOfTheDate() {
    let page = page(CivicCity.news("a", "2023-05", isApproximate: true))
    #expect(page.html.contains("Peristiwa <time datetime=\"2023-05\">sekitar Mei 2023</time>"))
    #expect(
      page.between("<p class=\"note\">", "</p>")
        == "Tanggal diperkirakan dari sumber. Hari peristiwa tidak disebut sumber.")
  }

  @Test func namesItsSourcesAtLength() {
    let page = page(CivicCity.news("a", "2023-05-01", sources: [CivicCity.report, CivicCity.letter]))
    let list = page.between("<h2>Sumber</h2>", "</ul>")
    #expect(list?.contains("<a href=\"https://contoh.go.id/laporan\" rel=\"external\">Judul S1</a>") == true)
    #expect(list?.contains("Laporan kota, Maret 2024") == true)
    #expect(list?.contains("<a href=\"/sumber/#S2\">Judul S2</a>") == true)
  }

  @Test func showsTheMetricAsItStandsToday() {
    let section = page(CivicCity.news("a", "2022-05-01", metrics: [CivicCity.slug("skor")])).section("indikator")
    #expect(section?.text.contains("Nilai terbaru, bukan nilai saat peristiwa.") == true)
    #expect(section?.text.contains("3,20") == true)
    #expect(section?.text.contains("Periode 2023 Sumber: Laporan kota") == true)
  }

  @Test func doesNotRepeatAMetricThatItsTextEmbeds() {
    let id = CivicCity.slug("skor")
    let page = page(CivicCity.news("a", "2022-05-01", metrics: [id], body: Prose(blocks: [.metric(id)])))
    #expect(page.section("indikator") == nil)
    #expect(page.ids.count == Set(page.ids).count)
    #expect(page.html.contains("<h3><a href=\"/indikator/skor/\">Skor smart city</a></h3>"))
  }

  @Test func leadsToItsNeighboursInTime() {
    let page = page(
      CivicCity.news("b", "2020-01-01"),
      besides: [CivicCity.news("c", "2021-01-01"), CivicCity.news("a", "2019-01-01")])
    #expect(page.between("rel=\"prev\">", "</a>") == "Berita a")
    #expect(page.between("rel=\"next\">", "</a>") == "Berita c")
  }

  @Test func hasNoNeighboursWhenAlone() {
    #expect(!page(CivicCity.news("b", "2020-01-01")).html.contains("neighbours"))
  }

  @Test func showsKindredNews() {
    let tag = [CivicCity.slug("data")]
    let page = page(
      CivicCity.news("a", "2020-01-01", tags: tag),
      besides: [CivicCity.news("b", "2018-01-01", tags: tag), CivicCity.news("c", "2019-01-01")])
    #expect(page.section("terkait")?.all("<h3><a href=\"", "\"") == ["/berita/2018/b/"])
  }

  @Test func leadsToItsArea() {
    let area = CivicCity.area("35.71.01.1001", "Bandar", .village)
    let page = page(CivicCity.news("a", "2020-01-01", areas: [area]), areas: [area])
    #expect(page.html.contains("<a href=\"/wilayah/#w-35.71.01.1001\">Kelurahan Bandar</a>"))
  }

  @Test func describesItsPicture() {
    let image = News.Image(path: Path("/media/rapat.jpg"), alternative: "Rapat <tim>", credit: "Foto: kota")
    #expect(
      page(CivicCity.news("a", "2020-01-01", image: image)).between("<figure class=\"photo\">", "</figure>")
        == "<img src=\"/media/rapat.jpg\" alt=\"Rapat &lt;tim&gt;\" decoding=\"async\">"
        + "<figcaption>Foto: kota</figcaption>")
  }

  @Test func belongsToItsYear() {
    let crumbs = page(CivicCity.news("a", "2020-01-01")).between("<nav class=\"breadcrumb\"", "</nav>")
    #expect(crumbs?.contains("<a href=\"/berita/2020/\">2020</a>") == true)
  }
}
