/// A published figure that was changed or withdrawn, with the day and the reason.

package struct Revision: Hashable, Sendable {
  package let key: PublishedFigure.Key
  /// The value before; `nil` where there was none, or it had been withdrawn.
  package let from: Decimal?
  /// The value since; `nil` where it was withdrawn.
  package let to: Decimal?
  package let on: Day
  package let reason: String
  package let sources: [Source]

  package init(
    _ key: PublishedFigure.Key, from: Decimal?, to: Decimal?, on: Day, reason: String, sources: [Source] = []
  ) {
    self.key = key
    self.from = from
    self.to = to
    self.on = on
    self.reason = reason
    self.sources = sources
  }

  package var period: Period { key.period }
}

/// A revision of a record whose file has no room for it, or is no more.
package struct RecordRevision: Hashable, Sendable {
  package let record: PublishedFigure.Record
  package let revision: Revision

  package init(_ record: PublishedFigure.Record, _ revision: Revision) {
    self.record = record
    self.revision = revision
  }
}
