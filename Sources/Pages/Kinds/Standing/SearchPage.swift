// Search: an index of all titles from A to Z that needs no script, and a field that a script makes use of.
import HTML
import Model

/// From how many articles on the index leaves them to the archives by year, so that the page stays light.
private let newsLimit = 500

extension PageContext {
  func searchPage() -> FileBytes {
    let hasNews = edition.news.count <= newsLimit
    let titles = edition.titles(withNews: hasNews)
    let groups = titleGroups(titles)
    let frame = PageFrame(
      title: "Cari", description: "Cari indikator, program, berita, dan halaman \(site.name), atau lihat indeks A–Z.",
      path: .search, crumbs: [.home], script: assets.searchScript)
    return page(
      frame,
      opening: { page in
        heading("Cari", into: &page)
        lead("Ketik kata, atau pilih huruf dalam indeks di bawah.", into: &page)
      },
      content: { page in
        section(
          ID("pencarian"), title: "Indeks A–Z", lead: "\(Words.number(Decimal(titles.count))) judul.", into: &page
        ) { page in
          searchForm(into: &page) { page in
            indexList(
              "Pilih huruf",
              groups.map { IndexEntry(title: $0.letter, link: .fragment($0.anchor), count: $0.entries.count) },
              into: &page)
            for group in groups { letter(group, into: &page) }
            if !hasNews { newsYears(into: &page) }
          }
        }
      })
  }

  private func letter(_ group: TitleGroup, into page: inout Writer) {
    page.element(.h3, .class("subheading"), .id(group.anchor), text: group.letter)
    linkList(
      group.entries.map { TextLink($0.title, .page($0.link), note: $0.kind, language: $0.language) }, into: &page)
  }

  private func newsYears(into page: inout Writer) {
    page.element(.h3, .class("subheading"), .id(ID("huruf-berita")), text: "Berita menurut tahun")
    linkList(
      NewsShelf(edition.news).years.map {
        TextLink("Berita \($0.year)", .page(Path.news.folder($0.year)), note: "\($0.items.count) kabar")
      }, into: &page)
  }
}
