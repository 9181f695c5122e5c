// Terms with what is said of them: the details of a record, facts, contacts.
import HTML
import Model

/// A term with its text, or with whatever a view writes.
struct Definition {
  let term: String
  let content: (inout Writer) -> Void

  init(_ term: String, _ text: String) {
    self.term = term
    content = { $0.text(text) }
  }

  init(_ term: String, content: @escaping (inout Writer) -> Void) {
    self.term = term
    self.content = content
  }
}

/// `ruled`: with a line under each entry, for longer texts.
func definitionList(_ entries: [Definition], ruled: Bool = false, into page: inout Writer) {
  guard !entries.isEmpty else { return }
  page.element(.dl, .classes("details", ruled ? "ruled" : nil)) { page in
    for entry in entries {
      page.element(.dt, text: entry.term)
      page.element(.dd) { entry.content(&$0) }
    }
  }
}

/// Facts beside a figure: title, text, source.
func factList(_ facts: [Fact], into page: inout Writer) {
  guard !facts.isEmpty else { return }
  page.element(.dl, .class("facts")) { page in
    for fact in facts {
      page.element(.div) { page in
        page.element(.dt, text: fact.title)
        page.element(.dd) { page in
          page.text("\(fact.text) (")
          sourceNames(fact.sources.all, into: &page)
          page.text(")")
        }
      }
    }
  }
}

/// A way to reach someone: linked where there is an address, with its note.
func contact(_ contact: Contact, into page: inout Writer) {
  optionalLink(contact.label, contact.address, into: &page)
  if let note = contact.note { page.text(" (\(note))") }
}

func contactList(_ contacts: [Contact], into page: inout Writer) {
  guard !contacts.isEmpty else { return }
  page.element(.ul, .class("links")) { page in
    for item in contacts {
      page.element(.li) { page in
        contact(item, into: &page)
        guard !item.sources.isEmpty else { return }
        page.text(" ")
        page.element(.small) { sourceLinks(item.sources, into: &$0) }
      }
    }
  }
}
