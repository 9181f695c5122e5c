// Dates and periods: what is read is printed, and what is printed reads as the same day or period.

import Diagnostics
import Formats
import Model

func exerciseDate(_ bytes: [UInt8]) throws(BrokenPromise) {
  let text = String(decoding: bytes.prefix(300), as: UTF8.self)
  if let period = Period(text) {
    try promise(period.description == text, "'\(text)' is printed as '\(period)'")
  }
  if let period = DateReading.period(text) {
    try promisePrinting(period, of: text)
    try promise(DateReading.suggestion(for: text) == period, "'\(text)' is read as '\(period)', another is suggested")
  }
  if let period = DateReading.suggestion(for: text) { try promisePrinting(period, of: text) }
  for zone in TimeZone.allCases {
    guard let instant = Instant(text, in: zone) else { continue }
    let day = instant.day(in: zone)
    // Offsets can push a moment out of the years that have four digits, where days are kept within them.
    guard day.year > 1, day.year < 9999 else { continue }
    let printed = instant.rfc3339(in: zone)
    try promise(Instant(printed, in: .wib) == instant, "'\(text)' is printed as '\(printed)', another moment")
  }
  try exerciseColumn(text)
}

private func promisePrinting(_ period: Period, of text: String) throws(BrokenPromise) {
  try promise(Period(period.description) == period, "'\(period)' does not read as itself")
  try promise(DateReading.period(" \(period)\u{A0}") == period, "'\(period)' does not read as itself in a table")
  let year = String(String(10_000 + period.year).dropFirst())
  let tail = year.dropFirst(2)
  try promise(
    text.contains(year) || period.year / 100 == 20 && text.contains(tail), "'\(text)' gives the year \(period.year)")
  guard period.length == .day else { return }
  let day = period.first
  let months = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
  ]
  let short = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"]
  for printed in [
    "\(day.day) \(months[day.month - 1]) \(year)", "\(day.day) \(short[day.month - 1]) \(year)",
    "\(day.day)-\(short[day.month - 1])-\(year)", "\(day.day)/\(day.month)/\(year)",
  ] {
    try promise(DateReading.period(printed) == period, "\(day) printed as '\(printed)' is another day")
  }
}

/// The lines of the text as a column of periods.
private func exerciseColumn(_ text: String) throws(BrokenPromise) {
  let lines = text.split(separator: "\n").prefix(20)
  let quoted = lines.map { "\"" + $0.replacing("\"", with: "\"\"") + "\";1\n" }.joined()
  var findings = Findings()
  guard
    let table = SheetTable.parse(
      name: "a.csv", bytes: Array(("sep=;\nperiode;nilai\n" + quoted).utf8), findings: &findings)
  else { return try promise(findings.hasErrors, "a column is dropped without a word") }
  let cells = table.column(0)
  for order in [nil] + DateOrder.allCases {
    let declared = SheetDeclaration(dates: order)
    let dialect = DateDialect.decide(from: cells, of: table, decimal: nil, declared: declared)
    for cell in cells {
      let reading = dialect.read(cell)
      var told = Findings()
      dialect.report(reading, cell, to: &told)
      switch reading {
      case .period(let period): try promise(Period(period.description) == period, "'\(period)' does not read as itself")
      case .ambiguous(let one, let two):
        try promise(one != two && order == nil && told.hasErrors, "'\(cell.text)' is ambiguous without a word")
      case .contradiction: try promise(told.hasErrors, "'\(cell.text)' contradicts without a word")
      case .none: break
      }
      _ = dialect.meaning(ofSerial: cell.text)
    }
  }
}
