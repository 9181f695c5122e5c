// Counts in words, lists and runs of periods within sentences.
import Model

extension Words {
  private static let small = [
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
    "dua belas",
  ]

  /// A count within a sentence: a word up to twelve, then digits.
  static func count(_ number: Int) -> String {
    small.indices.contains(number) ? small[number] : Words.number(Decimal(number))
  }

  /// With a capital at the beginning.
  static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// `a`, `a dan b`, `a, b, dan c`
  static func list(_ items: [String]) -> String {
    switch items.count {
    case 0...1: items.first ?? ""
    case 2: items.joined(separator: " dan ")
    default: items.dropLast().joined(separator: ", ") + ", dan " + (items.last ?? "")
    }
  }

  /// Periods in the order of time: `2024 dan 2025`, `2019–2025`, `2019, 2021, dan tiga periode lain`.
  static func periods(_ periods: [Period]) -> String {
    guard let first = periods.first, let last = periods.last, periods.count > 2 else {
      return list(periods.map(period))
    }
    if zip(periods, periods.dropFirst()).allSatisfy({ $0.next == $1 }) {
      return first.length == .year ? "\(first.year)–\(last.year)" : "\(period(first)) sampai \(period(last))"
    }
    guard periods.count > 4 else { return list(periods.map(period)) }
    return "\(period(first)), \(period(periods[1])), dan \(count(periods.count - 2)) periode lain"
  }
}
