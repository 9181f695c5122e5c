// Counts, lists and runs of periods within sentences.
import Model
import Testing

@testable import Pages

@Suite struct PhraseTests {
  @Test func countsAreWordsUpToTwelve() {
    #expect(
      [0, 1, 12, 13, 1442].map(Words.count) == ["nol", "satu", "dua belas", "13", "1.442"])
  }

  @Test func aListHasACommaBeforeTheLastOfThree() {
    #expect(Words.list([]) == "")
    #expect(Words.list(["a"]) == "a")
    #expect(Words.list(["a", "b"]) == "a dan b")
    #expect(Words.list(["a", "b", "c"]) == "a, b, dan c")
  }

  @Test(arguments: [
    (["2024", "2025"], "2024 dan 2025"), (["2023", "2024", "2025"], "2023–2025"),
    (["2019", "2021", "2024"], "2019, 2021, dan 2024"),
    (["2015", "2017", "2019", "2021", "2023"], "2015, 2017, dan tiga periode lain"),
    (["2024-11", "2024-12", "2025-01"], "November 2024 sampai Januari 2025"), (["2024-S1"], "semester I 2024"),
  ])
  func periodsInARowAreARange(periods: [String], text: String) throws {
    #expect(Words.periods(try periods.map(Sample.period)) == text)
  }

  @Test func onlyTheFirstLetterBecomesACapital() {
    #expect(Words.capitalized("tujuh hal Kota") == "Tujuh hal Kota")
    #expect(Words.capitalized("") == "")
  }
}
