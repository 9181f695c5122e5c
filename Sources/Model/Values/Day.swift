/// A day of the Gregorian calendar, without a time zone.
package struct Day: Hashable, Comparable, Sendable {
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int

  /// The day, or `nil` when the calendar has no such day. Years run from 1 to 9999, as in RFC 3339.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Self.length(ofMonth: month, year: year) else { return nil }
    self.init(valid: year, month, day)
  }

  private init(valid year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  package static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// How many days a month has.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The last day of a month.
  package static func last(ofMonth month: Int, year: Int) -> Day {
    Day(valid: year, month, length(ofMonth: month, year: year))
  }

  /// The first day of a month.
  package static func first(ofMonth month: Int, year: Int) -> Day {
    Day(valid: year, month, 1)
  }

  /// Days since 1 January 1970 (Howard Hinnant's `days_from_civil`).
  package var ordinal: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day with that many days since 1 January 1970, kept within the years 1 to 9999.
  package init(ordinal: Int) {
    let shifted = max(ordinal, -719_162) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(valid: year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day that many days later, or earlier when negative.
  package func adding(days: Int) -> Day { Day(ordinal: ordinal + days) }

  /// The day that many months later; the 31st becomes the last day of a shorter month.
  package func adding(months: Int) -> Day {
    let total = year * 12 + (month - 1) + months
    let newYear = max(1, total / 12)
    let newMonth = total % 12 + 1
    return Day(valid: newYear, newMonth, min(day, Self.length(ofMonth: newMonth, year: newYear)))
  }
}

extension Day: CustomStringConvertible {
  /// ISO 8601: `2019-08-28`.
  package var description: String {
    String(unsafeUninitializedCapacity: 10) { text in
      write(into: text)
      return 10
    }
  }

  /// The ten bytes of it.
  func write(into text: UnsafeMutableBufferPointer<UInt8>) {
    text.write(year, 4, at: 0)
    text[4] = UInt8(ascii: "-")
    text.write(month, 2, at: 5)
    text[7] = UInt8(ascii: "-")
    text.write(day, 2, at: 8)
  }
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// The last digits of a number with leading zeros; as text, dates took a fifth of the time of a list of news.
  func write(_ number: Int, _ width: Int, at start: Int) {
    var rest = number
    for place in stride(from: start + width - 1, through: start, by: -1) {
      self[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }
}

/// A number with leading zeros, as dates write it.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
