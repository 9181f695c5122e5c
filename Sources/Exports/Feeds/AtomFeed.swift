// Feeds as Atom (RFC 4287).
import HTML
import Model

extension Feed {
  /// The feed as the file at `path` of the site.
  func atom(at path: Path, of site: Site) -> [UInt8] {
    var writer = Writer()
    writer.declaration()
    writer.xml("feed", .xmlns("http://www.w3.org/2005/Atom"), .xmlLang(site.language)) { feed in
      feed.line("id", site.address.absolute(path))
      feed.line("title", title)
      feed.line("subtitle", summary)
      feed.line("updated", updated.rfc3339(in: site.zone))
      feed.text("\n")
      feed.xml("link", .rel("self"), .type("application/atom+xml"), site.address.href(path))
      feed.text("\n")
      feed.xml("link", .rel("alternate"), .type("text/html"), site.address.href(page))
      feed.text("\n")
      feed.xml("author") { author in
        author.xml("name", text: site.publisher.name)
        if let office = site.publisher.agency?.site { author.xml("uri", text: office.text) }
      }
      for entry in entries { feed.add(entry, of: site) }
      feed.text("\n")
    }
    writer.text("\n")
    return writer.finish()
  }
}

extension Writer {
  fileprivate mutating func line(_ name: XMLName, _ text: String) {
    self.text("\n")
    xml(name, text: text)
  }

  fileprivate mutating func add(_ item: Feed.Entry, of site: Site) {
    text("\n")
    xml("entry") { entry in
      entry.line("id", item.id)
      entry.line("title", item.title)
      entry.text("\n")
      entry.xml("link", .rel("alternate"), .type("text/html"), site.address.href(item.path))
      entry.line("published", item.published.rfc3339(in: site.zone))
      entry.line("updated", item.updated.rfc3339(in: site.zone))
      for tag in item.tags {
        entry.text("\n")
        entry.xml("category", .custom("term", tag.text))
      }
      entry.line("summary", item.summary)
      entry.text("\n")
    }
  }
}
