/// What the site is: its name, address, publisher, look and limits.
package import HTML

/// The contents of `site.yaml`.
package struct Site: Sendable {
  /// A department of the main menu.
  package enum Department: String, Hashable, Sendable, CaseIterable {
    case status, metrics, programs, news, governance, data
  }

  package let name: String
  package let tagline: String
  /// The city's name as sentences use it.
  package let city: String
  package let description: String
  package let address: BaseAddress
  package let zone: TimeZone
  package let language: String
  package let areaCode: String?
  package let publisher: Publisher
  package let contacts: [Contact]
  package let links: [Contact]
  package let licence: Licence?
  package let headline: Slug?
  package let maturity: Slug?
  package let navigation: [Department]
  package let theme: Theme
  package let limits: Limits
  package let gaps: [String]
  /// Pages that were taken away for good, and why.
  package let gone: [Gone]
  /// Files of others that stay in the web root from release to release: paths, or folders with all that is below them;
  /// `*` stands for any characters within a name.
  package let keep: [String]

  package init(
    name: String, tagline: String, city: String, description: String, address: BaseAddress, zone: TimeZone,
    language: String, areaCode: String?, publisher: Publisher, contacts: [Contact], links: [Contact],
    licence: Licence?, headline: Slug?, maturity: Slug?, navigation: [Department], theme: Theme, limits: Limits,
    gaps: [String], gone: [Gone] = [], keep: [String] = []
  ) {
    self.name = name
    self.tagline = tagline
    self.city = city
    self.description = description
    self.address = address
    self.zone = zone
    self.language = language
    self.areaCode = areaCode
    self.publisher = publisher
    self.contacts = contacts
    self.links = links
    self.licence = licence
    self.headline = headline
    self.maturity = maturity
    self.navigation = navigation
    self.theme = theme
    self.limits = limits
    self.gaps = gaps
    self.gone = gone
    self.keep = keep
  }
}

/// Where the site is served: origin and base path.
package struct BaseAddress: Hashable, Sendable {
  /// `https://smartcity.example.go.id`, without a slash at the end.
  package let origin: String
  /// `/`, or `/kota/`: begins and ends with a slash.
  package let base: String

  /// Reads an absolute web address; `nil` when it has a query or a fragment.
  package init?(_ address: WebAddress) {
    let text = address.text
    guard address.isWeb, !text.contains("?"), !text.contains("#") else { return nil }
    guard let scheme = text.firstRange(of: "://") else { return nil }
    let rest = text[scheme.upperBound...]
    guard let slash = rest.firstIndex(of: "/") else {
      origin = text
      base = "/"
      return
    }
    origin = String(text[..<slash])
    base = rest.hasSuffix("/") ? String(rest[slash...]) : rest[slash...] + "/"
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
