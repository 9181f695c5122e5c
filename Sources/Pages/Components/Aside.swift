// A text with a narrow column beside it: sources, tags, ways on. On a phone the column follows the text.
import HTML
import Model

func withAside(
  into page: inout Writer, content: (inout Writer) -> Void, aside: (inout Writer) -> Void
) {
  page.element(.div, .classes("section", "wide")) { page in
    page.element(.div, .classes("wrap", "with-aside")) { page in
      page.element(.article) { content(&$0) }
      page.element(.aside, .class("aside")) { aside(&$0) }
    }
  }
}

/// A heading in the narrow column.
func asideHeading(_ title: String, into page: inout Writer) { page.element(.h2, text: title) }
