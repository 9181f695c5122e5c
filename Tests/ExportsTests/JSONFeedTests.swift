// The news as JSON Feed.

import Testing

@testable import Exports

@Suite struct JSONFeedTests {
  @Test func newsAreAFeed() throws {
    var city = SmallCity()
    city.news = [try news("satu", "2024-05-02T09:30", title: "A \"B\"", tags: ["rt"])]
    #expect(
      try export("/berita/feed.json", of: city) == """
        {"version":"https://jsonfeed.org/version/1.1","title":"Berita Terang Contoh","description":"Angka & janji.",\
        "home_page_url":"https://terang.example.id/kota/berita/",\
        "feed_url":"https://terang.example.id/kota/berita/feed.json","language":"id",\
        "authors":[{"name":"Dinas Contoh","url":"https://dinas.example.id"}],"items":[
        {"id":"https://terang.example.id/kota/berita/2024/satu/",\
        "url":"https://terang.example.id/kota/berita/2024/satu/","title":"A \\"B\\"","summary":"Ringkas.",\
        "content_text":"Ringkas. Isi.","date_published":"2024-05-02T09:30:00+07:00","tags":["rt"]}
        ]}

        """)
  }
}
