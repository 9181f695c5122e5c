// Finds out once, from the whole file, which separator a table was written with.

import Diagnostics

/// The separator of a file and the records that it gives.
struct CSVLayout {
  let separator: SheetTable.Dialect.Separator
  let records: [CSVRecord]

  /// Reads the file with every separator and takes the one that makes a rectangle. Where two do, it is an error that
  /// shows both; where none does, the one that fits most rows is taken, so that the rows that do not fit are what is
  /// reported.
  static func find(
    in file: TextFile, names: Set<String> = [], declared front: SheetDeclaration = .none, findings: inout Findings
  ) -> CSVLayout? {
    let declared = declaration(in: file, findings: &findings)
    guard let declared else { return nil }
    if let own = declared.separator, let other = front.separator, own != other {
      reportContradiction(own, front, file, to: &findings)
      return nil
    }
    let separators = (declared.separator ?? front.separator).map { [$0] } ?? SheetTable.Dialect.Separator.allCases
    let all = separators.map { CSVReading(file, from: declared.start, $0, names: names) }
    // The known names of columns come out with the right separator only.
    let named = all.filter { $0.knownNames > 0 }
    let readings = named.isEmpty ? all : named
    let rectangles = readings.filter { $0.isRectangle }
    let best: CSVReading
    if rectangles.count > 1 {
      reportSeveral(rectangles, file, declared.start, to: &findings)
      return nil
    } else if let only = rectangles.first {
      best = only
    } else {
      guard let fullest = readings.max(by: { $0.score < $1.score }) else { return nil }
      best = fullest
    }
    guard best.tokens.records.contains(where: { !$0.isBlank }) || best.tokens.fault != nil else {
      findings.report(
        .fileEmpty, at: Place(file: file.name),
        Phrase(id: "tabel tidak berisi satu sel pun", en: "table has not one filled cell"), help: TextFile.emptyHelp)
      return nil
    }
    if let fault = best.tokens.fault {
      report(fault, file, to: &findings)
      return nil
    }
    return CSVLayout(separator: best.separator, records: best.tokens.records)
  }

  /// Excel's own way to declare the separator: a first line `sep=;`. `nil` when it declares one that we do not read.
  private static func declaration(
    in file: TextFile, findings: inout Findings
  ) -> (separator: SheetTable.Dialect.Separator?, start: Int)? {
    let range = file.range(ofLine: 1)
    var line = file.bytes[range]
    if line.first == UInt8(ascii: "\""), line.last == UInt8(ascii: "\""), line.count > 1 {
      line = line[(range.lowerBound + 1)..<(range.upperBound - 1)]
    }
    guard line.count == 5, String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep=", let last = line.last
    else { return (nil, 0) }
    let start = file.range(ofLine: 2).lowerBound
    if let separator = SheetTable.Dialect.Separator(rawValue: last) { return (separator, start) }
    let shown = String(decoding: [last], as: UTF8.self)
    findings.report(
      .csvShape, at: file.place(of: range),
      Phrase(
        id: "pemisah '\(shown)' tidak dikenal; yang dikenal ';', ',' dan tab",
        en: "separator '\(shown)' is not known; ';', ',' and tab are"),
      help: Phrase(id: "ekspor ulang dengan pemisah ';'", en: "export again with the separator ';'"))
    return nil
  }

  private static func reportSeveral(
    _ readings: [CSVReading], _ file: TextFile, _ start: Int, to findings: inout Findings
  ) {
    let shown = readings.map { "'\($0.separator.shown)'" }
    let widths = readings.map { String($0.headerWidth) }
    findings.report(
      .csvShape, at: Place(file: file.name, line: file.lineNumber(at: start)),
      Phrase(
        id: "pemisah \(shown.joined(separator: " dan ")) sama-sama mungkin: "
          + "\(widths.joined(separator: " atau ")) kolom",
        en: "separators \(shown.joined(separator: " and ")) are equally possible: "
          + "\(widths.joined(separator: " or ")) columns"),
      help: Phrase(
        id: "tulis baris pertama 'sep=;' (atau 'sep=,') di atas judul kolom",
        en: "write a first line 'sep=;' (or 'sep=,') above the header"))
  }

  private static func reportContradiction(
    _ own: SheetTable.Dialect.Separator, _ front: SheetDeclaration, _ file: TextFile, to findings: inout Findings
  ) {
    findings.report(
      .csvShape, at: file.place(of: file.range(ofLine: 1)),
      Phrase(
        id: "baris 'sep=' menyebut pemisah '\(own.shown)', 'spreadsheet' menyebut yang lain",
        en: "line 'sep=' names the separator '\(own.shown)', 'spreadsheet' another one"),
      notes: [Diagnostic.Note(Phrase(id: "disebut di sini", en: "named here"), at: front.place)],
      help: Phrase(id: "hapus salah satu", en: "remove one of the two"))
  }

  private static func report(_ fault: CSVFault, _ file: TextFile, to findings: inout Findings) {
    switch fault {
    case .unclosed(let offset):
      findings.report(
        .csvShape, at: file.place(at: offset),
        Phrase(id: "tanda kutip '\"' dibuka tetapi tidak ditutup", en: "quote '\"' is opened and never closed"),
        help: Phrase(
          id: "tutup dengan '\"'; tanda kutip di dalam sel ditulis dua kali: \"kata \"\"terang\"\"\"",
          en: "close it with '\"'; a quote inside a cell is doubled: \"the word \"\"terang\"\"\""))
    case .trailing(let offset):
      findings.report(
        .csvShape, at: file.place(at: offset),
        Phrase(id: "teks sesudah tanda kutip penutup", en: "text after a closing quote"),
        help: Phrase(
          id: "masukkan ke dalam tanda kutip; tanda kutip di dalam sel ditulis dua kali: \"kata \"\"terang\"\"\"",
          en: "put it inside the quotes; a quote inside a cell is doubled: \"the word \"\"terang\"\"\""))
    }
  }
}

/// A file read with one separator, and how well that fits.
private struct CSVReading {
  let separator: SheetTable.Dialect.Separator
  let tokens: CSVTokens
  /// Columns of the header.
  let headerWidth: Int
  /// Rows as wide as the header.
  private let fitting: Int
  private let rows: Int
  /// Rows that the separator cuts at all.
  private let split: Int
  /// Names of columns that the header has, if it has at least two.
  let knownNames: Int

  init(
    _ file: TextFile, from start: Int, _ separator: SheetTable.Dialect.Separator, names: Set<String>
  ) {
    self.separator = separator
    tokens = CSVTokens(file.bytes, from: start, separator: separator.rawValue)
    let all = tokens.records.filter { !$0.isBlank }
    let found = SheetHeader.find(in: all.lazy.map { $0.cells.map(\.text) }, names: names)
    knownNames = found.known
    let filled = all.dropFirst(found.index)
    let header = filled.first?.width ?? 0
    headerWidth = header
    rows = max(0, filled.count - 1)
    fitting = filled.dropFirst().count { $0.cells.count >= header && $0.width <= header }
    split = tokens.records.count { $0.cells.count > 1 }
  }

  var isRectangle: Bool { headerWidth > 1 && fitting == rows && tokens.fault == nil }

  /// By header first, since names of columns rarely hold separators; a comma that cuts only rows is a decimal comma.
  var score: (Int, Int, Int) {
    let cuts = headerWidth > 1 ? 2 : split > 0 && separator != .comma ? 1 : 0
    return (cuts, fitting, split)
  }
}

extension SheetTable.Dialect.Separator {
  /// How a message shows it.
  var shown: String {
    switch self {
    case .semicolon: ";"
    case .comma: ","
    case .tab: "tab"
    }
  }
}
