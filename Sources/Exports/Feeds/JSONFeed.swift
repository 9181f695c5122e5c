// Feeds as JSON Feed 1.1 (jsonfeed.org).
import HTML
import Model

extension Feed {
  /// The feed as the file at `path` of the site.
  func json(at path: Path, of site: Site) -> [UInt8] {
    Exports.json { json in
      json.object { feed in
        feed.member("version", "https://jsonfeed.org/version/1.1")
        feed.member("title", title)
        feed.member("description", summary)
        feed.member("home_page_url", site.address.absolute(page))
        feed.member("feed_url", site.address.absolute(path))
        feed.member("language", site.language)
        feed.array("authors") { authors in
          authors.object { author in
            author.member("name", site.publisher.name)
            author.member("url", site.publisher.agency?.site?.text)
          }
        }
        feed.member("items", lines: entries) { json, entry in
          json.object { $0.add(entry, of: site) }
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func add(_ entry: Feed.Entry, of site: Site) {
    member("id", entry.id)
    member("url", site.address.absolute(entry.path))
    member("title", entry.title)
    member("summary", entry.summary)
    member("content_text", entry.text.isEmpty ? entry.summary : entry.text)
    member("date_published", entry.published.rfc3339(in: site.zone))
    if entry.updated != entry.published { member("date_modified", entry.updated.rfc3339(in: site.zone)) }
    member("tags", entry.tags.map(\.text))
  }
}
