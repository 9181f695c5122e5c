// Days, periods and moments as Indonesian writes them.
import Model

extension Words {
  private static let months = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
  ]
  private static let shortMonths = [
    "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
  ]
  private static let roman = ["I", "II", "III", "IV"]

  /// The name of a month, 1 to 12.
  static func month(_ number: Int) -> String { months[number - 1] }

  /// Three letters of the name of a month, 1 to 12.
  static func shortMonth(_ number: Int) -> String { shortMonths[number - 1] }

  /// `28 Agustus 2019`
  static func day(_ day: Day) -> String { "\(day.day) \(month(day.month)) \(day.year)" }

  /// `28 Agu 2019`
  static func shortDay(_ day: Day) -> String { "\(day.day) \(shortMonth(day.month)) \(day.year)" }

  /// `2023`, `semester I 2023`, `triwulan III 2023`, `Agustus 2023`, `28 Agustus 2023`
  static func period(_ period: Period) -> String {
    switch period.length {
    case .year: String(period.year)
    case .half: "semester \(roman[period.number - 1]) \(period.year)"
    case .quarter: "triwulan \(roman[period.number - 1]) \(period.year)"
    case .month: "\(month(period.number)) \(period.year)"
    case .day: day(period.first)
    }
  }

  /// `2023`, `sm. I 2023`, `tw. III 2023`, `Agu 2023`, `28 Agu 2023`
  static func shortPeriod(_ period: Period) -> String {
    switch period.length {
    case .year: String(period.year)
    case .half: "sm. \(roman[period.number - 1]) \(period.year)"
    case .quarter: "tw. \(roman[period.number - 1]) \(period.year)"
    case .month: "\(shortMonth(period.number)) \(period.year)"
    case .day: shortDay(period.first)
    }
  }

  /// `28 Agustus 2019`, `26–31 Juli 2023`, `sekitar Mei 2019`
  static func date(_ date: News.Date) -> String { self.date(date, month: month, period: period) }

  /// `28 Agu 2019`, `26–31 Jul 2023`, `sekitar Mei 2019`
  static func shortDate(_ date: News.Date) -> String { self.date(date, month: shortMonth, period: shortPeriod) }

  private static func date(_ date: News.Date, month: (Int) -> String, period: (Period) -> String) -> String {
    let about = date.isApproximate ? "sekitar " : ""
    let first = date.period.first
    guard let last = date.until, date.period.length == .day, last > first else { return about + period(date.period) }
    let end = "\(last.day) \(month(last.month)) \(last.year)"
    if first.year != last.year { return "\(about)\(period(date.period))–\(end)" }
    if first.month != last.month { return "\(about)\(first.day) \(month(first.month))–\(end)" }
    return "\(about)\(first.day)–\(end)"
  }

  /// `22 November 2026, 06.00 WIB`
  static func moment(_ instant: Instant, _ zone: TimeZone) -> String {
    let clock = instant.clock(in: zone)
    return "\(day(instant.day(in: zone))), \(twoDigits(clock.hour)).\(twoDigits(clock.minute)) \(zone.rawValue)"
  }

  private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

  /// What one period of a length is called: `tahun`, `triwulan`.
  static func length(_ length: Period.Length) -> String {
    switch length {
    case .day: "hari"
    case .month: "bulan"
    case .quarter: "triwulan"
    case .half: "semester"
    case .year: "tahun"
    }
  }

  /// `satu tahun`, `18 bulan`
  static func duration(months: Int) -> String {
    months > 0 && months % 12 == 0 ? "\(count(months / 12)) tahun" : "\(count(months)) bulan"
  }
}
