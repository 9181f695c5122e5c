// What to say about a number that reads two ways, or differently from the rest of its file.

import Diagnostics
import Model

extension NumberDialect {
  func reportAmbiguous(
    _ cell: SheetTable.Cell, _ grouped: Decimal, _ fraction: Decimal, _ own: DecimalMark, to findings: inout Findings
  ) {
    let (text, byte) = (excerpt(cell.text), own.shown)
    let (whole, point) = (grouped.description, fraction.description)
    let comma = String(point.map { $0 == "." ? "," : $0 })
    // One more decimal makes four behind the mark, and groups have three.
    let places = max(0, 4 - fraction.places)
    let clear = (fraction.places == 0 ? point + "." : point) + String(repeating: "0", count: places)
    let shown = String(clear.map { $0 == "." ? Character(byte) : $0 })
    findings.report(
      .ambiguousNumber, at: cell.place,
      Phrase(
        id:
          "angka '\(text)' berarti \(whole) bila '\(byte)' pemisah ribuan, atau \(comma) bila '\(byte)' tanda desimal",
        en: "number '\(text)' is \(whole) if '\(byte)' groups thousands, or \(point) if '\(byte)' is the decimal mark"),
      help: Phrase(
        id: "tulis '\(whole)' atau '\(shown)'; satu angka yang jelas menentukan seluruh berkas"
          + (isDeclarable ? "; atau tulis di berkas .md: spreadsheet: {decimal: \"\(byte)\"}" : ""),
        en: "write '\(whole)' or '\(shown)'; one clear number decides for the whole file"
          + (isDeclarable ? "; or write into the .md file: spreadsheet: {decimal: \"\(byte)\"}" : "")))
  }

  func reportConflict(_ cell: SheetTable.Cell, _ own: DecimalMark, to findings: inout Findings) {
    let other: DecimalMark = own == .comma ? .point : .comma
    let declared = declaration.map {
      Diagnostic.Note(Phrase(id: "tanda desimal dinyatakan di sini", en: "the decimal mark is declared here"), at: $0)
    }
    let notes =
      declared
      ?? evidence.map { evidence in
        Diagnostic.Note(
          Phrase(
            id: "'\(excerpt(evidence.text))' memakai '\(other.shown)' sebagai tanda desimal",
            en: "'\(excerpt(evidence.text))' uses '\(other.shown)' as decimal mark"),
          at: evidence.place)
      }
    findings.report(
      .ambiguousNumber, at: cell.place,
      Phrase(
        id: "angka '\(excerpt(cell.text))' memakai tanda desimal '\(own.shown)', "
          + (declaration == nil ? "angka lain di sini '\(other.shown)'" : "yang dinyatakan '\(other.shown)'"),
        en: "number '\(excerpt(cell.text))' uses '\(own.shown)' as decimal mark, "
          + (declaration == nil ? "others in this file '\(other.shown)'" : "the one declared is '\(other.shown)'")),
      notes: notes.map { [$0] } ?? [],
      help: Phrase(
        id: "tulis semua angka dengan tanda desimal yang sama, misalnya '1.234,5'",
        en: "write all numbers with the same decimal mark, for example '1.234,5'"))
  }
}

extension DecimalMark {
  /// The character.
  var shown: String { self == .comma ? "," : "." }
}
