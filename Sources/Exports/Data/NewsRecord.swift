// All news of the edition in JSON, one item a line: the archive for those who count and search it themselves.
import HTML
import Model

extension Edition {
  /// Newest first.
  var newsRecords: [UInt8] {
    json { json in
      json.object { json in
        json.member("title", "Berita " + site.name)
        json.member("url", site.address.absolute(.news))
        json.licence(of: site)
        json.member("news", lines: news) { json, item in
          json.object { $0.add(item, of: site) }
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func add(_ item: News, of site: Site) {
    member("url", site.address.absolute(item.path))
    member("title", item.title)
    member("date", item.date.period.description)
    member("until", item.date.until?.description)
    if item.date.isApproximate { member("approximate", true) }
    member("summary", item.summary)
    member("pillar", item.pillar?.id.text)
    member("programs", item.programs.map(\.text))
    member("metrics", item.metrics.map(\.text))
    member("agencies", item.agencies.map(\.id.text))
    member("areas", item.areas.map(\.code))
    member("tags", item.tags.map(\.text))
    sources(item.sources.all, of: site)
  }
}
