/// What a figure speaks of, or when something happened: a year, half, quarter, month or day.
package struct Period: Hashable, Sendable {
  /// How long a period is.
  package enum Length: Int, Hashable, Comparable, Sendable, CaseIterable {
    case day, month, quarter, half, year

    package static func < (left: Length, right: Length) -> Bool { left.rawValue < right.rawValue }

    /// Months from one period to the next; 0 for a day.
    package var months: Int {
      switch self {
      case .day: 0
      case .month: 1
      case .quarter: 3
      case .half: 6
      case .year: 12
      }
    }
  }

  package let length: Length
  package let first: Day

  /// The period of that length in which a day lies.
  package init(_ length: Length, containing day: Day) {
    self.length = length
    switch length {
    case .day: first = day
    default:
      let month = (day.month - 1) / length.months * length.months + 1
      first = Day.first(ofMonth: month, year: day.year)
    }
  }

  /// A whole year.
  package init?(year: Int) {
    guard let day = Day(year: year, month: 1, day: 1) else { return nil }
    self.init(.year, containing: day)
  }

  package var last: Day {
    guard length != .day else { return first }
    let month = first.month + length.months - 1
    return Day.last(ofMonth: month, year: first.year)
  }

  /// The year in which the period lies; no period spans two.
  package var year: Int { first.year }

  /// Which one of its year: the month 1–12, the quarter 1–4, the half 1–2; 1 for a year, the day of the month for a
  /// day.
  package var number: Int {
    switch length {
    case .day: first.day
    default: (first.month - 1) / length.months + 1
    }
  }

  /// The period of the same length that follows.
  package var next: Period {
    length == .day
      ? Period(.day, containing: first.adding(days: 1))
      : Period(length, containing: first.adding(months: length.months))
  }

  /// The period of another length that holds this one's last day.
  package func enclosing(_ length: Length) -> Period { Period(length, containing: last) }
}

extension Period: Comparable {
  /// By first day; of two that begin together the shorter comes first.
  package static func < (left: Period, right: Period) -> Bool {
    (left.first, left.length) < (right.first, right.length)
  }
}

extension Period: CustomStringConvertible {
  /// The form of content files: `2023`, `2023-S1`, `2023-Q3`, `2023-08`, `2023-08-28`.
  package var description: String {
    switch length {
    case .year: padded(year, 4)
    case .half: "\(padded(year, 4))-S\(number)"
    case .quarter: "\(padded(year, 4))-Q\(number)"
    case .month: "\(padded(year, 4))-\(padded(number, 2))"
    case .day: first.description
    }
  }

  /// Reads the form of content files; `nil` for anything else and for days that do not exist.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 4, let year = digits(bytes[0..<4]) else { return nil }
    switch bytes.count {
    case 4: self.init(year: year)
    case 7 where bytes[4] == UInt8(ascii: "-"):
      let kind = bytes[5]
      if kind == UInt8(ascii: "S") || kind == UInt8(ascii: "Q") {
        let length: Length = kind == UInt8(ascii: "S") ? .half : .quarter
        guard let number = digits(bytes[6..<7]), number >= 1, number <= 12 / length.months else { return nil }
        guard let day = Day(year: year, month: (number - 1) * length.months + 1, day: 1) else { return nil }
        self.init(length, containing: day)
      } else {
        guard let month = digits(bytes[5..<7]), let day = Day(year: year, month: month, day: 1) else { return nil }
        self.init(.month, containing: day)
      }
    case 10 where bytes[4] == UInt8(ascii: "-") && bytes[7] == UInt8(ascii: "-"):
      guard let month = digits(bytes[5..<7]), let number = digits(bytes[8..<10]) else { return nil }
      guard let day = Day(year: year, month: month, day: number) else { return nil }
      self.init(.day, containing: day)
    default: return nil
    }
  }
}

extension Day {
  /// Reads `2019-08-28`; `nil` for anything else and for days that do not exist.
  package init?(_ text: some StringProtocol) {
    guard let period = Period(text), period.length == .day else { return nil }
    self = period.first
  }
}

/// The number that a run of decimal digits writes; `nil` when there is anything else in it.
func digits(_ bytes: some Collection<UInt8>) -> Int? {
  var number = 0
  for byte in bytes {
    guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
    number = number * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return bytes.isEmpty ? nil : number
}
