// Links within text, as lists and as actions.
import HTML
import Model

/// A link with what is to be said beside it.
struct TextLink: Sendable {
  let title: String
  let link: Link
  let note: String?
  /// Language of the title when it is not that of the site.
  let language: String?

  init(_ title: String, _ link: Link, note: String? = nil, language: String? = nil) {
    self.title = title
    self.link = link
    self.note = note
    self.language = language
  }
}

func textLink(_ title: String, _ link: Link, language: String? = nil, into page: inout Writer) {
  page.element(.a, .href(link), link.rel, language.map(Attribute.language) ?? .none, text: title)
}

/// A link where there is an address, else the words alone.
func optionalLink(_ title: String, _ address: WebAddress?, into page: inout Writer) {
  if let address {
    textLink(title, .external(address), into: &page)
  } else {
    page.text(title)
  }
}

func linkList(_ links: [TextLink], into page: inout Writer) {
  guard !links.isEmpty else { return }
  page.element(.ul, .class("links")) { page in
    for item in links {
      page.element(.li) { page in
        textLink(item.title, item.link, language: item.language, into: &page)
        if let note = item.note { page.text(" (\(note))") }
      }
    }
  }
}

/// Where to go on: `Lihat semua program`.
func moreLink(_ title: String, _ link: Link, into page: inout Writer) {
  page.element(.p) { page in
    page.element(.a, .class("more"), .href(link), link.rel, text: title)
  }
}

/// The one thing to do on a page.
func buttonLink(_ title: String, _ link: Link, into page: inout Writer) {
  page.element(.p) { page in
    page.element(.a, .class("button"), .href(link), link.rel, text: title)
  }
}

/// Files to save; the note of each says how large it is.
func downloads(_ items: [TextLink], into page: inout Writer) {
  guard !items.isEmpty else { return }
  page.element(.p, .class("downloads")) { page in
    for (index, item) in items.enumerated() {
      if index > 0 { page.text(" ") }
      page.element(.a, .href(item.link), .download) { page in
        page.element(.b, text: item.title)
        if let note = item.note { page.text(" \(note)") }
      }
    }
  }
}

extension Link {
  /// What a link out of the site says of itself; telephone and mail lead nowhere.
  fileprivate var rel: Attribute {
    if case .external(let address) = self, address.isWeb { .rel("external") } else { .none }
  }
}
