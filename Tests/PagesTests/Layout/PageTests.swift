// The frame of a page: head, announcements, menu, breadcrumb, footer.
import HTML
import Model
import Testing

@testable import Pages

@Suite struct PageTests {
  private func page(_ frame: PageFrame, _ edition: Edition) -> String {
    let file = Sample.context(edition).page(
      frame, opening: { heading("Judul", into: &$0) }, content: { $0.element(.p, text: "Isi") })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  private let frame = PageFrame(
    title: "Skor \"kota\"", description: "Satu & dua.", path: Path("/indikator/skor/"), department: .metrics,
    crumbs: [.home, .department(.metrics)])

  @Test func theHeadSaysWhatThePageIs() throws {
    let html = page(frame, try Sample.edition())
    let head = """
      <!doctype html><html lang="id"><head><meta charset="utf-8">\
      <meta name="viewport" content="width=device-width, initial-scale=1">\
      <title>Skor "kota" | Smart City Contoh</title><meta name="description" content="Satu &amp; dua.">\
      <link rel="canonical" href="https://kota.example.go.id/indikator/skor/">\
      <meta property="og:title" content="Skor &quot;kota&quot;">\
      <meta property="og:description" content="Satu &amp; dua.">\
      <meta property="og:url" content="https://kota.example.go.id/indikator/skor/">\
      <meta property="og:type" content="website"><meta property="og:site_name" content="Smart City Contoh">\
      <meta property="og:locale" content="id_ID"><meta name="color-scheme" content="light dark">\
      <meta name="theme-color" content="#0a3c2d" media="(prefers-color-scheme: light)">\
      <meta name="theme-color" content="#0a3427" media="(prefers-color-scheme: dark)">\
      <link rel="icon" href="/ikon.svg" type="image/svg+xml"><link rel="stylesheet" href="/aset/site.css">\
      <link rel="alternate" type="application/atom+xml" title="Berita Smart City Contoh" \
      href="/berita/feed.xml"><link rel="alternate" type="application/feed+json" title="Berita Smart City Contoh (JSON)" \
      href="/berita/feed.json"><link rel="alternate" type="application/atom+xml" title="Pengumuman Smart City Contoh" \
      href="/pengumuman/feed.xml"></head><body><a class="skip" href="#isi">Langsung ke isi</a>
      """
    #expect(html.hasPrefix(head))
  }

  @Test func theMenuMarksTheDepartmentAndItsFrontPage() throws {
    let edition = try Sample.edition()
    #expect(page(frame, edition).contains(#"<a href="/indikator/" aria-current="true">Indikator</a>"#))
    var front = frame
    front.path = .metrics
    #expect(page(front, edition).contains(#"<a href="/indikator/" aria-current="page">Indikator</a>"#))
    #expect(page(front, edition).contains(#"<li><a href="/">Status</a></li>"#))
  }

  @Test func theBreadcrumbLeadsDownFromHome() throws {
    #expect(
      page(frame, try Sample.edition()).contains(
        #"<nav class="breadcrumb" aria-label="Remah roti"><ol><li><a href="/">Status</a></li>"#
          + #"<li><a href="/indikator/">Indikator</a></li></ol></nav><h1>Judul</h1>"#))
  }

  @Test func theHomePageIsTitledByTheSite() throws {
    var home = frame
    home.path = .home
    #expect(page(home, try Sample.edition()).contains("<title>Smart City Contoh</title>"))
  }

  @Test func theBasePathStandsBeforeEveryLink() throws {
    let html = page(frame, try Sample.edition(base: "https://contoh.go.id/kota/"))
    #expect(html.contains(#"<link rel="canonical" href="https://contoh.go.id/kota/indikator/skor/">"#))
    #expect(html.contains(#"<img src="/kota/ikon.svg" alt="""#))
    #expect(!html.contains(#"href="/indikator"#))
  }

  @Test func aPageThatIsNotThereIsNotIndexed() throws {
    var missing = frame
    missing.isError = true
    let html = page(missing, try Sample.edition())
    #expect(html.contains(#"<meta name="robots" content="noindex">"#))
    #expect(!html.contains("canonical"))
    #expect(!html.contains("og:"))
  }

  @Test func newsSayWhenTheyWerePublished() throws {
    var news = frame
    news.published = Instant(try Sample.day("2019-08-28"), in: .wib)
    news.type = "article"
    let html = page(news, try Sample.edition())
    #expect(html.contains(#"<meta property="og:type" content="article">"#))
    #expect(html.contains(#"<meta property="article:published_time" content="2019-08-28T00:00:00+07:00">"#))
  }

  @Test func onlyASearchPageHasAScript() throws {
    var search = frame
    search.script = Path("/aset/cari.js")
    #expect(!page(frame, try Sample.edition()).contains("<script"))
    #expect(page(search, try Sample.edition()).contains(#"<script src="/aset/cari.js" defer></script></head>"#))
  }

  @Test func whatIsUrgentStandsFirst() throws {
    let edition = try Sample.edition(announcements: [try Sample.announcement("a", .important)])
    #expect(
      page(frame, edition).contains(
        #"<aside class="alert" aria-label="Pengumuman"><p class="wrap"><b>Penting: "#
          + #"<a href="/pengumuman/a/">Layanan 112</a></b> <span><a href="tel:112">Telepon 112</a> (gratis)</span></p>"#
      ))
  }

  @Test func informationAndWhatWasWithdrawnAreNoAlert() throws {
    let withdrawal = Announcement.Withdrawal(on: try Sample.day("2026-01-01"), reason: "selesai")
    let edition = try Sample.edition(announcements: [
      try Sample.announcement("a", .info), try Sample.announcement("b", .emergency, withdrawal: withdrawal),
    ])
    #expect(!page(frame, edition).contains("<aside"))
  }

  @Test func theFooterTellsHowToReachTheCityAndWhatIsMissing() throws {
    let html = page(frame, try Sample.edition(news: [try Sample.news("a", on: "2019-05-15")]))
    #expect(
      html.contains(
        #"<h2>Bantuan dan aduan</h2><ul><li>SMS 1708 (aduan)</li><li>Alamat Diskominfo: "#
          + #"<span class="empty">belum tersedia</span></li></ul>"#))
    #expect(html.contains(#"<li>Isi terbaru <time datetime="2019-05-15">15 Mei 2019</time></li>"#))
  }

  @Test func aPageDoesNotChangeWithTheClock() throws {
    let news = [try Sample.news("a", on: "2019-05-15")]
    #expect(
      page(frame, try Sample.edition(news: news, on: "2026-01-01"))
        == page(frame, try Sample.edition(news: news, on: "2026-11-22")))
  }

  @Test func aSectionIsNamedByItsHeading() {
    let html = Sample.html { page in
      section(ID("nilai"), title: "Nilai & target", lead: "Per tahun.", wide: true, into: &page) { $0.text("isi") }
    }
    #expect(
      html
        == #"<section class="section wide" id="nilai" aria-labelledby="h-nilai"><div class="wrap"><header>"#
        + #"<h2 id="h-nilai">Nilai &amp; target</h2><p>Per tahun.</p></header><div>isi</div></div></section>"#)
  }
}
