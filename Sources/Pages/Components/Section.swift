// The parts of a page: sections with their heading beside them, and the two columns of the opening.
import HTML
import Model

/// A section with its heading. `wide`: the content takes the whole width, under the heading.
func section(
  _ id: ID, title: String, lead: String? = nil, wide: Bool = false, language: String? = nil, into page: inout Writer,
  content: (inout Writer) -> Void
) {
  let label = ID(checking: "h-" + id.text) ?? id
  page.element(.section, .classes("section", wide ? "wide" : nil), .id(id), .aria("labelledby", label)) { page in
    page.element(.div, .class("wrap")) { page in
      page.element(.header) { page in
        page.element(.h2, .id(label), language.map(Attribute.language) ?? .none, text: title)
        if let lead { page.element(.p, text: lead) }
      }
      page.element(.div) { content(&$0) }
    }
  }
}

/// The opening in two columns: text and facts left, chart or details right; on a phone text, chart, facts.
func opening(
  text: (inout Writer) -> Void, side: (inout Writer) -> Void, facts: ((inout Writer) -> Void)? = nil,
  into page: inout Writer
) {
  page.element(.div, .class("opening")) { page in
    page.element(.div) { text(&$0) }
    page.element(.div) { side(&$0) }
    if let facts { page.element(.div) { facts(&$0) } }
  }
}

/// Several blocks one under the other.
func stack(into page: inout Writer, content: (inout Writer) -> Void) {
  page.element(.div, .class("stack")) { content(&$0) }
}
