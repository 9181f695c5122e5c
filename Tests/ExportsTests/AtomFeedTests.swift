// Feeds in Atom, whole, and where their dates and ids come from.

import HTML
import Model
import Testing

@testable import Exports

@Suite struct AtomFeedTests {
  @Test func newsAreAFeed() throws {
    var city = SmallCity()
    city.news = [
      try news("satu", "2024-05-02T09:30", title: "A & B", summary: "Kata <b>.", tags: ["rt", "dana"]),
      try news("dua", "2023-08"),
    ]
    #expect(
      try export("/berita/feed.xml", of: city) == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">
        <id>https://terang.example.id/kota/berita/feed.xml</id>
        <title>Berita Terang Contoh</title>
        <subtitle>Angka &amp; janji.</subtitle>
        <updated>2024-05-02T09:30:00+07:00</updated>
        <link rel="self" type="application/atom+xml" href="https://terang.example.id/kota/berita/feed.xml"/>
        <link rel="alternate" type="text/html" href="https://terang.example.id/kota/berita/"/>
        <author><name>Dinas Contoh</name><uri>https://dinas.example.id</uri></author>
        <entry>
        <id>https://terang.example.id/kota/berita/2024/satu/</id>
        <title>A &amp; B</title>
        <link rel="alternate" type="text/html" href="https://terang.example.id/kota/berita/2024/satu/"/>
        <published>2024-05-02T09:30:00+07:00</published>
        <updated>2024-05-02T09:30:00+07:00</updated>
        <category term="rt"/>
        <category term="dana"/>
        <summary>Kata &lt;b&gt;.</summary>
        </entry>
        <entry>
        <id>https://terang.example.id/kota/berita/2023/dua/</id>
        <title>Judul</title>
        <link rel="alternate" type="text/html" href="https://terang.example.id/kota/berita/2023/dua/"/>
        <published>2023-08-01T00:00:00+07:00</published>
        <updated>2023-08-01T00:00:00+07:00</updated>
        <summary>Ringkas.</summary>
        </entry>
        </feed>

        """)
  }

  @Test func aMovedItemKeepsItsID() throws {
    var city = SmallCity()
    city.news = [try news("baru", "2024-05-02", alias: "/berita/2024/lama/")]
    let feed = try export("/berita/feed.xml", of: city)
    #expect(feed.contains("<id>https://terang.example.id/kota/berita/2024/lama/</id>"))
    #expect(feed.contains("href=\"https://terang.example.id/kota/berita/2024/baru/\""))
  }

  @Test func theNewestThirtyAreCarried() throws {
    var city = SmallCity()
    city.news = try (1...31).map { try news("n\($0)", "2024-01-\($0 < 10 ? "0" : "")\($0)") }
    let feed = try export("/berita/feed.xml", of: city)
    #expect(feed.split(separator: "<entry>").count == 31)
    #expect(feed.contains("/berita/2024/n31/"))
    #expect(!feed.contains("/berita/2024/n1/"))
  }

  @Test func anEmptyFeedIsDatedByThePages() throws {
    let feed = try export("/berita/feed.xml", of: SmallCity(), pages: [page("/", modified: "2024-02-03")])
    #expect(feed.contains("<updated>2024-02-03T00:00:00+07:00</updated>"))
    #expect(!feed.contains("<entry>"))
  }

  @Test func aWithdrawnAnnouncementSaysSo() throws {
    var city = SmallCity()
    city.announcements = [try announcement("air", from: "2025-01-02", title: "Air mati", withdrawn: "2025-01-05")]
    let feed = try export("/pengumuman/feed.xml", of: city)
    #expect(
      feed.hasSuffix(
        """
        <entry>
        <id>https://terang.example.id/kota/pengumuman/air/</id>
        <title>Ditarik: Air mati</title>
        <link rel="alternate" type="text/html" href="https://terang.example.id/kota/pengumuman/air/"/>
        <published>2025-01-02T00:00:00+07:00</published>
        <updated>2025-01-05T00:00:00+07:00</updated>
        <summary>Pengumuman ini ditarik. Keliru.</summary>
        </entry>
        </feed>

        """))
    #expect(feed.contains("<subtitle>Pengumuman yang sedang berlaku di Kota Contoh.</subtitle>\n<updated>2025-01-05T"))
  }

  @Test func aWithdrawalThatIsYetToComeIsNotTold() throws {
    var city = SmallCity()
    city.announcements = [try announcement("air", from: "2025-01-02", withdrawn: "2025-06-02")]
    #expect(try !export("/pengumuman/feed.xml", of: city).contains("itarik"))
  }
}
