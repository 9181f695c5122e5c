// Numbers: no digit is invented or lost, and a number that is printed reads as the same number.

import Diagnostics
import Formats
import Model

func exerciseNumber(_ bytes: [UInt8]) throws(BrokenPromise) {
  let text = String(decoding: bytes.prefix(300), as: UTF8.self)
  for mark in [nil, DecimalMark.comma, .point] {
    guard let value = try read(text, mark) else { continue }
    try promiseDigits(text, value)
    guard let mark else { continue }
    // Comma and point change places, and so does what they are declared to mean.
    let swapped = String(
      decoding: text.utf8.map { $0 == 0x2C ? 0x2E : $0 == 0x2E ? 0x2C : $0 }, as: UTF8.self)
    // `Rp.` and `n.a.` are words.
    if !text.utf8.contains(where: { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) {
      let other = try read(swapped, mark == .comma ? .point : .comma)
      try promise(other == value, "'\(text)' is \(value), '\(swapped)' is \(other.map { "\($0)" } ?? "none")")
    }
    try promisePrinting(value)
  }
  if let value = Decimal(text) {
    try promise(Decimal(value.description) == value, "\(value) does not read as itself")
    try promise(try read(text, .point) == value, "'\(text)' is \(value) in YAML and another number in a table")
    try promisePrinting(value)
  }
}

/// The number in a text for a declared decimal mark.
private func read(_ text: String, _ mark: DecimalMark?) throws(BrokenPromise) -> Decimal? {
  let place = Place(file: "a.csv", line: 2, column: 1)
  let cell = SheetTable.Cell(text: text, place: place)
  let dialect = NumberDialect.decide(from: [cell], declared: mark.map { SheetDeclaration(decimal: $0) })
  var findings = Findings()
  let value = dialect.read(cell, findings: &findings)
  if value == nil {
    try promise(findings.hasErrors || NumberReading.isMissing(text), "'\(text)' is dropped without a word")
  } else {
    try promise(findings.isEmpty, "'\(text)' is read and refused")
  }
  for finding in findings.sorted {
    try promise(finding.place == place && finding.help != nil, "'\(text)' is refused without place or remedy")
  }
  return value
}

/// The digits of the text without leading zeros are those of the value without closing ones, and so is the sign.
private func promiseDigits(_ text: String, _ value: Decimal) throws(BrokenPromise) {
  func bare(_ digits: some Collection<UInt8>) -> [UInt8] {
    var digits = Array(digits.drop { $0 == 0x30 })
    while digits.last == 0x30 { digits.removeLast() }
    return digits
  }
  let typed = bare(text.utf8.filter { (0x30...0x39).contains($0) })
  let kept = bare(Array(String(value.significand.magnitude).utf8))
  try promise(typed == kept, "'\(text)' becomes \(value)")
  let marks = "-(\u{2212}\u{2010}\u{2011}\u{2012}\u{2013}".unicodeScalars
  let isMarked = text.unicodeScalars.contains { marks.contains($0) }
  try promise(value.sign >= 0 || isMarked, "'\(text)' becomes negative: \(value)")
}

/// A value printed as Indonesia and as England write it reads as itself.
private func promisePrinting(_ value: Decimal) throws(BrokenPromise) {
  let plain = value.description
  let sign = plain.hasPrefix("-") ? "\u{2212}" : ""
  let halves = plain.drop { $0 == "-" }.split(separator: ".")
  let whole = Array(halves[0].utf8)
  var grouped: [UInt8] = []
  for (index, digit) in whole.enumerated() {
    if index > 0, (whole.count - index) % 3 == 0 { grouped.append(UInt8(ascii: ".")) }
    grouped.append(digit)
  }
  let points = String(decoding: grouped, as: UTF8.self)
  let commas = String(decoding: grouped.map { $0 == UInt8(ascii: ".") ? UInt8(ascii: ",") : $0 }, as: UTF8.self)
  let fraction = halves.count == 2 ? String(halves[1]) : nil
  let indonesian = sign + points + (fraction.map { "," + $0 } ?? "")
  let english = sign + commas + (fraction.map { "." + $0 } ?? "")
  let printed = [
    (indonesian, DecimalMark.comma), (english, .point), ("Rp" + indonesian, .comma), (plain, .point),
  ]
  for (text, mark) in printed {
    let again = try read(text, mark)
    try promise(again == value, "\(value) printed as '\(text)' reads as \(again.map { "\($0)" } ?? "none")")
  }
}
