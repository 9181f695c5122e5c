// Sitemap, its index, and robots.txt.

import HTML
import Model
import Testing

@testable import Exports

@Suite struct SitemapTests {
  @Test func pagesAreListedInTheOrderOfTheirPaths() throws {
    let pages = [
      try page("/berita/", modified: "2024-05-02"), try page("/"), try page("/404.html", .unlisted),
      try page("/ikon.svg", .export),
    ]
    #expect(
      try export("/sitemap.xml", of: SmallCity(), pages: pages) == """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://terang.example.id/kota/</loc></url>
        <url><loc>https://terang.example.id/kota/berita/</loc><lastmod>2024-05-02</lastmod></url>
        </urlset>

        """)
  }

  @Test func moreThanOneFileHoldsHasAnIndex() throws {
    let pages = [
      try page("/a/", modified: "2024-01-01"), try page("/b/", modified: "2023-01-01"), try page("/c/"),
    ]
    let files = Sitemap(of: pages, at: try SmallCity().edition.site.address, limit: 2).files
    #expect(files.map(\.path.text) == ["/sitemap.xml", "/sitemap-1.xml", "/sitemap-2.xml"])
    #expect(
      files.map { text($0.render().bytes) } == [
        """
        <?xml version="1.0" encoding="utf-8"?>
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>https://terang.example.id/kota/sitemap-1.xml</loc><lastmod>2024-01-01</lastmod></sitemap>
        <sitemap><loc>https://terang.example.id/kota/sitemap-2.xml</loc></sitemap>
        </sitemapindex>

        """,
        """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://terang.example.id/kota/a/</loc><lastmod>2024-01-01</lastmod></url>
        <url><loc>https://terang.example.id/kota/b/</loc><lastmod>2023-01-01</lastmod></url>
        </urlset>

        """,
        """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://terang.example.id/kota/c/</loc></url>
        </urlset>

        """,
      ])
  }

  @Test func whatFitsIntoOneFileHasNoIndex() throws {
    let pages = [try page("/a/"), try page("/b/")]
    let sitemap = Sitemap(of: pages, at: try SmallCity().edition.site.address, limit: 2)
    #expect(sitemap.files.map(\.path) == [.sitemap])
  }

  @Test func robotsNameTheSitemap() throws {
    #expect(
      try export("/robots.txt", of: SmallCity()) == """
        User-agent: *
        Allow: /

        Sitemap: https://terang.example.id/kota/sitemap.xml

        """)
  }
}
