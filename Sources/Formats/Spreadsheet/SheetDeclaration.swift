// What an author declares about a spreadsheet where the file itself leaves two readings.

package import Diagnostics

/// Which part of a written-out date comes first.
package enum DateOrder: String, Hashable, Sendable, CaseIterable {
  /// `28/08/2019`, as in Indonesia.
  case dayFirst = "day-first"
  /// `08/28/2019`, as in the United States.
  case monthFirst = "month-first"
}

/// The front matter's word on a spreadsheet; what is not declared is found out from the file.
package struct SheetDeclaration: Sendable {
  /// The decimal mark of its numbers.
  package var decimal: DecimalMark?
  /// What stands between two cells of a CSV export.
  package var separator: SheetTable.Dialect.Separator?
  /// The order of day and month in its dates.
  package var dates: DateOrder?
  /// The sheet of a workbook; absent: the first that is visible.
  package var sheet: String?
  /// Where it is declared.
  package var place: Place?

  /// A declaration from its parts.
  package init(
    decimal: DecimalMark? = nil, separator: SheetTable.Dialect.Separator? = nil, dates: DateOrder? = nil,
    sheet: String? = nil, place: Place? = nil
  ) {
    self.decimal = decimal
    self.separator = separator
    self.dates = dates
    self.sheet = sheet
    self.place = place
  }

  /// Nothing is declared.
  package static let none = SheetDeclaration()
}
