// Dates: the forms of content files and of spreadsheets, day first; near misses are guessed for messages only.

import Model
import Testing

@testable import Formats

@Suite struct DateTests {
  @Test(arguments: [
    ("2023", "2023"), ("2023-S1", "2023-S1"), ("2023-Q3", "2023-Q3"), ("2023-08", "2023-08"),
    ("2019-08-28", "2019-08-28"),
    ("28/08/2019", "2019-08-28"), ("28-08-2019", "2019-08-28"), ("1/2/2019", "2019-02-01"),
    ("28-Agu-2019", "2019-08-28"),
    ("28 Agustus 2019", "2019-08-28"), ("28  agustus  2019", "2019-08-28"), ("Agu-2019", "2019-08"),
    ("Agustus 2019", "2019-08"), ("28 August 2019", "2019-08-28"), ("Okt-2020", "2020-10"), ("Oct-2020", "2020-10"),
    ("29/02/2020", "2020-02-29"), (" 2023 ", "2023"), ("3 Mei 2021", "2021-05-03"), ("17-Des-2021", "2021-12-17"),
  ])
  func `A date of a spreadsheet is read`(text: String, expected: String) {
    #expect(DateReading.period(text)?.description == expected)
  }

  @Test(arguments: [
    "", "13/25/2019", "08/28/2019", "29/02/2019", "31/04/2020", "0/1/2020", "2019-8-1", "2019/08/28", "28/08/19",
    "28.08.2019",
    "28 8 2019", "Agu/2019", "28-Foo-2019", "28/08/2019/1", "/08/2019", "28//2019", "19", "20190828", "Agu-19",
    "28 Agustus",
    "28/08-2019",
  ])
  func `Anything else is no date`(text: String) {
    #expect(DateReading.period(text) == nil)
  }

  @Test(arguments: [
    "januari", "Februari", "pebruari", "MARET", "april", "mei", "juni", "juli", "agustus", "september", "oktober",
    "nopember",
    "desember",
  ])
  func `Indonesian months are known in any case`(name: String) {
    #expect(MonthNames.number(name) != nil)
  }

  @Test(arguments: [
    ("2019-8-1", "2019-08-01"), ("2019/08/28", "2019-08-28"), ("28.08.2019", "2019-08-28"), ("2019-8", "2019-08"),
    ("08/2019", "2019-08"), ("20190828", "2019-08-28"), ("2023 S1", "2023-S1"), ("S1 2023", "2023-S1"),
    ("2023-s1", "2023-S1"),
    ("Semester 2 2023", "2023-S2"), ("TW III 2023", "2023-Q3"), ("Triwulan 4, 2023", "2023-Q4"), ("Agu-19", "2019-08"),
    ("28, Agustus 2019", "2019-08-28"), ("2019 Agustus 28", "2019-08-28"), ("28/08/2019", "2019-08-28"),
  ])
  func `A near miss is guessed for the message`(text: String, expected: String) {
    #expect(DateReading.suggestion(for: text)?.description == expected)
  }

  @Test(arguments: [
    "", "nanti", "13/25/2019", "2019-13", "2023 S3", "28/08/19", "2019-02-30", "1 2 3 4", "S1", "S12023",
  ])
  func `What is not near is not guessed`(text: String) {
    #expect(DateReading.suggestion(for: text) == nil)
  }

  @Test func `Random texts never crash, and what is read is suggested`() {
    let pieces = ["2019", "28", "8", "/", "-", " ", "Agu", "Mei", "S", "Q3", "TW", "III", ".", "é", "0", "13"]
    for seed in 0..<3000 {
      var numbers = SeededNumbers(seed: UInt64(seed))
      let text = (0..<6).compactMap { _ in pieces.randomElement(using: &numbers) }.joined()
      if let period = DateReading.period(text) { #expect(DateReading.suggestion(for: text) == period) }
    }
  }
}
