// The page that stands where an expired item was: links to it stay good, and nothing of the item is told any more.
import HTML
import Model

extension PageContext {
  /// A page at every path of an item that has expired.
  func expiredFiles() -> [PlannedFile] {
    edition.held.flatMap { item -> [PlannedFile] in
      guard case .expired(let instant) = item.reason else { return [] }
      return item.paths.map { path in
        PlannedFile(path, kind: .unlisted) { expiredPage(path, since: instant) }
      }
    }
  }

  private func expiredPage(_ path: Path, since instant: Instant) -> FileBytes {
    let frame = PageFrame(
      title: "Tidak berlaku lagi", description: "Isi halaman ini sudah tidak berlaku.", path: path, isError: true)
    return page(
      frame,
      opening: { page in
        heading("Tidak berlaku lagi", into: &page)
        lead(
          "Isi halaman ini berlaku sampai \(Words.moment(instant, site.zone)) dan tidak ditampilkan lagi.", into: &page)
        buttonLink("Cari di situs ini", .page(.search), into: &page)
      },
      content: { page in
        section(ID("jalan"), title: "Yang dapat dibuka", into: &page) { page in
          linkList([TextLink("Berita", .page(.news)), TextLink("Pengumuman", .page(.announcements))], into: &page)
        }
      })
  }
}
