// Tells cells that stand for "no value" from numbers, and finds out what points and commas mean in a set of cells.

package import Diagnostics
package import Model

/// Cells without a number.
package enum NumberReading {
  /// Whether a cell says that there is no value: nothing, a dash, `n/a`, `belum tersedia`, dots.
  package static func isMissing(_ text: String) -> Bool {
    let bytes = Array(text.utf8)[...].trimmed
    switch String(decoding: bytes, as: UTF8.self).lowercased() {
    case "", "-", "--", "\u{2010}", "\u{2011}", "\u{2212}", "–", "—", "…", "...", "n/a", "n.a.", "na", "belum tersedia",
      "belum ada", "tidak tersedia", "tidak ada data":
      return true
    default:
      return false
    }
  }
}

/// What points and commas mean in a file, decided once from all its numbers and the same for each of them.
package struct NumberDialect: Sendable {
  /// The decimal mark, or `nil` when no cell shows it.
  package let mark: DecimalMark?
  /// The first cell that can be read in one way only, which decided.
  package let evidence: SheetTable.Cell?
  /// Where the mark is declared, which decides over the cells.
  package let declaration: Place?
  /// Whether the file has a place where the mark could be declared.
  let isDeclarable: Bool

  /// Decides from all cells of the columns that hold numbers. Columns of codes or dates must not be among them: `35.71`
  /// would count as a number.
  package static func decide(
    from cells: some Sequence<SheetTable.Cell>, declared: SheetDeclaration? = nil
  ) -> NumberDialect {
    if let mark = declared?.decimal {
      return NumberDialect(mark: mark, evidence: nil, declaration: declared?.place, isDeclarable: true)
    }
    var first: (mark: DecimalMark, cell: SheetTable.Cell)?
    for cell in cells {
      guard cell.kind == .text, case .sure(_, let mark)? = NumberForm(cell.text) else { continue }
      // By place and not by order of columns, so that a conflict is reported at the later cell.
      if first.map({ cell.place < $0.cell.place }) ?? true { first = (mark, cell) }
    }
    return NumberDialect(mark: first?.mark, evidence: first?.cell, declaration: nil, isDeclarable: declared != nil)
  }

  /// The number in a cell. A percent sign is dropped: `12%` is 12, as the unit says percent. `nil` without a finding
  /// for a cell that stands for no value; `ambiguous-number` and `bad-number` are reported.
  package func read(_ cell: SheetTable.Cell, findings: inout Findings) -> Decimal? {
    guard !NumberReading.isMissing(cell.text) else { return nil }
    if case .number(let value) = cell.kind { return value }
    switch NumberForm(cell.text) {
    case .whole(let value):
      return value
    case .sure(let value, let own):
      if mark == nil || mark == own { return value }
      reportConflict(cell, own, to: &findings)
    case .unsure(let grouped, let fraction, let own):
      if let mark { return mark == own ? fraction : grouped }
      reportAmbiguous(cell, grouped, fraction, own, to: &findings)
    case .tooLong:
      findings.report(
        .badNumber, at: cell.place,
        Phrase(
          id: "angka '\(excerpt(cell.text))' terlalu panjang; paling banyak 21 angka, 9 di belakang tanda desimal",
          en: "number '\(excerpt(cell.text))' is too long; at most 21 digits, 9 of them decimals"),
        help: Phrase(id: "bulatkan seperti di sumbernya", en: "round it as its source does"))
    case nil:
      findings.report(
        .badNumber, at: cell.place,
        Phrase(id: "'\(excerpt(cell.text))' bukan angka", en: "'\(excerpt(cell.text))' is not a number"),
        help: cell.kind == .date
          ? Phrase(
            id: "spreadsheet mengubahnya menjadi tanggal; beri selnya format angka dan ketik ulang angkanya",
            en: "the spreadsheet made a date of it; give the cell a number format and type the number again")
          : Phrase(
            id: "tulis angkanya saja, misalnya '1.234,5'; keterangan ditulis di kolom catatan",
            en: "write the number alone, for example '1.234,5'; remarks belong into the note column"))
    }
    return nil
  }
}
