// The numbers whose digits mean something: of residents, families, staff and cards.

/// Reads the structure of numbers; a hidden digit may be any.
enum IdentityNumber {
  /// Codes of provinces (Kepmendagri 100.1.1-6117/2022), those of provinces before they were divided too.
  private static let provinces: Set<Int> = [
    11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 61, 62, 63, 64, 65, 71, 72, 73, 74, 75,
    76, 81, 82, 91, 92, 93, 94, 95, 96, 97,
  ]

  /// Whether sixteen digits are built as a NIK is (UU 23/2006 art. 13, PP 40/2019): province, regency and district,
  /// day, month and year of birth, the day of women plus 40, and a serial number. Family cards have the same form with
  /// their day of issue.
  static func isResident(_ digits: ArraySlice<UInt8>) -> Bool {
    let all = Array(digits)
    guard all.count == 16, all.count(where: { $0 == DigitRun.hidden }) <= 4 else { return false }
    return fits(all, 0, 2) { provinces.contains($0) }
      && fits(all, 2, 2) { (1...39).contains($0) || (71...79).contains($0) }
      && fits(all, 4, 2) { (1...79).contains($0) } && isBirth(all) && fits(all, 12, 4) { $0 > 0 }
  }

  private static func isBirth(_ all: [UInt8]) -> Bool {
    fits(all, 6, 4) { value in
      let (day, month) = (value / 100, value % 100)
      return isDay(day > 40 ? day - 40 : day, of: month)
    }
  }

  private static func isDay(_ day: Int, of month: Int) -> Bool {
    guard (1...12).contains(month), day >= 1 else { return false }
    return day <= (month == 2 ? 29 : [4, 6, 9, 11].contains(month) ? 30 : 31)
  }

  /// Whether the day in a number built so is one of a man's birth or of a card's issue.
  static func hasPlainDay(_ digits: ArraySlice<UInt8>) -> Bool {
    fits(Array(digits), 6, 2) { $0 <= 31 }
  }

  /// Whether eighteen digits are a NIP (PP 11/2017, Perka BKN 22/2007): day of birth, month of appointment, sex,
  /// serial. Contract staff have 21 in place of the month.
  static func isStaff(_ digits: ArraySlice<UInt8>) -> Bool {
    let all = Array(digits)
    guard all.count == 18, all.count(where: { $0 == DigitRun.hidden }) <= 4 else { return false }
    return fits(all, 0, 4) { (1930...2015).contains($0) } && fits(all, 4, 4) { isDay($0 % 100, of: $0 / 100) }
      && fits(all, 8, 4) { (1950...2060).contains($0) } && fits(all, 12, 2) { (1...12).contains($0) || $0 == 21 }
      && fits(all, 14, 1) { $0 == 1 || $0 == 2 } && fits(all, 15, 3) { $0 > 0 }
  }

  /// Whether digits are those of a payment card: a range of a known scheme, and the check digit of ISO/IEC 7812.
  static func isCard(_ digits: ArraySlice<UInt8>) -> Bool {
    let all = Array(digits)
    guard all.count == 16 || all.count == 15, !all.contains(DigitRun.hidden) else { return false }
    let first = all.prefix(4).reduce(0) { $0 * 10 + Int($1) }
    let isKnown =
      all.count == 15
      ? first / 100 == 34 || first / 100 == 37
      : first / 1000 == 4 || (5100...5599).contains(first) || (2221...2720).contains(first)
        || (3528...3589).contains(first) || first / 100 == 62
    return isKnown && all.dropFirst().contains { $0 != all[0] } && hasCheckDigit(all)
  }

  private static func hasCheckDigit(_ all: [UInt8]) -> Bool {
    let sum = all.reversed().enumerated().reduce(0) { sum, next in
      let doubled = Int(next.element) * (next.offset % 2 == 1 ? 2 : 1)
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
    return sum % 10 == 0
  }

  /// Whether some digits at the hidden places make the number that `count` digits from `start` on spell acceptable.
  private static func fits(_ all: [UInt8], _ start: Int, _ count: Int, _ isGood: (Int) -> Bool) -> Bool {
    let part = all[start..<(start + count)]
    let hidden = part.count { $0 == DigitRun.hidden }
    guard hidden > 0 else { return isGood(part.reduce(0) { $0 * 10 + Int($1) }) }
    let ways = repeatElement(10, count: hidden).reduce(1, *)
    return (0..<ways).contains { way in
      var rest = way
      return isGood(
        part.reduce(0) { value, digit in
          guard digit == DigitRun.hidden else { return value * 10 + Int(digit) }
          defer { rest /= 10 }
          return value * 10 + rest % 10
        })
    }
  }
}
