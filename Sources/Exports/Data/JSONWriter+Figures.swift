// How downloads write figures, sources and statements in JSON.
import HTML
import Model

extension JSONWriter {
  /// A member `sources`: each with its id, title, publisher and where to look it up.
  mutating func sources(_ sources: [Source], of site: Site) {
    array("sources") { json in
      for source in sources { json.source(source, of: site) }
    }
  }

  /// An object with what ``sources(_:of:)`` says of each.
  mutating func source(_ source: Source, of site: Site) {
    object { json in
      json.member("id", source.id)
      json.member("title", source.title)
      json.member("publisher", source.publisher)
      json.member("published", source.published?.description)
      json.member("url", site.address.absolute(source.link))
    }
  }

  /// Members of an object that is about a period.
  mutating func period(_ period: Period) {
    member("period", period.description)
    member("from", period.first.description)
    member("to", period.last.description)
  }

  /// Members of an observation or a part of one; a missing value is `null`.
  mutating func value(_ value: Metric.Observation.Value, of site: Site) {
    name("value")
    if let figure = value.figure { number(figure.value) } else { null() }
    member("status", value.status)
    member("label", value.label)
    member("note", value.note)
    sources(value.sources, of: site)
  }

  /// Members of an object that is a figure.
  mutating func figure(_ figure: Figure, of site: Site) {
    value(.figure(figure), of: site)
  }

  /// A member that is a figure with its unit, left out when there is none.
  mutating func member(_ name: StaticString, _ figure: Figure?, of site: Site) {
    guard let figure else { return }
    object(name) { json in
      json.member("unit", figure.unit.id)
      json.figure(figure, of: site)
    }
  }

  /// A member `disagreements`, left out when there are none.
  mutating func disagreements(_ disagreements: [Disagreement], of site: Site) {
    member("disagreements", anyOf: disagreements) { json, item in
      json.object { json in
        json.member("title", item.title)
        json.member("text", item.text)
        json.sources(item.sources.all, of: site)
      }
    }
  }

  /// An element of a list of changed figures. A value that was not there, or was withdrawn, is `null`.
  mutating func add(_ revision: Revision, of site: Site) {
    let key = revision.key
    object { json in
      json.member("of", key.role == .value || key.role == .target ? nil : key.role.rawValue)
      json.member("period", key.period.description)
      json.member("breakdown", key.dimension.isEmpty ? nil : key.dimension)
      json.member("part", key.part.isEmpty ? nil : key.part)
      json.change("from", revision.from)
      json.change("to", revision.to)
      json.member("on", revision.on.description)
      json.member("reason", revision.reason)
      json.sources(revision.sources, of: site)
    }
  }

  private mutating func change(_ name: StaticString, _ value: Decimal?) {
    self.name(name)
    if let value { number(value) } else { null() }
  }

  /// A member that names an agency.
  mutating func member(_ name: StaticString, _ agency: Agency) {
    object(name) { json in
      json.member("id", agency.id.text)
      json.member("name", agency.name)
    }
  }

  /// A member `pillar`, left out when there is none.
  mutating func pillar(_ pillar: Pillar?) {
    guard let pillar else { return }
    object("pillar") { json in
      json.member("id", pillar.id.text)
      json.member("title", pillar.title)
    }
  }

  /// A member `licence`, left out when the site states none.
  mutating func licence(of site: Site) {
    guard let licence = site.licence else { return }
    object("licence") { json in
      json.member("name", licence.name)
      json.member("url", licence.address?.text)
      json.member("note", licence.note)
    }
  }
}
