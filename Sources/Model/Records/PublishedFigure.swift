/// A figure as the public can download it, under a key that stays the same from release to release.

package struct PublishedFigure: Hashable, Sendable {
  /// The kinds of record that have figures, in the order of the list.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case metric, program, area, maturity
  }

  /// What the figure is to its record.
  package enum Role: String, Hashable, Sendable, CaseIterable {
    // Of a metric
    case value, target
    // Of a programme: money, what was done, and the whole of which that is a part
    case allocated, realised, output, whole
    // Of an area
    case size
    // Of a maturity model: a level that somebody said was reached, or planned to reach
    case stated, planned
  }

  /// The record that a figure belongs to.
  package struct Record: Hashable, Sendable {
    package let kind: Kind
    /// Its id; the code of an area.
    package let id: String

    package init(_ kind: Kind, _ id: String) {
      self.kind = kind
      self.id = id
    }
  }

  /// Which figure of its record is meant.
  package struct Key: Hashable, Sendable {
    package let role: Role
    package let period: Period
    /// The dimension of a breakdown, or the period for which a level was planned; empty for anything else.
    package let dimension: String
    /// The part of a breakdown, the title of an output, or who spoke of a level; empty for anything else.
    package let part: String

    package init(_ role: Role, _ period: Period, dimension: String = "", part: String = "") {
      self.role = role
      self.period = period
      self.dimension = dimension
      self.part = part
    }
  }

  package let record: Record
  package let key: Key
  /// The record's title, for people.
  package let title: String
  /// The exact value as it was typed; `nil` where the page says that there is none yet.
  package let value: Decimal?
  /// The id of the unit.
  package let unit: String
  /// One of ``Figure/Status``, or `missing`.
  package let status: String
  /// What the source says together with the number, or instead of one: `WTP`; empty for most.
  package let label: String
  /// The ids of its sources, separated by blanks.
  package let sources: String

  package init(
    _ record: Record, _ key: Key, title: String, value: Decimal?, unit: String, status: String,
    label: String = "", sources: String
  ) {
    self.record = record
    self.key = key
    self.title = title
    self.value = value
    self.unit = unit
    self.status = status
    self.label = label
    self.sources = sources
  }
}

extension PublishedFigure.Kind: Comparable {
  /// In the order of their declaration.
  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension PublishedFigure.Role: Comparable {
  /// In the order of their declaration.
  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension PublishedFigure.Record: Comparable {
  /// By kind, then id.
  package static func < (left: Self, right: Self) -> Bool { (left.kind, left.id) < (right.kind, right.id) }
}

extension PublishedFigure.Key: Comparable {
  /// By role and period; the whole before its parts.
  package static func < (left: Self, right: Self) -> Bool {
    (left.role, left.period, left.dimension, left.part) < (right.role, right.period, right.dimension, right.part)
  }
}

extension PublishedFigure: Comparable {
  /// By record and key; of two with one key the smaller value first, so that the order is always the same.
  package static func < (left: Self, right: Self) -> Bool {
    if left.record != right.record { return left.record < right.record }
    if left.key != right.key { return left.key < right.key }
    return (left.value ?? .zero) < (right.value ?? .zero)
  }
}
