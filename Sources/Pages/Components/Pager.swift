// Links between the pages of a long list.
import HTML
import Model

/// First, last, and the neighbours of the page shown; what is left out is one `…`.
func pager(
  current: Int, total: Int, label: String, path: (Int) -> Path, into page: inout Writer
) {
  guard total > 1 else { return }
  page.element(.nav, .class("pager"), .aria("label", label)) { page in
    page.element(.ul) { page in
      if current > 1 { step("Sebelumnya", path(current - 1), .rel("prev"), into: &page) }
      var last = 0
      for number in [1, current - 1, current, current + 1, total] where number > last && number <= total {
        if number > last + 1 { page.element(.li) { $0.element(.span, .aria("hidden", true), text: "…") } }
        let mark: Attribute = number == current ? .aria("current", "page") : .none
        page.element(.li) { page in
          page.element(.a, .href(.page(path(number))), mark) { page in
            page.element(.span, .class("visually-hidden"), text: "Halaman ")
            page.number(number)
          }
        }
        last = number
      }
      if current < total { step("Berikutnya", path(current + 1), .rel("next"), into: &page) }
    }
  }
}

private func step(_ title: String, _ path: Path, _ rel: Attribute, into page: inout Writer) {
  page.element(.li) { page in page.element(.a, .href(.page(path)), rel, text: title) }
}
