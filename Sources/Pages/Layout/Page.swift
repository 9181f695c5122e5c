// A whole document: head, announcements, header, content and footer around what a view writes.
import HTML
import Model

extension PageContext {
  /// The document of a page. `opening` is the area under the header (heading, lead, chart), `content` the sections.
  func page(
    _ frame: PageFrame, opening: (inout Writer) -> Void, content: (inout Writer) -> Void
  ) -> [UInt8] {
    var page = Writer(base: base)
    page.doctype()
    page.element(.html, .language(site.language)) { page in
      page.element(.head) { head(frame, into: &$0) }
      page.element(.body) { page in
        page.element(.a, .class("skip"), .href(.fragment(mainID)), text: "Langsung ke isi")
        drawings(into: &page)
        announcementBar(into: &page)
        header(frame, into: &page)
        page.element(.main, .id(mainID)) { page in
          page.element(.div, .classes("banner", "on-ground")) { page in
            page.element(.div, .class("wrap")) { page in
              breadcrumb(frame.crumbs, into: &page)
              opening(&page)
            }
            band(into: &page)
          }
          content(&page)
        }
        footer(into: &page)
      }
    }
    return page.finish()
  }
}

private let mainID = ID("isi")
