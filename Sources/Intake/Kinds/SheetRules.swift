/// Reads what the front matter of a metric declares about its spreadsheet.
internal import Diagnostics
internal import Formats

extension Fields {
  /// The declaration; what is not declared is found out from the file.
  mutating func spreadsheet() -> SheetDeclaration {
    let sheet = optionalText("sheet")
    let declared = record("spreadsheet") { item -> SheetDeclaration? in
      SheetDeclaration(
        decimal: item.optionalChoice("decimal", of: DecimalWord.self)?.mark,
        separator: item.optionalChoice("separator", of: SeparatorWord.self)?.separator,
        dates: item.optionalChoice("dates", of: DateOrder.self))
    }
    var declaration = declared ?? .none
    declaration.sheet = sheet
    declaration.place = has("spreadsheet") ? place(of: "spreadsheet") : nil
    return declaration
  }
}

/// How a decimal mark is declared.
private enum DecimalWord: String, CaseIterable {
  case comma = ","
  case point = "."

  var mark: DecimalMark { self == .comma ? .comma : .point }
}

/// How a separator is declared.
private enum SeparatorWord: String, CaseIterable {
  case semicolon = ";"
  case comma = ","
  case tab

  var separator: SheetTable.Dialect.Separator {
    switch self {
    case .semicolon: .semicolon
    case .comma: .comma
    case .tab: .tab
    }
  }
}

extension Findings {
  /// The same findings, those in a workbook with the name of their cell, by which spreadsheets find it.
  var namingCells: Findings {
    var named = Findings()
    for finding in sorted { named.report(finding.namingCell) }
    return named
  }
}

extension Diagnostic {
  fileprivate var namingCell: Diagnostic {
    Diagnostic(
      rule, at: place, summary.naming(place),
      notes: notes.map { note in
        Diagnostic.Note(note.place.map { note.phrase.naming($0) } ?? note.phrase, at: note.place)
      },
      help: help, severity: severity)
  }
}

extension Phrase {
  fileprivate func naming(_ place: Place) -> Phrase {
    guard place.column > 0, place.file.lowercased().hasSuffix(".xlsx") else { return self }
    let cell = SheetTable.cellName(at: place)
    return Phrase(id: "\(indonesian) (sel \(cell))", en: "\(english) (cell \(cell))")
  }
}
