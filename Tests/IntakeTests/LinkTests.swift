// Relative links: what they name, how they are written, and which addresses they become.
import Diagnostics
import HTML
import Model
import Testing

@testable import Intake

struct LinkTests {
  @Test(arguments: [
    ("../programs/a.md", "metrics/b.md", "programs/a.md"), ("b.md", "pages/a.md", "pages/b.md"),
    ("./b.md", "pages/a.md", "pages/b.md"), ("../../media/x.png", "news/2025/a.md", "media/x.png"),
    ("../pages/../pages//b.md", "pages/a.md", "pages/b.md"), ("sources.yaml", "a.md", "sources.yaml"),
    ("../a.md", "b.md", nil), ("../../../etc/passwd", "news/2025/a.md", nil),
  ])
  func aDestinationNamesAFile(_ destination: String, _ file: String, _ expected: String?) {
    #expect(Destinations.normalize(destination, from: file) == expected)
  }

  @Test(arguments: [
    ("programs/a.md", "metrics/b.md", "../programs/a.md"), ("pages/b.md", "pages/a.md", "b.md"),
    ("media/x.png", "news/2025/a.md", "../../media/x.png"), ("news/2026/b.md", "news/2025/a.md", "../2026/b.md"),
    ("sources.yaml", "pages/a.md", "../sources.yaml"), ("pages/a.md", "site.yaml", "pages/a.md"),
  ])
  func aSuggestionIsWrittenAsSeenFromItsFile(_ target: String, _ file: String, _ expected: String) {
    #expect(Destinations.relative(target, from: file) == expected)
    #expect(Destinations.normalize(expected, from: file) == target)
  }

  @Test func everyLinkIsHandedToThePlan() {
    let links = SoundCity.check().links.map { "\($0.place) \($0.from) \($0.to)" }
    #expect(
      links == [
        "metrics/indeks-layanan.md:22:44 /indikator/indeks-layanan/ /sumber/",
        "metrics/indeks-layanan.md:26:23 /indikator/indeks-layanan/ /tentang/",
        "metrics/penduduk.md:14:12 /indikator/penduduk/ /sumber/",
        "programs/layanan-terpadu.md:28:35 /program/layanan-terpadu/ /sumber/",
        "news/2025/2025-08-20-taman-dibuka.md:14:36 /berita/2025/taman-dibuka/ /program/taman-kota/",
        "news/2025/2025-08-20-taman-dibuka.md:16:15 /berita/2025/taman-dibuka/ /media/taman.png",
        "news/2026/2026-03-laporan-terbit.md:9:20 /berita/2026/laporan-terbit/ /dokumen/laporan.pdf",
      ])
  }

  @Test func addressesBeginWithThePathOfTheSite() throws {
    let site = SoundCity.text("site.yaml").replacing(
      "https://smartcity.contoh.example/", with: "https://contoh.example/kota/")
    let city = try #require(SoundCity.check(["site.yaml": site]).city)
    let item = try #require(city.news.first { $0.slug.text == "taman-dibuka" })
    let html = item.body.blocks.map { block in
      if case .html(let html) = block { String(decoding: html.bytes, as: UTF8.self) } else { "" }
    }.joined()
    #expect(html.contains(#"href="/kota/program/taman-kota/""#), "\(html)")
    #expect(html.contains(#"src="/kota/media/taman.png""#))
  }

  @Test func theFullAddressOfTheSiteIsALinkInIt() throws {
    let name = "news/2025/2025-08-20-taman-dibuka.md"
    let text =
      SoundCity.text(name) + """

        Lihat [taman](https://smartcity.contoh.example/program/taman-kota/) dan
        [pencarian](https://smartcity.contoh.example/cari/?q=taman).

        """
    let checked = SoundCity.check([name: text])
    let links = checked.links.filter { $0.from.text == "/berita/2025/taman-dibuka/" }.map(\.to.text)
    #expect(links == ["/program/taman-kota/", "/media/taman.png", "/program/taman-kota/"])
    let item = try #require(checked.city?.news.first { $0.slug.text == "taman-dibuka" })
    let html = item.body.blocks.map { block in
      if case .html(let html) = block { String(decoding: html.bytes, as: UTF8.self) } else { "" }
    }.joined()
    #expect(html.contains(#"<a href="/program/taman-kota/">taman</a>"#), "\(html)")
  }

  @Test(arguments: [
    ("S9", ["S1", "S2"], nil), ("perwali-1-2021", ["perwali-1-2020"], nil), ("99.01.07", ["99.01", "99.01.01"], nil),
    ("dewa", ["dewan", "forum"], "dewan"), ("perwal-1-2020", ["perwali-1-2020"], "perwali-1-2020"),
  ])
  func anotherNumberIsNotASlip(_ id: String, _ known: [String], _ expected: String?) {
    #expect(likely(id, among: known) == expected)
  }
}
