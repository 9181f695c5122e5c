// The page that stays where one was taken away for good: that it was there, why it is gone, and what can be opened.
import HTML
import Model

extension PageContext {
  /// A page at every path of `gone` in `site.yaml`.
  func goneFiles() -> [PlannedFile] {
    site.gone.map { gone in
      PlannedFile(gone.path, kind: .unlisted, answer: .gone) { gonePage(gone) }
    }
  }

  private func gonePage(_ gone: Gone) -> FileBytes {
    let frame = PageFrame(
      title: "Halaman ini dihapus", description: "Halaman di alamat ini sudah dihapus.", path: gone.path, isError: true)
    return page(
      frame,
      opening: { page in
        heading("Halaman ini dihapus", into: &page)
        lead("Halaman di alamat ini dihapus pada \(Words.day(gone.on)).", into: &page)
        buttonLink("Cari di situs ini", .page(.search), into: &page)
      },
      content: { page in
        section(ID("alasan"), title: "Alasan", into: &page) { page in
          page.element(.p, text: gone.reason)
        }
        section(ID("jalan"), title: "Yang dapat dibuka", into: &page) { page in
          linkList(
            site.navigation.map { TextLink($0.title, .page($0.path)) }
              + [TextLink("Peta situs", .page(.siteMap), note: "semua halaman")], into: &page)
        }
      })
  }
}
