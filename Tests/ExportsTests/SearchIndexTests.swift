// The search index: what is in it, in which order, how long.

import HTML
import Model
import Testing

@testable import Exports

@Suite struct SearchIndexTests {
  @Test func whatHasAPageIsFound() throws {
    var city = SmallCity()
    city.pillars = [
      Pillar(id: try slug("living"), title: "Living", titleLanguage: nil, summary: "Hidup.", icon: .living)
    ]
    city.metrics = [try metric()]
    city.programs = [try program()]
    city.pages = [
      StandingPage(
        id: try slug("tentang"), title: "Tentang", summary: "Situs ini.", language: nil, sources: [], body: Prose(),
        aliases: [])
    ]
    city.announcements = [try announcement("air", from: "2025-01-02", title: "Air")]
    city.news = [try news("satu", "2024-05-02", title: "Satu")]
    let pages = try [
      "/berita/2024/satu/", "/pengumuman/air/", "/tentang/", "/opd/dinas/", "/pilar/living/", "/program/prodamas/",
      "/indikator/ipm/",
    ].map { try page($0) }
    #expect(
      try export("/cari/indeks.json", of: city, pages: pages) == """
        [
        {"t":"IPM","u":"/kota/indikator/ipm/","k":"Indikator","s":"Indeks \\u003ckota>."},
        {"t":"Prodamas","u":"/kota/program/prodamas/","k":"Program","s":"Dana RT."},
        {"t":"Living","u":"/kota/pilar/living/","k":"Pilar","s":"Hidup."},
        {"t":"Dinas Contoh","u":"/kota/opd/dinas/","k":"OPD","s":"Dincon"},
        {"t":"Tentang","u":"/kota/tentang/","k":"Halaman","s":"Situs ini."},
        {"t":"Air","u":"/kota/pengumuman/air/","k":"Pengumuman","s":"Ringkas."},
        {"t":"Satu","u":"/kota/berita/2024/satu/","k":"Berita","s":"Ringkas."}
        ]

        """)
  }

  @Test func whatHasNoPageIsNotOffered() throws {
    #expect(try export("/cari/indeks.json", of: SmallCity()) == "[\n]\n")
  }

  @Test func longSummariesEndAtAWord() throws {
    var city = SmallCity()
    city.address = "https://terang.example.id/"
    let words = Array(repeating: "sembilan8", count: 20).joined(separator: " ")
    city.news = [try news("satu", "2024-05-02", summary: words)]
    let kept = Array(repeating: "sembilan8", count: 16).joined(separator: " ")
    #expect(
      try export("/cari/indeks.json", of: city, pages: [page("/berita/2024/satu/")]) == """
        [
        {"t":"Judul","u":"/berita/2024/satu/","k":"Berita","s":"\(kept)…"}
        ]

        """)
  }
}
