/// Standing texts, the index of titles, the site map, the page for what is not there.
import HTML
import Model
import Testing

@testable import Pages

struct StandingPagesTests {
  private func files(_ edition: Edition) -> [PlannedFile] { SmallCity.context(edition).standingFiles() }

  @Test func beginsWithItsContentsFromThreeHeadingsOn() {
    let files = files(
      CivicCity.edition(pages: [CivicCity.standing("dua", headings: 2), CivicCity.standing("tiga", headings: 3)]))
    #expect(files.page("/dua/")?.html.contains("aria-label=\"Isi halaman\"") == false)
    #expect(
      files.page("/tiga/")?.between("aria-label=\"Isi halaman\">", "</nav>")
        == "<ul><li><a href=\"#bagian-0\">Bagian 0</a></li><li><a href=\"#bagian-1\">Bagian 1</a></li>"
        + "<li><a href=\"#bagian-2\">Bagian 2</a></li></ul>")
  }

  @Test func standsAnywhere() {
    let page = files(CivicCity.edition(base: "https://contoh.go.id/pintar/")).page("/404.html")
    #expect(page?.html.contains("<meta name=\"robots\" content=\"noindex\">") == true)
    #expect(page?.html.contains("canonical") == false)
    let links = page?.links.filter { !$0.hasPrefix("#") && !$0.hasPrefix("https://") } ?? []
    #expect(links.contains("/pintar/cari/"))
    #expect(links.filter { !$0.hasPrefix("/pintar/") } == [])
  }

  @Test func isNotListed() {
    #expect(files(CivicCity.edition()).first { $0.path == .notFound }?.kind == .unlisted)
  }

  @Test func ordersTitlesByTheirFirstLetter() {
    let titles = ["“Zebra”", "apel", "Bank", "Apa", "112 darurat", "Élan", "—"].map {
      TitleEntry($0, .home, "Halaman")
    }
    #expect(
      titleGroups(titles).map { "\($0.letter): \($0.entries.map(\.title).joined(separator: " "))" }
        == ["A: Apa apel", "B: Bank", "Z: “Zebra”", "0–9: 112 darurat", "#: Élan —"])
  }

  @Test func listsEveryTitleWithoutAScript() {
    let edition = CivicCity.edition(
      programs: [SmallCity.complaints], news: [CivicCity.news("a", "2020-01-01", title: "Berita <a>")],
      pages: [CivicCity.standing("tentang", headings: 0)])
    let page = files(edition).page("/cari/")
    for link in ["/indikator/skor/", "/program/lapor/", "/berita/2020/a/", "/tentang/", "/pilar/living/"] {
      #expect(page?.between("<div id=\"semua\">", "</section>")?.contains("href=\"\(link)\"") == true, "\(link)")
    }
    #expect(page?.html.contains("Berita &lt;a&gt;</a> (1 Jan 2020)") == true)
  }

  @Test func leavesManyArticlesToTheArchives() {
    let news = (0..<501).map { CivicCity.news("n\($0)", "2020-01-01") }
    let page = files(CivicCity.edition(news: news)).page("/cari/")
    #expect(page?.links.contains("/berita/2020/n7/") == false)
    #expect(page?.html.contains("<a href=\"/berita/2020/\">Berita 2020</a> (501 kabar)") == true)
  }

  @Test func mapsAllDepartments() {
    let page = files(CivicCity.edition(evaluations: [CivicCity.evaluation("2022")])).page("/peta-situs/")
    for link in ["/indikator/skor/", "/evaluasi/2022/", "/wilayah/", "/riwayat/", "/opd/dinkes/", "/berita/tag/"] {
      #expect(page?.links.contains(link) == true, "\(link)")
    }
  }
}
