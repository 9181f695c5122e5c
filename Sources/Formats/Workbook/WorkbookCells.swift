// Turns the stored cells of a sheet into the text and the numbers that its author sees.

import Diagnostics
import Model

/// Cells of a sheet as a table has them, and what cannot be taken as it is.
struct WorkbookCells {
  /// A cell that needs a word, by name.
  struct Remark {
    let cell: CellName
    let stored: String
    let shown: String
    /// Whether closing commas of the format hide thousands.
    let isScaled: Bool
  }

  private let file: String
  private let formats: [NumberFormat]
  private let epoch: SheetTable.Epoch
  /// Numbers that are shown as others.
  private(set) var remarks: [Remark] = []
  /// Formulas without a value, and errors.
  private(set) var faults: [(cell: CellName, content: WorkbookSheet.Content)] = []
  /// Characters that may not stand in text: the first of each cell.
  private(set) var invisible: [(cell: CellName, scalar: UInt32)] = []

  init(file: String, workbook: WorkbookParts) {
    self.file = file
    formats = workbook.formats
    epoch = workbook.epoch
  }

  /// A cell of the table.
  mutating func cell(_ content: WorkbookSheet.Content?, _ name: CellName) -> SheetTable.Cell {
    let place = Place(file: file, line: name.row, column: name.column + 1)
    func text(_ text: String) -> SheetTable.Cell {
      SheetTable.Cell(text: String(decoding: Array(text.utf8)[...].trimmed, as: UTF8.self), place: place)
    }
    switch content {
    case nil: return text("")
    case .text(let string)?:
      if let control = string.unicodeScalars.first(where: { $0 == "\u{7F}" || TextSurvey.isControl($0.value) }) {
        invisible.append((name, control.value))
      }
      return text(string)
    case .error(let word)?:
      faults.append((name, .error(word)))
      return text(word)
    case .uncomputed?:
      faults.append((name, .uncomputed))
      return text("=")
    case .number(let stored, let style)?:
      switch formats.indices.contains(style) ? formats[style] : .general {
      case .date(let length):
        return date(stored, length, place) ?? text(stored)
      case .time:
        return text(Self.time(stored))
      case .number(let places, let isPercent, let isScaled):
        return number(stored, name, place, places: places, scale: isPercent ? 2 : 0, isScaled: isScaled)
      case .general, .plain:
        return number(stored, name, place, places: nil, scale: 0, isScaled: false)
      }
    }
  }

  private mutating func number(
    _ stored: String, _ name: CellName, _ place: Place, places: Int?, scale: Int, isScaled: Bool
  ) -> SheetTable.Cell {
    guard let exact = WorkbookNumber.decimal(stored, scale: scale),
      let value = WorkbookNumber.rounded(exact, to: min(places ?? Decimal.maximumPlaces, Decimal.maximumPlaces))
    else { return SheetTable.Cell(text: stored, place: place) }
    // Programs that keep more digits than spreadsheets show would see the last ones changed.
    let isCut = scale == 0 && Decimal(stored).map { $0.places == 0 && $0 != value && exact.places == 0 } ?? false
    if isCut {
      remarks.append(Remark(cell: name, stored: stored, shown: value.description, isScaled: false))
    } else if isScaled || value.places < exact.places {
      let written = Decimal(significand: exact.digits, places: exact.places)?.description ?? stored
      remarks.append(Remark(cell: name, stored: written, shown: value.description, isScaled: isScaled))
    }
    return SheetTable.Cell(text: value.description, place: place, kind: .number(value))
  }

  private func date(_ stored: String, _ length: Period.Length, _ place: Place) -> SheetTable.Cell? {
    guard let serial = Double(stored), serial >= 0, serial < 3_000_000,
      let day = WorkbookNumber.day(Int(serial), epoch)
    else { return nil }
    return SheetTable.Cell(text: Period(length, containing: day).description, place: place, kind: .date)
  }

  /// A time of day as text, since no figure is one.
  private static func time(_ stored: String) -> String {
    guard let days = Double(stored), days >= 0, days < 3_000_000 else { return stored }
    let minutes = Int((days * 1440).rounded())
    let rest = minutes % 60
    return "\(minutes / 60):\(rest < 10 ? "0" : "")\(rest)"
  }
}
