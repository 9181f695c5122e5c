// Days, periods and instants against the calendar.
import Model
import Testing

struct CalendarTests {
  @Test(arguments: ["2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "0000-01-01", "24-01-01"])
  func refusesDaysThatDoNotExist(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: ["2024-02-29", "2000-02-29", "1970-01-01", "9999-12-31", "0001-01-01"])
  func ordinalComesBack(_ text: String) throws {
    let day = try #require(Day(text))
    #expect(Day(ordinal: day.ordinal) == day)
    #expect(day.description == text)
  }

  @Test func everyDayOfFourCenturiesFollowsTheOneBefore() throws {
    var day = try #require(Day("1600-01-01"))
    let end = try #require(Day("2001-01-01"))
    var count = 0
    while day < end {
      let next = day.adding(days: 1)
      #expect(next.ordinal == day.ordinal + 1)
      #expect(next > day)
      day = next
      count += 1
    }
    #expect(count == 146_463)
  }

  @Test func addingMonthsKeepsWithinTheMonth() throws {
    let day = try #require(Day("2023-08-31"))
    #expect(day.adding(months: 1).description == "2023-09-30")
    #expect(day.adding(months: -18).description == "2022-02-28")
  }

  @Test(arguments: ["2023", "2023-S1", "2023-Q3", "2023-08", "2023-08-28"])
  func periodComesBack(_ text: String) throws {
    #expect(try #require(Period(text)).description == text)
  }

  @Test(arguments: [
    "2023-S3", "2023-Q0", "2023-Q5", "2023-13", "2023-8", "2023-", "23", "2023-08-32", "2023/08", "tahun",
  ])
  func refusesPeriods(_ text: String) {
    #expect(Period(text) == nil)
  }

  @Test(arguments: [
    ("2023", "2024"), ("2023-S2", "2024-S1"), ("2023-Q4", "2024-Q1"), ("2023-12", "2024-01"),
    ("2024-02-28", "2024-02-29"),
  ])
  func nextPeriod(_ text: String, _ next: String) throws {
    #expect(try #require(Period(text)).next.description == next)
  }

  @Test func lastDays() throws {
    #expect(try #require(Period("2024-02")).last.description == "2024-02-29")
    #expect(try #require(Period("2023-S1")).last.description == "2023-06-30")
    #expect(try #require(Period("2023-Q3")).last.description == "2023-09-30")
    #expect(try #require(Period("2023")).last.description == "2023-12-31")
  }

  @Test func instantsShowTheWallOfTheCity() throws {
    let instant = try #require(Instant("2025-05-27T23:30", in: .wib))
    #expect(instant.rfc3339(in: .wib) == "2025-05-27T23:30:00+07:00")
    #expect(instant.day(in: .wit).description == "2025-05-28")
    #expect(Instant("2025-05-27T16:30:00Z", in: .wit) == instant)
    #expect(Instant("2025-05-27T17:30+01:00", in: .wit) == instant)
  }

  @Test func instantsBefore1970() throws {
    let instant = try #require(Instant("1945-08-17T10:00", in: .wib))
    #expect(instant.rfc3339(in: .wib) == "1945-08-17T10:00:00+07:00")
  }

  @Test(arguments: [
    "2025-05-27T24:00", "2025-05-27T10:60", "2025-05-27T1000", "2025-05-27T10:00+7", "2025-05-27Z", "now",
  ])
  func refusesInstants(_ text: String) {
    #expect(Instant(text, in: .wib) == nil)
  }
}
