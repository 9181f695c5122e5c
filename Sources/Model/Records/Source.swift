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

  private struct Fields: Hashable, Sendable {
    let id: String
    let anchor: ID
    let title: String
    let isDescribed: Bool
    let publisher: String
    let short: String
    let address: WebAddress?
    let published: Period?
    let isApproximate: Bool
    let accessed: Day?
    let grade: Grade
    let note: String?
  }

  private let box: Box<Fields>

  package var id: String { box.value.id }
  /// The place of the entry on the page of sources.
  package var anchor: ID { box.value.anchor }
  package var title: String { box.value.title }
  /// The title is our description: the printed headline was not seen.
  package var isDescribed: Bool { box.value.isDescribed }
  package var publisher: String { box.value.publisher }
  /// How a page names the source beside a figure.
  package var short: String { box.value.short }
  package var address: WebAddress? { box.value.address }
  package var published: Period? { box.value.published }
  /// The date of publication is inferred.
  package var isApproximate: Bool { box.value.isApproximate }
  package var accessed: Day? { box.value.accessed }
  package var grade: Grade { box.value.grade }
  package var note: String? { box.value.note }

  package init(
    id: String, anchor: ID, title: String, isDescribed: Bool, publisher: String, short: String, address: WebAddress?,
    published: Period?, isApproximate: Bool, accessed: Day?, grade: Grade, note: String?
  ) {
    box = Box(
      Fields(
        id: id, anchor: anchor, title: title, isDescribed: isDescribed, publisher: publisher, short: short,
        address: address, published: published, isApproximate: isApproximate, accessed: accessed, grade: grade,
        note: note))
  }

  /// Where a reader can look it up: the source itself, or its entry in the register when it has no address.
  package var link: Link {
    address.map(Link.external) ?? .section(.sources, anchor)
  }
}

/// At least one source. There is no way to make an empty one.
package struct Sources: Hashable, Sendable {
  package let all: [Source]

  package init(_ first: Source, _ others: [Source] = []) { all = [first] + others }

  /// `nil` for an empty list.
  package init?(_ all: [Source]) {
    guard !all.isEmpty else { return nil }
    self.all = all
  }

  package var first: Source { all[0] }
}
