// The footer of every page: how to reach the city, who answers for the site, and what the site does not know.
import HTML
import Model

extension PageContext {
  func footer(into page: inout Writer) {
    page.element(.footer, .classes("site-footer", "on-ground")) { page in
      page.element(.div, .class("wrap")) { page in
        page.element(.div) { page in
          page.element(.h2, text: "Bantuan dan aduan")
          page.element(.ul) { page in
            for item in site.contacts { page.element(.li) { contact(item, into: &$0) } }
            for gap in site.gaps {
              page.element(.li) { page in
                page.text("\(gap): ")
                empty(into: &page)
              }
            }
          }
        }
        related(into: &page)
        about(into: &page)
      }
    }
  }

  private func related(into page: inout Writer) {
    let lists = [
      TextLink("Cari", .page(.search)), TextLink("Sumber", .page(.sources)), TextLink("Jadwal data", .page(.schedule)),
      TextLink("Riwayat perubahan", .page(.revisions)), TextLink("Wilayah", .page(.areas)),
      TextLink("Peta situs", .page(.siteMap)),
    ]
    let pages = edition.city.pages.map { TextLink($0.title, .page($0.path), language: $0.language) }
    page.element(.nav, .aria("label", "Halaman lain")) { page in
      page.element(.h2, text: "Halaman lain")
      page.element(.ul) { page in
        for item in lists + pages {
          page.element(.li) { textLink(item.title, item.link, language: item.language, into: &$0) }
        }
      }
    }
  }

  private func about(into page: inout Writer) {
    page.element(.div) { page in
      page.element(.h2, text: "Tentang situs ini")
      page.element(.ul) { page in
        page.element(.li) { page in
          page.text("Dikelola ")
          if let agency = site.publisher.agency {
            textLink(site.publisher.name, .page(agency.path), into: &page)
          } else {
            page.text(site.publisher.name)
          }
        }
        if let licence = site.licence {
          page.element(.li) { page in
            page.text("Lisensi data: ")
            optionalLink(licence.name, licence.address, into: &page)
            if let note = licence.note { page.text(" (\(note))") }
          }
        }
        if let newest {
          page.element(.li) { page in
            page.text("Isi terbaru ")
            time(Period(.day, containing: newest), short: false, into: &page)
          }
        }
        for link in site.links { page.element(.li) { contact(link, into: &$0) } }
        page.element(.li) { heartbeat(into: &$0) }
      }
    }
  }

  /// When the site was last checked. The drawing changes with every run and the page does not; who cannot see it finds
  /// the same words behind the link.
  private func heartbeat(into page: inout Writer) {
    page.element(.a, .href(.page(.heartbeat))) { page in
      page.void(
        .img, .src(.heartbeatDrawing), .alt("Kapan situs ini terakhir diperiksa"), .width(HeartbeatFiles.size.width),
        .height(HeartbeatFiles.size.height))
    }
  }
}
