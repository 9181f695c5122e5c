// What a workbook's number format makes of a number: a date, a percentage, or so many decimals (ECMA-376, 18.8.30).

import Model

/// The part of a number format that changes what a number means.
enum NumberFormat: Hashable {
  /// As many decimals as the number has.
  case general
  /// `0.00`, `#,##0`, `0%`; `isScaled` where closing commas hide thousands.
  case number(places: Int, isPercent: Bool, isScaled: Bool)
  /// A date, shown to the day, month or year.
  case date(Period.Length)
  /// A time of day without a date.
  case time
  /// Scientific notation, fractions, text: the number as it is stored.
  case plain

  /// The formats that are not written into the workbook (18.8.30, `numFmtId`), by their numbers.
  init(builtIn id: Int) {
    switch id {
    case 1, 3, 37, 38, 41, 42: self = .number(places: 0, isPercent: false, isScaled: false)
    case 2, 4, 39, 40, 43, 44: self = .number(places: 2, isPercent: false, isScaled: false)
    case 9: self = .number(places: 0, isPercent: true, isScaled: false)
    case 10: self = .number(places: 2, isPercent: true, isScaled: false)
    case 11...13, 48, 49: self = .plain
    case 17: self = .date(.month)
    case 14...16, 22, 27...36, 50...58: self = .date(.day)
    case 18...21, 45...47: self = .time
    default: self = .general
    }
  }

  /// A format as it is written: `#,##0.00`, `dd/mm/yyyy`, `[$Rp-421] #,##0`.
  init(code: String) {
    let letters = Self.significant(code)
    let text = String(decoding: letters, as: UTF8.self)
    if text.isEmpty || text.contains("general") || text == "@" {
      self = text == "@" ? .plain : .general
      return
    }
    let isScientific = text.contains("e+") || text.contains("e-")
    let hasDigits = letters.contains { $0 == 0x30 || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }
    if !hasDigits {
      let hasTime = letters.contains { $0 == UInt8(ascii: "h") || $0 == UInt8(ascii: "s") }
      if text.contains("d") {
        self = .date(.day)
      } else if text.contains("y") {
        self = .date(text.contains("m") ? .month : .year)
      } else if text.contains("m"), !hasTime {
        self = .date(.month)
      } else {
        self = hasTime ? .time : .general
      }
    } else if isScientific || text.contains("/") {
      self = .plain
    } else if text.contains("h") || text.contains("s") {
      // `mm:ss.0` has digits too.
      self = .time
    } else {
      let isDigit: (UInt8) -> Bool = { $0 == 0x30 || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }
      let point = letters.firstIndex(of: UInt8(ascii: "."))
      let places = point.map { letters[($0 + 1)...].prefix(while: isDigit).count } ?? 0
      let whole = letters[..<(point ?? letters.endIndex)]
      let end = point == nil ? whole : letters[letters.startIndex...]
      let last = end.lastIndex(where: isDigit)
      let isScaled = last.map { $0 + 1 < letters.endIndex && letters[$0 + 1] == UInt8(ascii: ",") } ?? false
      self = .number(places: places, isPercent: letters.contains(UInt8(ascii: "%")), isScaled: isScaled)
    }
  }

  /// The first section without quoted text, escapes, padding, colours and currencies; lower case.
  private static func significant(_ code: String) -> [UInt8] {
    var kept: [UInt8] = []
    var bytes = Array(code.utf8)[...]
    while let byte = bytes.popFirst() {
      switch byte {
      case UInt8(ascii: ";"): return kept
      case UInt8(ascii: "\""): bytes = bytes.drop { $0 != UInt8(ascii: "\"") }.dropFirst()
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): bytes = bytes.dropFirst()
      case UInt8(ascii: "["):
        // `[h]` counts hours; colours, currencies and conditions change no number.
        let inner = bytes.prefix { $0 != UInt8(ascii: "]") }
        bytes = bytes.dropFirst(inner.count + 1)
        let lower = inner.map { $0 | 0x20 }
        if let first = lower.first, "hms".utf8.contains(first), lower.allSatisfy({ $0 == first }) { kept += lower }
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): kept.append(byte | 0x20)
      default: kept.append(byte)
      }
    }
    return kept
  }
}
