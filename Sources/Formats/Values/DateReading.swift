// Reads periods and days as spreadsheets export them, and guesses at near misses for messages.

package import Model

/// Dates of spreadsheets. The day comes first, always: the month-first form is not Indonesian.
package enum DateReading {
  /// The period that a cell names: a form of content files (`2023-Q3`, `2019-08-28`), `28/08/2019`, `28-08-2019`,
  /// `28-Agu-2019`, `28 Agustus 2019`, `Agu-2019`, `Agustus 2019`. `nil` for anything else and for days that do not
  /// exist.
  package static func period(_ text: String) -> Period? {
    let text = String(decoding: Array(text.utf8)[...].trimmed, as: UTF8.self)
    return Period(text) ?? spreadsheetPeriod(text, separators: [0x2F, 0x2D, 0x20])
  }

  private static func spreadsheetPeriod(_ text: String, separators: [UInt8]) -> Period? {
    let bytes = Array(text.utf8)
    guard let separator = bytes.first(where: { separators.contains($0) }) else { return nil }
    let parts = bytes.split(separator: separator, omittingEmptySubsequences: separator == 0x20)
    switch parts.count {
    case 3:
      guard let day = number(parts[0], 1...2), let year = number(parts[2], 4...4) else { return nil }
      let named = name(parts[1])
      guard let month = separator == 0x20 ? named : number(parts[1], 1...2) ?? named else { return nil }
      return Day(year: year, month: month, day: day).map { Period(.day, containing: $0) }
    case 2:
      guard separator != 0x2F, let month = name(parts[0]), let year = number(parts[1], 4...4) else { return nil }
      return Day(year: year, month: month, day: 1).map { Period(.month, containing: $0) }
    default:
      return nil
    }
  }

  /// The three numbers of `28/08/2019` or `28-08-2019`, whose first two are day and month or month and day.
  static func numericParts(_ text: String) -> (first: Int, second: Int, year: Int)? {
    let bytes = Array(text.utf8)[...].trimmed
    guard let separator = bytes.first(where: { $0 == 0x2F || $0 == 0x2D }) else { return nil }
    let parts = bytes.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3, let first = number(parts[0], 1...2), let second = number(parts[1], 1...2),
      let year = number(parts[2], 4...4)
    else { return nil }
    return (first, second, year)
  }

  /// A period that the text may have meant, for "did you mean"; never for reading. `nil` when there is no likely one.
  package static func suggestion(for text: String) -> Period? {
    if let period = period(text) { return period }
    // Anything that is not a letter or digit separates: dots, commas, `/`, doubled spaces.
    let parts = Array(text.utf8).split { !$0.isDigit && !(($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A) && $0 < 0x80 }
    if parts.count == 1, let compact = parts.first, compact.count == 8, number(compact, 8...8) != nil {
      return guess([compact.prefix(4), compact.dropFirst(4).prefix(2), compact.suffix(2)])
    }
    return guess(parts)
  }

  private static func guess(_ parts: [ArraySlice<UInt8>]) -> Period? {
    guard parts.count >= 2, parts.count <= 3, let first = parts.first, let last = parts.last else { return nil }
    if let year = number(first, 4...4) { return guess(year, Array(parts.dropFirst())) }
    if let year = number(last, 4...4) { return guess(year, parts.dropLast().reversed()) }
    // Excel writes `Agu-19`; a day beside it would be a guess too far.
    if parts.count == 2, let month = name(first), let short = number(last, 2...2) {
      return Day(year: 2000 + short, month: month, day: 1).map { Period(.month, containing: $0) }
    }
    return nil
  }

  /// What a year and the rest, month first, may mean.
  private static func guess(_ year: Int, _ rest: [ArraySlice<UInt8>]) -> Period? {
    let halfOrQuarter =
      rest.count == 2 ? part(rest[1], rest[0]) ?? part(rest[0], rest[1]) : rest.first.flatMap { part($0, []) }
    if let (length, number) = halfOrQuarter {
      guard number >= 1, number <= 12 / length.months else { return nil }
      return Day(year: year, month: (number - 1) * length.months + 1, day: 1).map { Period(length, containing: $0) }
    }
    guard let first = rest.first, let month = number(first, 1...2) ?? name(first) else { return nil }
    let length: Period.Length = rest.count == 2 ? .day : .month
    guard let day = rest.count == 2 ? number(rest[1], 1...2) : 1 else { return nil }
    return Day(year: year, month: month, day: day).map { Period(length, containing: $0) }
  }

  /// `S1`, `Semester 1`, `Q3`, `TW III`, `Triwulan 3`.
  private static func part(_ word: ArraySlice<UInt8>, _ number: ArraySlice<UInt8>) -> (Period.Length, Int)? {
    let letters = word.prefix { !$0.isDigit }
    let digits = number.isEmpty ? word.dropFirst(letters.count) : number
    let length: Period.Length
    switch String(decoding: letters, as: UTF8.self).lowercased() {
    case "s", "semester", "smt", "sem": length = .half
    case "q", "tw", "triwulan", "kuartal", "quarter": length = .quarter
    default: return nil
    }
    let roman = ["i": 1, "ii": 2, "iii": 3, "iv": 4][String(decoding: digits, as: UTF8.self).lowercased()]
    return (roman ?? self.number(digits, 1...1)).map { (length, $0) }
  }

  private static func number(_ bytes: ArraySlice<UInt8>, _ width: ClosedRange<Int>) -> Int? {
    guard width.contains(bytes.count), bytes.allSatisfy(\.isDigit) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private static func name(_ bytes: ArraySlice<UInt8>) -> Int? {
    MonthNames.number(String(decoding: bytes, as: UTF8.self))
  }
}
