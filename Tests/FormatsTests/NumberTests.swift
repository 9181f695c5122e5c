// Numbers: every way in which spreadsheets write them, decided once a file, never guessed.

import Diagnostics
import Model
import Testing

@testable import Formats

@Suite struct NumberTests {
  /// The values of cells that stand one below the other, with the findings.
  private func read(_ texts: [String]) -> String {
    let cells = texts.enumerated().map { index, text in
      SheetTable.Cell(
        text: text, place: Place(file: "t.csv", line: index + 2, column: 3, length: text.unicodeScalars.count))
    }
    let dialect = NumberDialect.decide(from: cells)
    var findings = Findings()
    let values = cells.map { dialect.read($0, findings: &findings)?.description ?? "nil" }
    return ([values.joined(separator: " ")] + (findings.isEmpty ? [] : [listing(findings)])).joined(separator: "\n")
  }

  @Test(arguments: [
    ("3,45", "3.45"), ("3.45", "3.45"), ("1.234.567,8", "1234567.8"), ("1,234,567.8", "1234567.8"), ("0", "0"),
    ("2018", "2018"), ("0,125", "0.125"), ("0.125", "0.125"), ("1234,567", "1234.567"), ("1.234.567", "1234567"),
    ("Rp 72.100.000,00", "72100000"), ("Rp100", "100"), ("Rp. 1.500.000", "1500000"), ("IDR 100", "100"),
    ("Rp1.000,-", "1000"), ("Rp72.100.000,-", "72100000"), ("100,-", "100"),
    ("12%", "12"), ("12 %", "12"), ("12,5%", "12.5"),
    ("\u{2212}6", "-6"), ("-6", "-6"), ("+6", "6"), ("(6)", "-6"), ("(Rp1.234,5)", "-1234.5"), ("-Rp 6", "-6"),
    ("Rp -6", "-6"),
    ("1 234 567", "1234567"), ("1\u{202F}234,5", "1234.5"), ("1\u{A0}234.5", "1234.5"), ("1 234,567", "1234.567"),
    (" 7 ", "7"), ("999999999999999999999", "999999999999999999999"),
  ])
  func `A number that reads one way is read`(text: String, expected: String) {
    #expect(read([text]) == expected)
  }

  @Test(arguments: [
    "abc", "1,2,3", "1.23.456", "12.34,5", "1.234,567,8", "1,", ",5", "1..2", "--6", "(-6)", "6-", "Rp", "%", "12%%",
    "1 23",
    "12 34,5", "1e5", "1/2", "٣", "6 orang", "1.234-", "2019-08-28", "(6", "0.123.456", "1234.567,8",
  ])
  func `Anything else is no number`(text: String) {
    let length = text.unicodeScalars.count > 1 ? "+\(text.unicodeScalars.count)" : ""
    #expect(read([text]) == "nil\nt.csv:2:3\(length) bad-number: '\(text)' is not a number")
  }

  @Test func `More digits than any figure has are refused`() {
    #expect(
      read(["1234567890123456789012"])
        == "nil\nt.csv:2:3+22 bad-number: number '1234567890123456789012' is too long; at most 21 digits, 9 of them decimals"
    )
    #expect(
      read(["0,1234567891"])
        == "nil\nt.csv:2:3+12 bad-number: number '0,1234567891' is too long; at most 21 digits, 9 of them decimals")
  }

  @Test func `One mark before three digits reads two ways`() {
    #expect(
      read(["1.234", "7"])
        == "nil 7\nt.csv:2:3+5 ambiguous-number: number '1.234' is 1234 if '.' groups thousands, or 1.234 if '.' is the decimal mark"
    )
    #expect(
      read(["-1,230"])
        == "nil\nt.csv:2:3+6 ambiguous-number: number '-1,230' is -1230 if ',' groups thousands, or -1.23 if ',' is the decimal mark"
    )
  }

  @Test(arguments: [
    ("1.234", "write '1234' or '1.2340'; one clear number decides for the whole file"),
    ("1,000", "write '1000' or '1,0000'; one clear number decides for the whole file"),
    ("1,230", "write '1230' or '1,2300'; one clear number decides for the whole file"),
  ])
  func `The remedy for two readings is clear itself`(text: String, expected: String) {
    let cell = SheetTable.Cell(text: text, place: Place(file: "t.csv", line: 2))
    var findings = Findings()
    #expect(NumberDialect.decide(from: [cell]).read(cell, findings: &findings) == nil)
    #expect(findings.sorted.first?.help?.english == expected)
  }

  @Test func `One clear number decides for all, wherever it stands`() {
    #expect(read(["1.234", "3,197", "3,45"]) == "1234 3.197 3.45")
    #expect(read(["1.234", "3,197", "3.45"]) == "1.234 3197 3.45")
    #expect(read(["1.234", "Rp5,-"]) == "1234 5")
  }

  @Test func `Numbers that contradict the first clear one are reported with it`() {
    #expect(
      read(["3,45", "1.234", "3.5", "1,234.5"]) == """
        3.45 1234 nil nil
        t.csv:4:3+3 ambiguous-number: number '3.5' uses '.' as decimal mark, others in this file ','
          t.csv:2:3: '3,45' uses ',' as decimal mark
        t.csv:5:3+7 ambiguous-number: number '1,234.5' uses '.' as decimal mark, others in this file ','
          t.csv:2:3: '3,45' uses ',' as decimal mark
        """)
  }

  @Test func `The earlier cell decides, whichever column is given first`() {
    let later = SheetTable.Cell(text: "3.5", place: Place(file: "t.csv", line: 3, column: 1))
    let earlier = SheetTable.Cell(text: "3,5", place: Place(file: "t.csv", line: 2, column: 9))
    #expect(NumberDialect.decide(from: [later, earlier]).mark == .comma)
    #expect(NumberDialect.decide(from: [later, earlier]).evidence == earlier)
  }

  @Test func `Cells without a value are no number and no fault`() {
    #expect(read(["", "-", "–", "n/a", "Belum tersedia", "…", "5"]) == "nil nil nil nil nil nil 5")
  }

  @Test(arguments: ["", " ", "-", "–", "—", "N/A", "belum tersedia", "…", "..."])
  func `Words for no value`(text: String) {
    #expect(NumberReading.isMissing(text))
  }

  @Test(arguments: ["0", "-1", "tidak", "n"])
  func `Other words are values`(text: String) {
    #expect(!NumberReading.isMissing(text))
  }

  @Test func `Random cells never crash and are read, missing or reported`() {
    let pieces = ["1", "23", "456", ".", ",", " ", "-", "Rp", "%", "(", ")", "\u{2212}", "\u{A0}", "0", "é", "+"]
    for seed in 0..<3000 {
      var numbers = SeededNumbers(seed: UInt64(seed))
      let text = (0..<Int.random(in: 1...8, using: &numbers)).compactMap { _ in pieces.randomElement(using: &numbers) }
        .joined()
      let cell = SheetTable.Cell(text: text, place: Place(file: "t.csv", line: 2, column: 1))
      var findings = Findings()
      let value = NumberDialect.decide(from: [cell]).read(cell, findings: &findings)
      #expect((value != nil) == (findings.isEmpty && !NumberReading.isMissing(text)), "'\(text)'")
    }
  }
}
