// When things change by themselves: the day after, neither earlier nor later.
import Testing

@testable import Model

@Suite struct MomentTests {
  private func changes(_ metric: Metric, after today: String) throws -> [String] {
    try metric.changes(after: day(today), dueDays: 30).map { "\($0.on) \($0.kind.rawValue)" }
  }

  @Test(arguments: [
    ("2024-06-01", ["2024-12-01 figure-due", "2025-01-01 figure-missing"]),
    ("2024-11-30", ["2024-12-01 figure-due", "2025-01-01 figure-missing"]),
    ("2024-12-01", ["2025-01-01 figure-late", "2025-01-01 figure-missing"]),
    ("2025-01-01", ["2026-01-01 figure-missing"]),
  ])
  func aYearlyMetricBecomesDueThenLate(_ today: String, _ expected: [String]) throws {
    #expect(try changes(try yearly(["2022": "3.31"], grace: 12), after: today) == expected)
  }

  @Test func anIrregularMetricNeverChangesByItself() throws {
    #expect(try changes(try yearly(["2022": "3.31"], every: nil), after: "2024-06-01") == [])
  }

  @Test(arguments: ["2024-02-28", "2024-02-29", "2024-03-31", "2023-08-31"])
  func evidenceFadesOnTheFirstDayOnWhichTheStateDiffers(_ done: String) throws {
    let limits = Limits(dueDays: 30, evidenceCurrentMonths: 24, evidenceOldMonths: 48, newsPerPage: 20)
    let program = try program(done: [done])
    var today = try day("2024-04-01")
    for state in [ProgramState.toConfirm, .oldEvidence] {
      let change = try #require(program.change(after: today, news: [], limits: limits))
      #expect(program.state(news: [], by: change, limits: limits) == state)
      #expect(program.state(news: [], by: change.adding(days: -1), limits: limits) != state)
      today = change
    }
    #expect(program.change(after: today, news: [], limits: limits) == nil)
  }

  @Test func evidenceOfAComingDayCountsFromThatDay() throws {
    let limits = Limits(dueDays: 30, evidenceCurrentMonths: 24, evidenceOldMonths: 48, newsPerPage: 20)
    let change = try program(done: ["2027-05"]).change(after: day("2026-11-21"), news: [], limits: limits)
    #expect(change == (try day("2027-05-01")))
  }

  @Test func anUnknownProgrammeWithoutEvidenceStaysAsItIs() throws {
    let limits = Limits(dueDays: 30, evidenceCurrentMonths: 24, evidenceOldMonths: 48, newsPerPage: 20)
    #expect(try program(done: []).change(after: day("2027-11-21"), news: [], limits: limits) == nil)
  }
}
