/// A published figure as a row of the list that each release leaves: written by the exports, read by the next run.

extension PublishedFigure {
  /// The columns of the list, in their order.
  package enum Column: String, Hashable, Sendable, CaseIterable {
    case kind, id, title, role, period, dimension, part, value, unit, status, label, sources
  }

  /// One cell a column.
  package var cells: [String] {
    [
      record.kind.rawValue, record.id, title, key.role.rawValue, key.period.description, key.dimension, key.part,
      value?.description ?? "", unit, status, label, sources,
    ]
  }

  /// The figure of a row; `nil` when it is not one that ``cells`` could have written.
  package init?(cells: some RandomAccessCollection<String>) {
    guard cells.count >= Column.allCases.count else { return nil }
    let cells = Array(cells)
    guard let kind = Kind(rawValue: cells[0]), let role = Role(rawValue: cells[3]), let period = Period(cells[4]),
      !cells[1].isEmpty, !cells[9].isEmpty
    else { return nil }
    let value = cells[7].isEmpty ? nil : Decimal(cells[7])
    guard cells[7].isEmpty || value != nil else { return nil }
    self.init(
      Record(kind, cells[1]), Key(role, period, dimension: cells[5], part: cells[6]), title: cells[2], value: value,
      unit: cells[8], status: cells[9], label: cells[10], sources: cells[11])
  }
}
