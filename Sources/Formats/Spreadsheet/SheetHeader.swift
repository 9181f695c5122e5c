// Finds the header of a table among the rows of titles that people put above it.

enum SheetHeader {
  /// Deeper than any title block.
  private static let deepest = 40

  /// The row, counted from 0, that holds most of the known names, and how many. One name alone may be a title, so two
  /// are asked for; else the first row is the header.
  static func find(in rows: some Sequence<[String]>, names: Set<String>) -> (index: Int, known: Int) {
    guard !names.isEmpty else { return (0, 0) }
    var best = (index: 0, known: 0)
    for (index, row) in rows.prefix(deepest).enumerated() {
      let known = Set(row.lazy.filter { $0.utf8.count < 60 }.map(SheetTable.word)).intersection(names).count
      if known > best.known, known >= 2 { best = (index, known) }
    }
    return best
  }
}
