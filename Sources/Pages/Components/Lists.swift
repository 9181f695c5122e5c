// Lists of what is missing, what sources do not agree on, tags and places on the page.
import HTML
import Model

/// What is not known; a gap is content too.
func gapList(_ gaps: [String], into page: inout Writer) {
  guard !gaps.isEmpty else { return }
  page.element(.ul, .class("gaps")) { page in
    for gap in gaps { page.element(.li, text: gap) }
  }
}

/// Sources that do not agree, shown and not hidden.
func disagreementList(_ items: [Disagreement], into page: inout Writer) {
  guard !items.isEmpty else { return }
  page.element(.ul, .class("disagreements")) { page in
    for item in items {
      page.element(.li) { page in
        page.element(.h3, text: item.title)
        page.element(.p, text: item.text)
        origin(period: nil, sources: item.sources.all, badges: [], into: &page)
      }
    }
  }
}

/// Tags, with how many items each has where that is known.
func tagList(_ tags: [(tag: Slug, count: Int?)], into page: inout Writer) {
  guard !tags.isEmpty else { return }
  page.element(.ul, .class("tags")) { page in
    for (tag, count) in tags { tagItem(tag, count: count, into: &page) }
  }
}

func tagItem(_ tag: Slug, count: Int?, into page: inout Writer) {
  page.element(.li) { page in
    page.element(.a, .href(.page(Path.tags.folder(tag)))) { page in
      page.text(tag.text)
      if let count { page.element(.span, text: " \(count)") }
    }
  }
}

/// A place to jump to, with how much stands there.
struct IndexEntry: Sendable {
  let title: String
  let link: Link
  let count: Int?
  let isCurrent: Bool

  init(title: String, link: Link, count: Int? = nil, isCurrent: Bool = false) {
    self.title = title
    self.link = link
    self.count = count
    self.isCurrent = isCurrent
  }
}

func indexList(_ label: String, _ entries: [IndexEntry], into page: inout Writer) {
  guard !entries.isEmpty else { return }
  page.element(.nav, .class("index"), .aria("label", label)) { page in
    page.element(.ul) { page in
      for entry in entries {
        page.element(.li) { page in
          page.element(.a, .href(entry.link), entry.isCurrent ? .aria("current", "page") : .none) { page in
            page.text(entry.title)
            guard let count = entry.count else { return }
            page.text(" ")
            page.element(.span) { $0.number(count) }
          }
        }
      }
    }
  }
}
