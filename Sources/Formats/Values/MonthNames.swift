// Names of months as spreadsheets and people write them, Indonesian and English.

enum MonthNames {
  /// 1 to 12 for a name or abbreviation in any case, else `nil`.
  static func number(_ name: some StringProtocol) -> Int? {
    switch name.lowercased() {
    case "jan", "januari", "january": 1
    case "feb", "februari", "february", "peb", "pebruari": 2
    case "mar", "maret", "march": 3
    case "apr", "april": 4
    case "mei", "may": 5
    case "jun", "juni", "june": 6
    case "jul", "juli", "july": 7
    case "agu", "agustus", "agt", "ags", "agst", "aug", "august": 8
    case "sep", "september", "sept": 9
    case "okt", "oktober", "oct", "october": 10
    case "nov", "november", "nop", "nopember": 11
    case "des", "desember", "dec", "december": 12
    default: nil
    }
  }
}
