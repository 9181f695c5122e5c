// Days, periods and moments in Indonesian.
import Model
import Testing

@testable import Pages

@Suite struct DateTests {
  @Test(arguments: [
    ("2023", "2023", "2023"), ("2023-S1", "semester I 2023", "sm. I 2023"),
    ("2023-Q3", "triwulan III 2023", "tw. III 2023"), ("2023-08", "Agustus 2023", "Agu 2023"),
    ("2019-08-28", "28 Agustus 2019", "28 Agu 2019"), ("2026-05-01", "1 Mei 2026", "1 Mei 2026"),
  ])
  func aPeriodHasALongAndAShortForm(period: String, long: String, short: String) throws {
    #expect(Words.period(try Sample.period(period)) == long)
    #expect(Words.shortPeriod(try Sample.period(period)) == short)
  }

  @Test(
    arguments: [
      ("2023-07-26", "2023-07-31", false, "26–31 Juli 2023"),
      ("2023-07-28", "2023-08-02", false, "28 Juli–2 Agustus 2023"),
      ("2023-12-30", "2024-01-02", false, "30 Desember 2023–2 Januari 2024"),
      ("2019-05", nil, true, "sekitar Mei 2019"),
      ("2019-05-15", "2019-05-15", false, "15 Mei 2019"), ("2019-05-15", nil, false, "15 Mei 2019"),
    ] as [(String, String?, Bool, String)])
  func theDateOfNewsNamesItsRangeAndItsDoubt(from: String, until: String?, isApproximate: Bool, text: String) throws {
    let news = try Sample.news("a", on: from, until: until, approximate: isApproximate)
    #expect(Words.date(news.date) == text)
  }

  @Test func theShortDateOfNewsCutsTheMonth() throws {
    let news = try Sample.news("a", on: "2023-07-26", until: "2023-07-31")
    #expect(Words.shortDate(news.date) == "26–31 Jul 2023")
  }

  @Test func aMomentHasTheClockOfTheZone() throws {
    let instant = Instant(try Sample.day("2026-11-22"), hour: 6, minute: 5, in: .wib)
    #expect(Words.moment(instant, .wib) == "22 November 2026, 06.05 WIB")
    #expect(Words.moment(instant, .wit) == "22 November 2026, 08.05 WIT")
  }

  @Test func aDurationIsInYearsWhereItCanBe() {
    #expect(Words.duration(months: 24) == "dua tahun")
    #expect(Words.duration(months: 18) == "18 bulan")
    #expect(Words.duration(months: 3) == "tiga bulan")
  }
}
