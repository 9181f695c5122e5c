// Links to what comes before and after in time.
import HTML
import Model

func neighbours(_ label: String, earlier: TextLink?, later: TextLink?, into page: inout Writer) {
  guard earlier != nil || later != nil else { return }
  page.element(.nav, .classes("section", "neighbours"), .aria("label", label)) { page in
    page.element(.ul, .class("wrap")) { page in
      if let earlier { neighbour("Sebelumnya", earlier, .rel("prev"), into: &page) }
      if let later { neighbour("Berikutnya", later, .rel("next"), into: &page) }
    }
  }
}

private func neighbour(_ word: String, _ link: TextLink, _ rel: Attribute, into page: inout Writer) {
  page.element(.li) { page in
    page.element(.span, .class("star"), text: word)
    page.element(.a, .href(link.link), rel, text: link.title)
  }
}
