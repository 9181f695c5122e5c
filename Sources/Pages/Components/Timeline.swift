// Milestones one under the other: planned beside real.
import HTML
import Model

/// A milestone of a programme or of the whole plan.
struct TimelineItem: Sendable {
  let title: String
  let text: String?
  let due: Period?
  let done: Period?
  let sources: [Source]
  let note: String?
  let id: ID?
  let link: Link?

  init(
    title: String, text: String? = nil, due: Period?, done: Period?, sources: [Source], note: String? = nil,
    id: ID? = nil, link: Link? = nil
  ) {
    self.title = title
    self.text = text
    self.due = due
    self.done = done
    self.sources = sources
    self.note = note
    self.id = id
    self.link = link
  }

  /// Reached, but later than planned.
  var isMoved: Bool {
    guard let due, let done else { return false }
    return done.first > due.last
  }
}

func timeline(_ items: [TimelineItem], into page: inout Writer) {
  guard !items.isEmpty else { return }
  page.element(.ol, .class("timeline")) { page in
    for item in items {
      let style: StaticString? = item.done == nil ? "unknown" : item.isMoved ? "moved" : nil
      page.element(.li, .classes(style), item.id.map(Attribute.id) ?? .none) { page in
        page.element(.div) { page in
          page.element(.h3) { page in
            if let link = item.link {
              textLink(item.title, link, into: &page)
            } else {
              page.text(item.title)
            }
          }
          if let text = item.text { page.element(.p, text: text) }
          origin(period: nil, sources: item.sources, badges: [], into: &page)
          if let note = item.note { page.element(.p, .class("note"), text: note) }
        }
        page.element(.dl) { page in
          moment("Rencana", item.due, into: &page)
          moment("Nyata", item.done, into: &page)
        }
      }
    }
  }
}

private func moment(_ term: String, _ period: Period?, into page: inout Writer) {
  page.element(.div) { page in
    page.element(.dt, text: term)
    page.element(.dd) { page in
      if let period {
        time(period, short: false, into: &page)
      } else {
        empty(into: &page)
      }
    }
  }
}
