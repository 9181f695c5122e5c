// A page of text: about, accessibility, privacy. With three headings or more it begins with its contents.
import HTML
import Model

extension PageContext {
  func standingPage(_ item: StandingPage) -> FileBytes {
    let frame = PageFrame(
      title: item.title, description: item.summary, path: item.path, crumbs: [.home])
    let contents = item.body.headings.filter { $0.level == 2 }
    return page(
      frame,
      opening: { page in
        heading(item.title, language: item.language, into: &page)
        lead(item.summary, into: &page)
        if contents.count >= 3 {
          indexList(
            "Isi halaman", contents.map { IndexEntry(title: $0.text, link: .fragment($0.anchor)) }, into: &page)
        }
      },
      content: { page in
        withAside(
          into: &page,
          content: { page in
            if let language = item.language {
              page.element(.div, .language(language)) { prose(item.body, into: &$0) }
            } else {
              prose(item.body, into: &page)
            }
          },
          aside: { page in
            if !item.sources.isEmpty {
              asideHeading("Sumber", into: &page)
              sourceList(item.sources, into: &page)
            }
            let others = edition.city.pages.filter { $0.id != item.id }
            guard !others.isEmpty else { return }
            asideHeading("Halaman lain", into: &page)
            linkList(
              others.map { TextLink($0.title, .page($0.path), language: $0.language) }
                + [TextLink("Peta situs", .page(.siteMap))], into: &page)
          })
        waiverNotes(item.path, into: &page)
      })
  }
}
