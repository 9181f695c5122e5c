// All news of the edition in JSON, one item a line: the archive for those who count and search it themselves.
import HTML
import Model

extension Edition {
  /// Newest first.
  var newsRecords: [UInt8] {
    let site = site
    let news = news
    var sources = KnownSources(of: site)
    return json(room: news.count * 640 + 4096) { json in
      json.object { json in
        json.member("title", "Berita " + site.name)
        json.member("url", site.address.absolute(.news))
        json.licence(of: site)
        json.member("news", lines: news) { json, item in
          json.object { $0.add(item, of: site, &sources) }
        }
      }
    }
  }
}

/// Sources as they stand in the archive: many articles have the same.
private struct KnownSources {
  private let site: Site
  /// By their ids.
  private var known: [String: (source: Source, bytes: ArraySlice<UInt8>)] = [:]

  init(of site: Site) { self.site = site }

  mutating func bytes(_ source: Source) -> ArraySlice<UInt8> {
    if let known = known[source.id], known.source == source { return known.bytes }
    // Without the line feed at the end.
    let bytes = json { $0.source(source, of: site) }.dropLast()
    known[source.id] = (source, bytes)
    return bytes
  }
}

extension JSONWriter {
  fileprivate mutating func add(_ item: News, of site: Site, _ sources: inout KnownSources) {
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
    array("sources") { json in
      for source in item.sources.all { json.value(sources.bytes(source)) }
    }
  }
}
