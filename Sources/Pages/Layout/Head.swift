// What a page says about itself to browsers, search engines and link previews.
import HTML
import Model

extension PageContext {
  /// What is the page's own in the head.
  func head(_ frame: PageFrame, into page: inout Writer) {
    let name = site.name
    page.element(.title) { page in
      if frame.path != .home {
        page.text(frame.title)
        page.text(" | ")
      }
      page.text(name)
    }
    page.void(.meta, .name("description"), .content(frame.description))
    if frame.isError {
      page.void(.meta, .name("robots"), .content("noindex"))
    } else {
      preview(frame, of: name, into: &page)
    }
  }

  /// Colours, style sheet and feeds: the same for every page.
  func look(into page: inout Writer) {
    page.void(.meta, .name("color-scheme"), .content("light dark"))
    themeColor(site.theme.ground, "(prefers-color-scheme: light)", into: &page)
    themeColor(site.theme.groundDark, "(prefers-color-scheme: dark)", into: &page)
    page.void(.link, .rel("icon"), .href(.page(.icon)), .type("image/svg+xml"))
    page.void(.link, .rel("stylesheet"), .href(.page(assets.styleSheet)))
    feed(.feed, "application/atom+xml", "Berita \(site.name)", into: &page)
    feed(.feedJSON, "application/feed+json", "Berita \(site.name) (JSON)", into: &page)
    feed(.announcementsFeed, "application/atom+xml", "Pengumuman \(site.name)", into: &page)
  }

  /// Address and Open Graph (ogp.me), whose addresses must be full.
  private func preview(_ frame: PageFrame, of name: String, into page: inout Writer) {
    let root = root
    page.void(.link, .rel("canonical"), .href(root, frame.path))
    property("og:title", frame.path == .home ? name : frame.title, into: &page)
    property("og:description", frame.description, into: &page)
    page.void(.meta, .property("og:url"), .content(root, frame.path))
    property("og:type", frame.type.description, into: &page)
    property("og:site_name", name, into: &page)
    property("og:locale", "id_ID", into: &page)
    if let published = frame.published {
      property("article:published_time", published.rfc3339(in: site.zone), into: &page)
    }
  }

  private func property(_ name: StaticString, _ value: String, into page: inout Writer) {
    page.void(.meta, .property(name), .content(value))
  }

  private func feed(_ path: Path, _ type: StaticString, _ title: String, into page: inout Writer) {
    page.void(.link, .rel("alternate"), .type(type), .title(title), .href(.page(path)))
  }

  private func themeColor(_ color: Theme.Color, _ media: StaticString, into page: inout Writer) {
    page.void(.meta, .name("theme-color"), .content(color.hex), .media(media))
  }
}
