/// Says in words what was found out about a spreadsheet, and from what.
internal import Diagnostics
internal import Formats

enum SheetEvidence {
  /// What the table came in.
  static func origin(of table: SheetTable) -> Phrase {
    switch table.origin {
    case .text(let dialect):
      let separator =
        switch dialect.separator {
        case .semicolon: "';'"
        case .comma: "','"
        case .tab: "tab"
        }
      let line = table.header.first?.place.line ?? 1
      return Phrase(
        id: "CSV, \(dialect.encoding.rawValue), pemisah \(separator), judul kolom di baris \(line)",
        en: "CSV, \(dialect.encoding.rawValue), separator \(separator), header on line \(line)")
    case .workbook(let sheet, let names):
      let line = table.header.first?.place.line ?? 1
      let epoch = table.epoch == .from1904
      let others = names.filter { $0 != sheet }
      let rest = others.isEmpty ? "" : others.map { "'\($0)'" }.joined(separator: ", ")
      return Phrase(
        id: "XLSX, lembar '\(sheet)'\(rest.isEmpty ? "" : " (tidak dibaca: \(rest))"), judul kolom di baris \(line)"
          + (epoch ? ", tanggal dihitung dari 1904" : ""),
        en: "XLSX, sheet '\(sheet)'\(rest.isEmpty ? "" : " (not read: \(rest))"), header on row \(line)"
          + (epoch ? ", dates count from 1904" : ""))
    }
  }

  /// What points, commas and dates mean.
  static func dialect(of reader: ObservationReader) -> [Phrase] {
    [numbers(reader.parts.numbers), dates(reader.dateDialect)].compactMap(\.self)
  }

  private static func numbers(_ numbers: NumberDialect) -> Phrase? {
    guard let mark = numbers.mark else { return nil }
    let shown = mark == .comma ? "," : "."
    if numbers.declaration != nil {
      return Phrase(
        id: "tanda desimal '\(shown)': dinyatakan di berkas .md",
        en: "decimal mark '\(shown)': declared in the .md file")
    }
    guard let cell = numbers.evidence else { return nil }
    return Phrase(
      id: "tanda desimal '\(shown)': terlihat dari '\(cell.text)' di baris \(cell.place.line)",
      en: "decimal mark '\(shown)': shown by '\(cell.text)' on line \(cell.place.line)")
  }

  private static func dates(_ dates: DateDialect) -> Phrase? {
    if dates.usesSerials {
      return Phrase(
        id: "tanggal: nomor urut hari, seluruh kolom periode",
        en: "dates: serial numbers of days, all of the period column"
      )
    }
    guard let order = dates.order, let evidence = dates.evidence else { return nil }
    let (id, en) = order == .dayFirst ? ("hari di depan", "day first") : ("bulan di depan", "month first")
    switch evidence {
    case .declaration:
      return Phrase(id: "tanggal \(id): dinyatakan di berkas .md", en: "dates \(en): declared in the .md file")
    case .cell(let cell):
      return Phrase(
        id: "tanggal \(id): terlihat dari '\(cell.text)' di baris \(cell.place.line)",
        en: "dates \(en): shown by '\(cell.text)' on line \(cell.place.line)")
    case .settings:
      return Phrase(
        id: "tanggal \(id): kebiasaan di tempat yang memakai koma desimal atau pemisah ';'",
        en: "dates \(en): the custom wherever the decimal comma or the separator ';' is used")
    }
  }
}
