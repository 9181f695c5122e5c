/// News in lists, years and tags: every item once, none that is held back.
import HTML
import Model
import Testing

@testable import Pages

struct NewsPagesTests {
  private func files(_ news: [News]) -> [PlannedFile] {
    SmallCity.context(CivicCity.edition(news: news)).newsFiles()
  }

  private func many(_ count: Int) -> [News] {
    (0..<count).map { CivicCity.news("n\($0)", "20\(10 + $0 % 12)-0\(1 + $0 % 9)", tags: [CivicCity.slug("data")]) }
  }

  @Test func cutsTheListIntoPages() {
    let files = files(many(45)).filter {
      $0.path.text == "/berita/" || $0.path.text.hasPrefix("/berita/halaman/")
    }
    #expect(files.map(\.path.text) == ["/berita/", "/berita/halaman/2/", "/berita/halaman/3/"])
    #expect(files.map(\.kind) == [.page, .unlisted, .unlisted])
    let links = files.flatMap { Rendered($0.render()).all("<h3><a href=\"", "\"") }
    #expect(links.count == 45)
    #expect(Set(links).count == 45)
  }

  @Test func cutsALongTagIntoPages() {
    let paths = files(many(21)).map(\.path.text).filter { $0.hasPrefix("/berita/tag/") }
    #expect(paths == ["/berita/tag/", "/berita/tag/data/", "/berita/tag/data/halaman/2/"])
  }

  @Test(arguments: [(0, 20), (1, 20), (20, 20), (21, 20), (7, 1)])
  func everyPositionStandsOnOnePage(count: Int, size: Int) {
    let listing = NewsListing(kind: .all, items: Array(0..<count), size: size)
    #expect((1...listing.pages).flatMap { listing.items(on: $0) } == Array(0..<count))
  }

  @Test func setsAYearUnderItsMonths() {
    let page = files([
      CivicCity.news("a", "2019-05-15"), CivicCity.news("b", "2019-05"), CivicCity.news("c", "2019"),
      CivicCity.news("d", "2018-01-01"),
    ]).page("/berita/2019/")
    #expect(page?.all("<h2 id=\"h-", "</h2>") == ["bulan-5\">Mei", "bulan-0\">Bulan tidak diketahui"])
    #expect(page?.text.contains("3 kabar dari 2019, diringkas dari sumber yang ditautkan.") == true)
    #expect(page?.html.contains("/berita/2018/d/") == false)
  }

  @Test func marksTheYearThatIsShown() {
    let page = files([CivicCity.news("a", "2019-05-15"), CivicCity.news("d", "2018-01-01")]).page("/berita/2018/")
    #expect(page?.html.contains("<a href=\"/berita/2018/\" aria-current=\"page\">2018 <span>1</span></a>") == true)
    #expect(page?.html.contains("<a href=\"/berita/2019/\">2019 <span>1</span></a>") == true)
  }

  @Test func tellsFromWhenTheNewsAreAndThatNoneFollowed() {
    let page = files([CivicCity.news("a", "2014-05-15"), CivicCity.news("b", "2026-01-05")]).page("/berita/")
    #expect(
      page?.between("<p class=\"lead\">", "</p>")
        == "2 kabar dari 2014 sampai Januari 2026, diringkas dari sumber yang ditautkan. "
        + "Sesudah Januari 2026 belum ada kabar yang ditemukan.")
  }

  @Test func tellsNoSilenceAfterRecentNews() {
    let page = files([CivicCity.news("b", "2026-11-05")]).page("/berita/")
    #expect(
      page?.between("<p class=\"lead\">", "</p>")
        == "1 kabar dari November 2026, diringkas dari sumber yang ditautkan.")
  }

  @Test func saysThatThereAreNone() {
    let files = files([])
    #expect(files.map(\.path.text) == ["/berita/", "/berita/tag/"])
    #expect(files.page("/berita/")?.between("<p class=\"lead\">", "</p>") == "Belum ada kabar yang dimuat.")
  }

  @Test func leavesOutWhatIsHeldBack() {
    let tag = [CivicCity.slug("rahasia")]
    let files = files([
      CivicCity.news("kini", "2026-01-05"), CivicCity.news("nanti", "2026-12-24", tags: tag),
      CivicCity.news("konsep", "2026-01-06", tags: tag, isDraft: true),
    ])
    for file in files {
      let html = Rendered(file.render()).html
      for word in ["nanti", "konsep", "rahasia"] { #expect(!html.contains(word), "\(file.path) \(word)") }
    }
    #expect(files.map(\.path.text) == ["/berita/", "/berita/2026/", "/berita/tag/", "/berita/2026/kini/"])
  }

  @Test func datesAListByItsNewestItem() {
    let file = files([CivicCity.news("a", "2019-05-15"), CivicCity.news("b", "2019-07-09", until: "2019-07-10")]).first
    #expect(file?.modified == SmallCity.day("2019-07-10"))
  }

  @Test func countsTags() {
    let data = CivicCity.slug("data")
    let page = files([
      CivicCity.news("a", "2019", tags: [data]), CivicCity.news("b", "2020", tags: [data, CivicCity.slug("bimtek")]),
    ]).page("/berita/tag/")
    #expect(
      page?.all("<a href=\"/berita/tag/", "</a>") == ["bimtek/\">bimtek<span> 1</span>", "data/\">data<span> 2</span>"])
    #expect(page?.between("<p class=\"lead\">", "</p>") == "2 tag pada 2 kabar, menurut abjad.")
  }
}
