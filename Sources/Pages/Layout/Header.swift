// The header of every page: what is urgent, whose site it is, and the main menu.
import HTML
import Model

extension PageContext {
  /// What is urgent now. Mere information and what was withdrawn stay on their own pages.
  func announcementBar(into page: inout Writer) {
    let urgent = edition.announcements.filter { $0.urgency != .info && $0.withdrawal == nil }
    guard !urgent.isEmpty else { return }
    page.element(.aside, .class("alert"), .aria("label", "Pengumuman")) { page in
      for item in urgent {
        page.element(.p, .class("wrap")) { page in
          page.element(.b) { page in
            page.text(item.urgency.word)
            page.text(": ")
            textLink(item.title, .page(item.path), into: &page)
          }
          for action in item.actions {
            page.text(" ")
            page.element(.span) { contact(action, into: &$0) }
          }
        }
      }
    }
  }

  func header(_ place: MenuPlace, into page: inout Writer) {
    page.element(.header, .classes("site-header", "on-ground")) { page in
      page.element(.div, .class("wrap")) { page in
        page.element(.a, .class("brand"), .href(.page(.home))) { page in
          page.void(.img, .src(.icon), .alt(""), .width(34), .height(38))
          page.element(.span) { page in
            page.element(.b, text: site.name)
            page.element(.span, text: site.tagline)
          }
        }
        page.element(.nav, .class("menu"), .aria("label", "Menu utama")) { page in
          page.element(.ul) { page in
            for department in site.navigation { menuItem(department, place, into: &page) }
          }
        }
      }
    }
  }

  private func menuItem(_ department: Site.Department, _ place: MenuPlace, into page: inout Writer) {
    let current: Attribute =
      place.front == department
      ? .aria("current", "page") : place.department == department ? .aria("current", "true") : .none
    page.element(.li) { page in
      page.element(.a, .href(.page(department.path)), current, text: department.title)
    }
  }

  /// The way from the home page down to this one.
  func breadcrumb(_ crumbs: [Crumb], into page: inout Writer) {
    guard !crumbs.isEmpty else { return }
    page.element(.nav, .class("breadcrumb"), .aria("label", "Remah roti")) { page in
      page.element(.ol) { page in
        for crumb in crumbs {
          page.element(.li) { textLink(crumb.title, .page(crumb.link), language: crumb.language, into: &$0) }
        }
      }
    }
  }
}
