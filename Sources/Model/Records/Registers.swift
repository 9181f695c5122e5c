/// The registers that other records point to: pillars, agencies, areas.
package import HTML

/// One of the pillars of the smart city.
package struct Pillar: Hashable, Sendable {
  /// The drawings that the site has for pillars.
  package enum Icon: String, Hashable, Sendable, CaseIterable {
    case governance, branding, economy, living, society, environment, all
  }

  private struct Fields: Hashable, Sendable {
    let id: Slug
    let title: String
    let titleLanguage: String?
    let summary: String
    let icon: Icon
    let path: Path
  }

  private let box: Box<Fields>

  package var id: Slug { box.value.id }
  package var title: String { box.value.title }
  /// Language of the title when it is not that of the site (WCAG 3.1.2).
  package var titleLanguage: String? { box.value.titleLanguage }
  package var summary: String { box.value.summary }
  package var icon: Icon { box.value.icon }

  package init(id: Slug, title: String, titleLanguage: String?, summary: String, icon: Icon) {
    box = Box(
      Fields(
        id: id, title: title, titleLanguage: titleLanguage, summary: summary, icon: icon, path: Path.pillars.folder(id))
    )
  }

  package var path: Path { box.value.path }
}

/// An office of the city or another body that answers for figures and programmes.
package struct Agency: Hashable, Sendable {
  private struct Fields: Hashable, Sendable {
    let id: Slug
    let name: String
    let short: String
    let role: String?
    let site: WebAddress?
    let sources: [Source]
    let path: Path
  }

  private let box: Box<Fields>

  package var id: Slug { box.value.id }
  package var name: String { box.value.name }
  package var short: String { box.value.short }
  package var role: String? { box.value.role }
  package var site: WebAddress? { box.value.site }
  package var sources: [Source] { box.value.sources }

  package init(id: Slug, name: String, short: String, role: String?, site: WebAddress?, sources: [Source]) {
    box = Box(
      Fields(id: id, name: name, short: short, role: role, site: site, sources: sources, path: Path.agencies.folder(id))
    )
  }

  package var path: Path { box.value.path }
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
