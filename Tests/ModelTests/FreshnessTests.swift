// Freshness, missing periods, runs and breaks of a metric, and the state of a programme.
import HTML
import Model
import Testing

struct FreshnessTests {
  @Test(arguments: [
    ("2024-10-31", Freshness.State.current), ("2024-12-01", .due), ("2024-12-31", .due), ("2025-01-01", .late),
  ])
  func yearlyFigureWithAYearOfGrace(_ today: String, _ state: Freshness.State) throws {
    let metric = try yearly(["2022": "3.31"])
    #expect(try metric.freshness(on: day(today), dueDays: 30).state == state)
  }

  @Test func lateSinceTheDeadline() throws {
    let metric = try yearly(["2022": "3.31"])
    let freshness = try metric.freshness(on: day("2026-11-21"), dueDays: 30)
    #expect(try freshness == .late(period: period("2023"), since: day("2024-12-31")))
  }

  @Test func graceFromTheEndOfFebruaryEndsAtTheEndOfAMonth() throws {
    let metric = try yearly([:], every: .month, grace: 1)
    #expect(try metric.deadline(of: period("2023-02")).description == "2023-03-31")
  }

  @Test func withoutAnyFigure() throws {
    #expect(try yearly([:]).freshness(on: day("2024-01-01"), dueDays: 30) == .missing)
  }

  @Test func irregularFiguresAreNeverLate() throws {
    let metric = try yearly(["2010": "1"], every: nil)
    #expect(try metric.freshness(on: day("2026-01-01"), dueDays: 30) == .unscheduled(period("2010")))
  }

  @Test func periodsThatEndedWithoutAFigureAreMissing() throws {
    let metric = try yearly(["2022": "3.31", "2023": "3.2"])
    let missing = try metric.missingPeriods(by: day("2026-11-21"))
    #expect(missing.map(\.description) == ["2024", "2025"])
  }

  @Test func gapsStandOnTheTimeline() throws {
    let metric = try yearly(["2018": "1", "2020": "2"])
    let slots = try metric.timeline(by: day("2021-06-01"))
    #expect(slots.map(\.period.description) == ["2018", "2019", "2020"])
    #expect(slots.map { $0.figure != nil } == [true, false, true])
  }

  @Test func runsEndAtAGap() throws {
    let metric = try yearly(["2018": "1", "2020": "2", "2021": "3", "2022": "4"])
    let run = try #require(metric.run)
    #expect(run.steps == 2)
    #expect(run.first.period.description == "2020")
  }

  @Test func nothingIsComparedAcrossABreak() throws {
    let metric = try yearly(["2021": "60.37", "2022": "74.63"], breakAt: "2022")
    #expect(try metric.change(at: period("2022")) == nil)
    #expect(metric.run == nil)
  }

  @Test func fallingIsBetterWhereTheMetricSaysSo() throws {
    let metric = try yearly(["2023": "7.15", "2024": "6.51"], direction: .down)
    #expect(try #require(metric.change(at: period("2024"))).isImprovement == true)
  }

  @Test(arguments: [
    (["2023-06"], "2024-12-01", ProgramState.running), (["2023-06"], "2026-11-21", .toConfirm),
    (["2021-08-20"], "2026-11-21", .oldEvidence), ([], "2026-11-21", .oldEvidence),
  ])
  func stateFollowsTheNewestEvidence(_ done: [String], _ today: String, _ state: ProgramState) throws {
    let program = try program(done: done)
    let limits = Limits(dueDays: 30, evidenceCurrentMonths: 24, evidenceOldMonths: 48, newsPerPage: 20)
    #expect(try program.state(news: [], by: day(today), limits: limits) == state)
  }

  @Test func evidenceInTheFutureIsNone() throws {
    let program = try program(done: ["2027"])
    #expect(try program.evidence(news: [], by: day("2026-11-21")) == nil)
  }
}
