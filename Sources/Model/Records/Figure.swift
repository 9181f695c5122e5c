/// A figure: a value that cannot exist without its unit, its period, its status and its source.

/// What a value counts.
package struct Unit: Hashable, Sendable {
  /// How values of the unit are written.
  package enum Form: Hashable, Sendable {
    /// Digits and the word behind them.
    case plain
    /// `Rp72,1 miliar`.
    case rupiah
    /// `7,15%` in tables, `7,15 persen` in sentences.
    case percent
  }

  package let id: String
  /// The word after a value; empty when there is none.
  package let label: String
  /// Digits behind the decimal comma that are always printed.
  package let places: Int

  package init(id: String, label: String? = nil, places: Int = 0) {
    self.id = id
    self.label = label ?? id
    self.places = places
  }

  package var form: Form {
    switch id {
    case "rupiah": .rupiah
    case "persen": .percent
    default: .plain
    }
  }
}

/// A value that a source states, with all that is needed to read it.
package struct Figure: Hashable, Sendable {
  /// How firm a figure is.
  package enum Status: String, Hashable, Sendable, CaseIterable {
    case final
    /// Published, but expected to be replaced.
    case provisional
    /// Computed from what a source states; the note says how.
    case derived
    /// Sources give different values.
    case disputed
  }

  package let value: Decimal
  package let unit: Unit
  package let period: Period
  package let status: Status
  package let sources: Sources
  package let note: String?
  /// What the source says together with the number: a predicate, an opinion.
  package let label: String?

  package init(
    value: Decimal, unit: Unit, period: Period, status: Status, sources: Sources, note: String? = nil,
    label: String? = nil
  ) {
    self.value = value
    self.unit = unit
    self.period = period
    self.status = status
    self.sources = sources
    self.note = note
    self.label = label
  }
}

/// Why there is no figure.
package struct Absence: Hashable, Sendable {
  package let note: String?
  /// Who says that it is not there yet; may be empty, since nobody announces what was not found.
  package let sources: [Source]
  package let label: String?

  package init(note: String? = nil, sources: [Source] = [], label: String? = nil) {
    self.note = note
    self.sources = sources
    self.label = label
  }
}
