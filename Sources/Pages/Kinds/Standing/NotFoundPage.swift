// The page for an address at which there is nothing: says so and shows the ways on.
import HTML
import Model

extension PageContext {
  /// Served at any address, hence every link in it begins with the base path.
  func notFoundPage() -> FileBytes {
    let frame = PageFrame(
      title: "Halaman tidak ditemukan", description: "Alamat ini tidak ada di \(site.name).", path: .notFound,
      isError: true)
    return page(
      frame,
      opening: { page in
        heading("Halaman tidak ditemukan", into: &page)
        lead(
          "Alamat yang dibuka tidak ada di situs ini. Mungkin salah ketik, atau halamannya sudah pindah.", into: &page)
        buttonLink("Cari di situs ini", .page(.search), into: &page)
      },
      content: { page in
        section(ID("jalan"), title: "Yang dapat dibuka", into: &page) { page in
          linkList(
            site.navigation.map { TextLink($0.title, .page($0.path)) }
              + [
                TextLink("Peta situs", .page(.siteMap), note: "semua halaman"),
                TextLink("Pengumuman", .page(.announcements)),
              ], into: &page)
        }
        if !site.contacts.isEmpty {
          section(ID("bantuan"), title: "Bantuan", into: &page) { contactList(site.contacts, into: &$0) }
        }
      })
  }
}
