/// What the site is: its name, address, publisher, look and limits.
package import HTML

/// The contents of `site.yaml`.
package struct Site: Sendable {
  /// A department of the main menu.
  package enum Department: String, Hashable, Sendable, CaseIterable {
    case status, metrics, programs, news, governance, data
  }

  private struct Fields: Sendable {
    let name: String
    let tagline: String
    let city: String
    let description: String
    let address: BaseAddress
    let zone: TimeZone
    let language: String
    let areaCode: String?
    let publisher: Publisher
    let contacts: [Contact]
    let links: [Contact]
    let licence: Licence?
    let headline: Slug?
    let maturity: Slug?
    let navigation: [Department]
    let theme: Theme
    let limits: Limits
    let gaps: [String]
    let gone: [Gone]
    let keep: [String]
    let guards: Guards
  }

  private let box: Box<Fields>

  package var name: String { box.value.name }
  package var tagline: String { box.value.tagline }
  /// The city's name as sentences use it.
  package var city: String { box.value.city }
  package var description: String { box.value.description }
  package var address: BaseAddress { box.value.address }
  package var zone: TimeZone { box.value.zone }
  package var language: String { box.value.language }
  package var areaCode: String? { box.value.areaCode }
  package var publisher: Publisher { box.value.publisher }
  package var contacts: [Contact] { box.value.contacts }
  package var links: [Contact] { box.value.links }
  package var licence: Licence? { box.value.licence }
  package var headline: Slug? { box.value.headline }
  package var maturity: Slug? { box.value.maturity }
  package var navigation: [Department] { box.value.navigation }
  package var theme: Theme { box.value.theme }
  package var limits: Limits { box.value.limits }
  package var gaps: [String] { box.value.gaps }
  /// Pages that were taken away for good, and why.
  package var gone: [Gone] { box.value.gone }
  /// Files of others that stay in the web root from release to release: paths, or folders with all that is below them;
  /// `*` stands for any characters within a name.
  package var keep: [String] { box.value.keep }
  /// How much less than the live one a release may hold.
  package var guards: Guards { box.value.guards }

  package init(
    name: String, tagline: String, city: String, description: String, address: BaseAddress, zone: TimeZone,
    language: String, areaCode: String?, publisher: Publisher, contacts: [Contact], links: [Contact],
    licence: Licence?, headline: Slug?, maturity: Slug?, navigation: [Department], theme: Theme, limits: Limits,
    gaps: [String], gone: [Gone] = [], keep: [String] = [], guards: Guards = .standard
  ) {
    box = Box(
      Fields(
        name: name, tagline: tagline, city: city, description: description, address: address, zone: zone,
        language: language, areaCode: areaCode, publisher: publisher, contacts: contacts, links: links,
        licence: licence, headline: headline, maturity: maturity, navigation: navigation, theme: theme,
        limits: limits, gaps: gaps, gone: gone, keep: keep, guards: guards))
  }
}

/// Where the site is served: origin and base path.
package struct BaseAddress: Hashable, Sendable {
  /// `https://smartcity.example.go.id`, without a slash at the end.
  package let origin: String
  /// `/`, or `/kota/`: begins and ends with a slash.
  package let base: String
  /// Both together: the address of the front page.
  package let root: WebAddress

  /// Reads an absolute web address; `nil` when it has a query or a fragment.
  package init?(_ address: WebAddress) {
    let text = address.text
    guard address.isWeb, !text.contains("?"), !text.contains("#") else { return nil }
    guard let scheme = text.firstRange(of: "://") else { return nil }
    let rest = text[scheme.upperBound...]
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    let path = String(rest[slash...])
    guard let root = WebAddress(path.hasSuffix("/") ? text : text + "/") else { return nil }
    self.root = root
    origin = String(text[..<slash])
    base = path.hasSuffix("/") ? path : path + "/"
  }

  /// The absolute address of a place in the site.
  package func absolute(_ path: Path) -> String { origin + base + path.text.dropFirst() }
}

/// Who answers for the site.
package struct Publisher: Sendable {
  package let name: String
  package let agency: Agency?

  package init(name: String, agency: Agency?) {
    self.name = name
    self.agency = agency
  }
}

/// Under which terms data may be used.
package struct Licence: Hashable, Sendable {
  package let name: String
  package let address: WebAddress?
  package let note: String?

  package init(name: String, address: WebAddress?, note: String?) {
    self.name = name
    self.address = address
    self.note = note
  }
}

/// The tokens of the look that a city chooses; the style sheet derives the rest.
package struct Theme: Hashable, Sendable {
  /// A colour as the style sheet writes it: `#rrggbb`.
  package struct Color: Hashable, Sendable {
    package let red: UInt8
    package let green: UInt8
    package let blue: UInt8

    package init(red: UInt8, green: UInt8, blue: UInt8) {
      self.red = red
      self.green = green
      self.blue = blue
    }
  }

  /// Ground of header, opening and footer; white text stands on it.
  package let ground: Color
  package let groundDark: Color
  /// Border and button; ink stands on it.
  package let accent: Color
  package let ink: Color
  /// Lines, bars and points of charts.
  package let series: Color
  package let seriesDark: Color

  package init(ground: Color, groundDark: Color, accent: Color, ink: Color, series: Color, seriesDark: Color) {
    self.ground = ground
    self.groundDark = groundDark
    self.accent = accent
    self.ink = ink
    self.series = series
    self.seriesDark = seriesDark
  }
}

/// Numbers that decide how states are computed.
package struct Limits: Hashable, Sendable {
  /// How many days before its deadline a figure counts as due.
  package let dueDays: Int
  /// Up to what age evidence shows that a programme runs, in months.
  package let evidenceCurrentMonths: Int
  /// From what age evidence is old, in months.
  package let evidenceOldMonths: Int
  package let newsPerPage: Int
  /// Within how many minutes of a check the next one is promised.
  package let heartbeatMinutes: Int

  package init(
    dueDays: Int, evidenceCurrentMonths: Int, evidenceOldMonths: Int, newsPerPage: Int, heartbeatMinutes: Int = 20
  ) {
    self.heartbeatMinutes = heartbeatMinutes
    self.dueDays = dueDays
    self.evidenceCurrentMonths = evidenceCurrentMonths
    self.evidenceOldMonths = evidenceOldMonths
    self.newsPerPage = newsPerPage
  }
}
