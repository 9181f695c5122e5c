// Finds out once, from all of a file, how its dates are written: which part comes first, or as serial numbers.

package import Diagnostics
package import Model

/// How the dates of one column are written.
package struct DateDialect: Sendable {
  /// What a cell says.
  package enum Reading: Hashable, Sendable {
    case period(Period)
    /// `01/02/2019`, where nothing tells which part is the month.
    case ambiguous(dayFirst: Day, monthFirst: Day)
    /// A date that puts first what the others, or the declaration, put second.
    case contradiction
    /// No date.
    case none
  }

  /// Why an order was taken.
  package enum Evidence: Sendable {
    case declaration(Place?)
    /// A cell whose first or second number is no month.
    case cell(SheetTable.Cell)
    /// Decimal commas or semicolons: settings that have them put the day first.
    case settings
  }

  /// Which part comes first, or `nil` when nothing tells.
  package let order: DateOrder?
  /// What told.
  package let evidence: Evidence?
  /// Whether the column holds serial numbers of days.
  package let usesSerials: Bool
  private let epoch: SheetTable.Epoch

  /// Decides from all cells of a column of periods.
  package static func decide(
    from cells: [SheetTable.Cell], of table: SheetTable, decimal: DecimalMark?, declared: SheetDeclaration = .none
  ) -> DateDialect {
    let filled = cells.filter { !$0.text.isEmpty }
    // A year has four digits, so five can only be a serial; all of them must be, or it is a slip.
    let usesSerials = !filled.isEmpty && filled.allSatisfy { serial($0.text) != nil }
    func dialect(_ order: DateOrder?, _ evidence: Evidence?) -> DateDialect {
      DateDialect(order: order, evidence: evidence, usesSerials: usesSerials, epoch: table.epoch)
    }
    if let order = declared.dates { return dialect(order, .declaration(declared.place)) }
    for cell in filled {
      guard let parts = DateReading.numericParts(cell.text), parts.first > 12 || parts.second > 12 else { continue }
      return dialect(parts.first > 12 ? .dayFirst : .monthFirst, .cell(cell))
    }
    guard filled.contains(where: { DateReading.numericParts($0.text) != nil }) else { return dialect(nil, nil) }
    var separator: SheetTable.Dialect.Separator?
    if case .text(let dialect) = table.origin { separator = dialect.separator }
    // No region that writes a decimal comma puts the month first, and Excel writes `;` for those regions only.
    let isSettled = decimal == .comma || (decimal == nil && separator == .semicolon)
    return isSettled ? dialect(.dayFirst, .settings) : dialect(nil, nil)
  }

  /// The period that a cell names.
  package func read(_ cell: SheetTable.Cell) -> Reading {
    if usesSerials, let serial = Self.serial(cell.text) {
      return WorkbookNumber.day(serial, epoch).map { .period(Period(.day, containing: $0)) } ?? .none
    }
    guard let parts = DateReading.numericParts(cell.text) else {
      return DateReading.period(cell.text).map(Reading.period) ?? .none
    }
    let dayFirst = Day(year: parts.year, month: parts.second, day: parts.first)
    let monthFirst = Day(year: parts.year, month: parts.first, day: parts.second)
    switch (order, dayFirst, monthFirst) {
    case (_, nil, nil): return .none
    case (nil, let one?, let other?):
      return one == other ? .period(Period(.day, containing: one)) : .ambiguous(dayFirst: one, monthFirst: other)
    case (.dayFirst, let day?, _), (.monthFirst, _, let day?), (nil, let day?, nil), (nil, nil, let day?):
      return .period(Period(.day, containing: day))
    default: return .contradiction
    }
  }

  /// The day that a serial number among dates stands for, for "did you mean".
  package func meaning(ofSerial text: String) -> Day? {
    Self.serial(text).flatMap { WorkbookNumber.day($0, epoch) }
  }

  /// 1954 to 2064 from 1900: five digits, and no figure that stands where a period belongs.
  private static func serial(_ text: String) -> Int? {
    guard text.utf8.count == 5, text.utf8.allSatisfy(\.isDigit), let number = Int(text) else { return nil }
    return (20_000...60_000).contains(number) ? number : nil
  }

  /// Says what is wrong with a cell that reads two ways or against the others.
  package func report(_ reading: Reading, _ cell: SheetTable.Cell, to findings: inout Findings) {
    let text = excerpt(cell.text)
    switch reading {
    case .ambiguous(let dayFirst, let monthFirst):
      findings.report(
        .ambiguousDate, at: cell.place,
        Phrase(
          id: "tanggal '\(text)' berarti \(dayFirst) bila hari di depan, atau \(monthFirst) bila bulan di depan",
          en: "date '\(text)' is \(dayFirst) if the day comes first, or \(monthFirst) if the month does"),
        help: Phrase(
          id: "tulis '\(dayFirst)', atau tulis di berkas .md: spreadsheet: {dates: day-first}",
          en: "write '\(dayFirst)', or write into the .md file: spreadsheet: {dates: day-first}"))
    case .contradiction:
      let isDay = order == .dayFirst
      let note: Diagnostic.Note? =
        switch evidence {
        case .cell(let other):
          Diagnostic.Note(
            Phrase(
              id: "'\(excerpt(other.text))' menaruh \(isDay ? "hari" : "bulan") di depan",
              en: "'\(excerpt(other.text))' puts the \(isDay ? "day" : "month") first"), at: other.place)
        case .declaration(let place):
          Diagnostic.Note(
            Phrase(
              id: "dinyatakan '\((order ?? .dayFirst).rawValue)' di sini",
              en: "declared '\((order ?? .dayFirst).rawValue)' here"), at: place)
        default: nil
        }
      findings.report(
        .ambiguousDate, at: cell.place,
        Phrase(
          id: "tanggal '\(text)' menaruh \(isDay ? "bulan" : "hari") di depan, berkas ini \(isDay ? "hari" : "bulan")",
          en: "date '\(text)' puts the \(isDay ? "month" : "day") first, this file the \(isDay ? "day" : "month")"),
        notes: note.map { [$0] } ?? [],
        help: Phrase(
          id: "tulis semua tanggal dengan cara yang sama, misalnya '2019-08-28'",
          en: "write all dates in the same way, for example '2019-08-28'"))
    case .period, .none: break
    }
  }
}
