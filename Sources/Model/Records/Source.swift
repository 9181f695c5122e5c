/// Where a figure or a statement comes from, and the non-empty list of them that every figure must bring.
package import HTML

/// One entry of the register of sources.
package struct Source: Hashable, Sendable {
  /// How much weight a source carries.
  package enum Grade: String, Hashable, Sendable, CaseIterable {
    /// An official page or document: city, ministry, statistics office, auditor.
    case official
    /// A press report that quotes a named office or a numbered letter.
    case press
    /// A third-party copy, unattributed, or computed from others.
    case derived
  }

  package let id: String
  /// The place of the entry on the page of sources.
  package let anchor: ID
  package let title: String
  /// The title is our description: the printed headline was not seen.
  package let isDescribed: Bool
  package let publisher: String
  /// How a page names the source beside a figure.
  package let short: String
  package let address: WebAddress?
  package let published: Period?
  /// The date of publication is inferred.
  package let isApproximate: Bool
  package let accessed: Day?
  package let grade: Grade
  package let note: String?

  package init(
    id: String, anchor: ID, title: String, isDescribed: Bool, publisher: String, short: String, address: WebAddress?,
    published: Period?, isApproximate: Bool, accessed: Day?, grade: Grade, note: String?
  ) {
    self.id = id
    self.anchor = anchor
    self.title = title
    self.isDescribed = isDescribed
    self.publisher = publisher
    self.short = short
    self.address = address
    self.published = published
    self.isApproximate = isApproximate
    self.accessed = accessed
    self.grade = grade
    self.note = note
  }

  /// Where a reader can look it up: the source itself, or its entry in the register when it has no address.
  package var link: Link {
    address.map(Link.external) ?? .section(.sources, anchor)
  }
}

/// At least one source. There is no way to make an empty one.
package struct Sources: Hashable, Sendable {
  package let first: Source
  package let others: [Source]

  package init(_ first: Source, _ others: [Source] = []) {
    self.first = first
    self.others = others
  }

  /// `nil` for an empty list.
  package init?(_ all: [Source]) {
    guard let first = all.first else { return nil }
    self.init(first, Array(all.dropFirst()))
  }

  package var all: [Source] { [first] + others }
}
