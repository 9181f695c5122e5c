/// Reads `site.yaml`.
internal import Diagnostics
internal import Formats
internal import HTML
internal import Model

extension Fields {
  /// The parts of the site's description that everything else needs first: zone and base path.
  mutating func siteBasis() -> (zone: TimeZone, address: BaseAddress)? {
    let zone = choice("time_zone", of: TimeZone.self)
    guard required("base_url") != nil, let web = optionalAddress("base_url") else { return nil }
    guard let address = BaseAddress(web) else {
      findings.report(
        .badAddress, at: place(of: "base_url"),
        Phrase(id: "'\(web.text)' berisi '?' atau '#'", en: "'\(web.text)' has a '?' or a '#'"),
        help: Phrase(id: "tulis alamat beranda saja", en: "write the address of the home page only"))
      return nil
    }
    return zone.map { ($0, address) }
  }

  /// The whole description of the site.
  mutating func site(zone: TimeZone, address: BaseAddress) -> Site? {
    _ = node("time_zone")
    _ = node("base_url")
    _ = node("official")
    let name = text("name")
    let tagline = text("tagline")
    let city = text("city")
    let description = text("description")
    let language = choice("language", of: SiteLanguage.self)
    let areaCode = optionalText("area_code")
    if let areaCode, registers.areas[areaCode] == nil, !registers.isFaulty(areaCode, .area) {
      findings.report(.broken(areaCode, kind: .area, known: registers.areas.keys, at: place(of: "area_code")))
    }
    let publisher = requiredRecord("publisher") { item -> Publisher? in
      let agency = item.optionalRelation("agency", to: .agency, in: item.registers.agencies)
      return item.text("name").map { Publisher(name: $0, agency: agency) }
    }
    let contacts = self.contacts("contacts")
    let links = self.contacts("links")
    let licence = record("licence") { item -> Licence? in
      let address = item.optionalAddress("url")
      let note = item.optionalText("note")
      return item.text("name").map { Licence(name: $0, address: address, note: note) }
    }
    let headline = optionalRelation("headline", to: .metric, in: registers.metrics)
    let maturity = optionalRelation("maturity", to: .maturity, in: registers.maturity)
    let navigation = navigation()
    let theme = requiredRecord("theme") { $0.theme() }
    let limits = record("limits") { $0.limits() } ?? .standard
    let guards = record("guards") { $0.guards() } ?? .standard
    let gaps = texts("gaps")
    let gone = records("gone") { $0.gone() }
    let keep = keptPaths()
    guard let name, let tagline, let city, let description, let language, let publisher, let theme else { return nil }
    return Site(
      name: name, tagline: tagline, city: city, description: description, address: address, zone: zone,
      language: language.rawValue, areaCode: areaCode, publisher: publisher, contacts: contacts, links: links,
      licence: licence, headline: headline, maturity: maturity, navigation: navigation, theme: theme, limits: limits,
      gaps: gaps, gone: gone, keep: keep, guards: guards)
  }

  /// Contacts, links or actions: a label, and where it leads.
  mutating func contacts(_ key: String) -> [Contact] {
    records(key) { item in
      let label = item.text("label")
      let address = item.optionalAddress("url", contact: true)
      let note = item.optionalText("note")
      let sources = item.optionalSources()
      return label.map { Contact(label: $0, address: address, note: note, sources: sources) }
    }
  }

  /// A page that was taken away.
  private mutating func gone() -> Gone? {
    let reason = text("reason")
    let on = day("on")
    guard let node = required("path"), let scalar = scalar(node, key: "path") else { return nil }
    guard let path = Path(checking: scalar.text), path.output.hasSuffix(".html") else {
      findings.report(
        .badAddress, at: node.place,
        Phrase(
          id: "'\(scalar.text)' bukan alamat halaman di situs ini",
          en: "'\(scalar.text)' is not the path of a page here"),
        help: Phrase(id: "tulis misalnya '/program/nama-lama/'", en: "write for example '/program/nama-lama/'"))
      return nil
    }
    guard let reason, let on else { return nil }
    return Gone(path: path, reason: reason, on: on)
  }

  private mutating func navigation() -> [Site.Department] {
    guard let node = node("navigation") else { return Site.Department.allCases }
    return items(node, key: "navigation").compactMap { choice($0, key: "navigation", of: Site.Department.self) }
  }

  private mutating func guards() -> Guards? {
    Guards(
      percent: optionalInteger("percent", in: 0...100) ?? Guards.standard.percent,
      atLeast: optionalInteger("at_least", in: 1...1_000_000) ?? Guards.standard.atLeast)
  }

  private mutating func limits() -> Limits? {
    let standard = Limits.standard
    return Limits(
      dueDays: optionalInteger("due_days", in: 0...366) ?? standard.dueDays,
      evidenceCurrentMonths: optionalMonths("evidence_current") ?? standard.evidenceCurrentMonths,
      evidenceOldMonths: optionalMonths("evidence_old") ?? standard.evidenceOldMonths,
      newsPerPage: optionalInteger("news_per_page", in: 1...200) ?? standard.newsPerPage,
      heartbeatMinutes: optionalMinutes("heartbeat") ?? standard.heartbeatMinutes)
  }
}

extension Limits {
  /// What holds when `site.yaml` names no limits.
  static let standard = Limits(dueDays: 30, evidenceCurrentMonths: 24, evidenceOldMonths: 48, newsPerPage: 20)
}

/// Languages in which a site can be made; the words of the pages are Indonesian.
private enum SiteLanguage: String, CaseIterable {
  case indonesian = "id"
}
