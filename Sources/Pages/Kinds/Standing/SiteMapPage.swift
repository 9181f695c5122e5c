// The site map: every page under its department; the news by year.
import HTML
import Model

extension PageContext {
  func siteMapPage() -> FileBytes {
    let frame = PageFrame(
      title: "Peta situs", description: "Semua halaman \(site.name), menurut bagiannya.", path: .siteMap,
      crumbs: [.home])
    return page(
      frame,
      opening: { page in
        heading("Peta situs", into: &page)
        lead("Semua halaman, menurut bagiannya.", into: &page)
      },
      content: { page in
        let city = edition.city
        part(
          ID("indikator"), Site.Department.metrics.title, .metrics,
          city.metrics.map { TextLink($0.title, .page($0.path)) }, into: &page)
        part(
          ID("program"), Site.Department.programs.title, .programs,
          city.programs.map { TextLink($0.title, .page($0.path)) }, into: &page)
        part(
          ID("pilar"), "Pilar", .pillars,
          city.pillars.map { TextLink($0.title, .page($0.path), language: $0.titleLanguage) }, into: &page)
        part(
          ID("opd"), "Perangkat daerah", .agencies, city.agencies.map { TextLink($0.name, .page($0.path)) },
          into: &page)
        part(ID("berita"), Site.Department.news.title, .news, newsLinks, into: &page)
        part(ID("tata-kelola"), Site.Department.governance.title, .governance, governanceMap, into: &page)
        part(ID("data"), Site.Department.data.title, .data, dataMap, into: &page)
        part(ID("situs"), "Tentang situs ini", .home, siteLinks, into: &page)
      })
  }

  private func part(_ id: ID, _ title: String, _ path: Path, _ links: [TextLink], into page: inout Writer) {
    section(id, title: title, into: &page) { page in
      page.element(.p, .class("value-title")) { page in
        textLink(path == .home ? Site.Department.status.title : title, .page(path), into: &page)
      }
      linkList(links, into: &page)
    }
  }

  private var newsLinks: [TextLink] {
    NewsShelf(edition.news).years.map {
      TextLink("Berita \($0.year)", .page(Path.news.folder($0.year)), note: "\($0.items.count) kabar")
    } + [TextLink("Tag berita", .page(.tags)), TextLink("Pengumuman", .page(.announcements))]
      + edition.announcements.map { TextLink($0.title, .page($0.path)) }
  }

  private var governanceMap: [TextLink] {
    [TextLink("Kematangan", .page(.maturity)), TextLink("Evaluasi tahunan", .page(.evaluations))]
      + edition.evaluations.map { TextLink($0.title, .page($0.path)) } + [TextLink("Dokumen", .page(.documents))]
  }

  private var dataMap: [TextLink] {
    [
      TextLink("Sumber", .page(.sources)), TextLink("Jadwal data", .page(.schedule)),
      TextLink("Riwayat perubahan", .page(.revisions)), TextLink("Wilayah", .page(.areas)),
    ]
  }

  private var siteLinks: [TextLink] {
    edition.city.pages.map { TextLink($0.title, .page($0.path), language: $0.language) }
      + [TextLink("Cari", .page(.search)), TextLink("Umpan berita", .page(.feed), note: "Atom")]
  }
}
