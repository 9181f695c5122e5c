// Which periods a chart shows, and how their heads are written.
import Model
import Testing

@testable import Pages

@Suite struct ChartAxisTests {
  private func axis(_ metric: Metric, limit: Int = 10, cell: Double = 27) throws -> ChartAxis {
    ChartAxis(
      slots: metric.timeline(by: try Sample.day("2026-11-22")), gutter: 0, room: 288, limit: limit, width: { _ in cell }
    )
  }

  private func heads(_ axis: ChartAxis) -> [String] {
    axis.columns.map { $0.head(width: axis.columnWidth).text }
  }

  private func years(_ range: ClosedRange<Int>, known: (Int) -> Bool = { _ in true }) throws -> Metric {
    try Sample.metric(range.map { ("\($0)", known($0) ? "1" : nil) })
  }

  @Test func periodsWithoutObservationAreColumnsToo() throws {
    #expect(heads(try axis(try Sample.metric([("2022", "1"), ("2024", "2")]))) == ["2022", "2023", "2024", "2025"])
  }

  @Test func onlyTheNewestTenAreShown() throws {
    let axis = try axis(try years(2010...2025))
    #expect(axis.count == 10)
    #expect(axis.isCut)
    #expect(heads(axis) == ["’16", "’17", "’18", "’19", "’20", "’21", "’22", "’23", "’24", "’25"])
  }

  @Test func tenAreNotCut() throws {
    let axis = try axis(try years(2016...2025))
    #expect(axis.count == 10)
    #expect(!axis.isCut)
  }

  @Test func wideCellsLeaveRoomForFewer() throws {
    let axis = try axis(try years(2016...2025), cell: 50)
    #expect(heads(axis) == ["2021", "2022", "2023", "2024", "2025"])
    #expect(axis.isCut)
  }

  @Test func threeAreShownHoweverWideTheyAre() throws {
    #expect(try axis(try years(2016...2025), cell: 500).count == 3)
  }

  @Test func longGapsTakeTwoColumnsWhenThereAreTooMany() throws {
    let axis = try axis(try years(2008...2025) { $0 < 2012 || $0 > 2020 })
    #expect(heads(axis) == ["’09", "’10", "’11", "’12–’20", "’21", "’22", "’23", "’24", "’25"])
    #expect(axis.columns.map(\.span) == [1, 1, 1, 2, 1, 1, 1, 1, 1])
  }

  @Test func gapsAreKeptApartWhenAllFit() throws {
    #expect(try axis(try years(2020...2025) { $0 == 2020 }).columns.allSatisfy { $0.span == 1 })
  }

  @Test func aValueLongAgoStaysInSight() throws {
    let axis = try axis(try Sample.metric([("2004", "1")]))
    #expect(axis.columns.compactMap(\.figure).count == 1)
    #expect(heads(axis) == ["2004", "2005–2025"])
  }

  @Test func aGapWithTargetsIsNotFolded() throws {
    let metric = try Sample.metric(
      (2010...2025).map { ("\($0)", $0 < 2022 ? "1" : nil) }, targets: ["2022": "2", "2023": "2", "2024": "2"])
    #expect(try axis(metric).columns.suffix(4).allSatisfy { $0.slots.count == 1 })
  }

  @Test func columnsShareTheWidth() throws {
    let axis = try axis(try years(2022...2025))
    #expect(axis.columns.indices.map(axis.left) == [0, 90, 180, 270])
    #expect(axis.right(3) == 360)
    #expect(axis.center(0) == 45)
  }

  @Test func neighboursWithoutValueAreOneRun() throws {
    let metric = try Sample.metric([("2020", nil), ("2021", nil), ("2022", "1"), ("2023", nil)])
    #expect(try axis(metric).missingRuns == [0..<2, 3..<6])
  }

  @Test func irregularPeriodsAreNotFilledUp() throws {
    let metric = try Sample.metric([("2023-09-22", "1"), ("2025-04-23", "2")], every: nil)
    #expect(heads(try axis(metric)) == ["22 Sep 2023", "23 Apr 2025"])
  }
}
