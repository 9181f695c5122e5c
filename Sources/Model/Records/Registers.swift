/// The registers that other records point to: pillars, agencies, areas.
package import HTML

/// One of the pillars of the smart city.
package struct Pillar: Hashable, Sendable {
  /// The drawings that the site has for pillars.
  package enum Icon: String, Hashable, Sendable, CaseIterable {
    case governance, branding, economy, living, society, environment, all
  }

  package let id: Slug
  package let title: String
  /// Language of the title when it is not that of the site (WCAG 3.1.2).
  package let titleLanguage: String?
  package let summary: String
  package let icon: Icon

  package init(id: Slug, title: String, titleLanguage: String?, summary: String, icon: Icon) {
    self.id = id
    self.title = title
    self.titleLanguage = titleLanguage
    self.summary = summary
    self.icon = icon
  }

  package var path: Path { Path.pillars.folder(id) }
}

/// An office of the city or another body that answers for figures and programmes.
package struct Agency: Hashable, Sendable {
  package let id: Slug
  package let name: String
  package let short: String
  package let role: String?
  package let site: WebAddress?
  package let sources: [Source]

  package init(id: Slug, name: String, short: String, role: String?, site: WebAddress?, sources: [Source]) {
    self.id = id
    self.name = name
    self.short = short
    self.role = role
    self.site = site
    self.sources = sources
  }

  package var path: Path { Path.agencies.folder(id) }
}

/// A part of the city with its official code.
package struct Area: Hashable, Sendable {
  /// Ranks of Indonesian local government.
  package enum Level: String, Hashable, Sendable, CaseIterable {
    case city
    /// Kecamatan.
    case district
    /// Kelurahan or desa.
    case village
  }

  /// The ministry's code: `35.71.03.1003`.
  package let code: String
  package let name: String
  package let level: Level
  package let size: Figure?
  /// Degrees, of the centre; for placing tiles only.
  package let latitude: Decimal?
  package let longitude: Decimal?

  package init(code: String, name: String, level: Level, size: Figure?, latitude: Decimal?, longitude: Decimal?) {
    self.code = code
    self.name = name
    self.level = level
    self.size = size
    self.latitude = latitude
    self.longitude = longitude
  }

  /// The code of the area that this one is part of.
  package var parentCode: String? {
    code.lastIndex(of: ".").map { String(code[..<$0]) }
  }

  /// Where the area stands on the page of areas.
  package var anchor: ID? { ID(checking: "w-" + code) }
}
