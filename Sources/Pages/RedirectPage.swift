/// The page at a former path: it leads to where the item is now.
import HTML
import Model

extension PageContext {
  func redirectPage(to path: Path, title: String) -> [UInt8] {
    var page = Writer(base: base)
    page.doctype()
    page.element(.html, .language(site.language)) { page in
      page.element(.head) { page in
        page.void(.meta, .charset)
        page.void(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
        page.element(.title, text: "\(title) | \(site.name)")
        page.void(.meta, .httpEquiv("refresh"), .content(refresh: .page(path)))
        if let address = WebAddress(site.address.absolute(path)) {
          page.void(.link, .rel("canonical"), .href(.external(address)))
        }
        page.void(.meta, .name("robots"), .content("noindex"))
        page.void(.link, .rel("stylesheet"), .href(.page(assets.styleSheet)))
      }
      page.element(.body) { page in
        page.element(.main, .class("wrap")) { page in
          page.element(.h1, text: "Halaman ini pindah")
          page.element(.p) { page in page.element(.a, .href(.page(path)), text: title) }
        }
      }
    }
    return page.finish()
  }
}
