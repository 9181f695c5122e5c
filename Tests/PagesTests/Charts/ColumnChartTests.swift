// The column chart: for money, counts and irregular figures, always from zero.
import HTML
import Model
import Testing

@testable import Pages

@Suite struct ColumnChartTests {
  private func draw(_ metric: Metric) throws -> Drawn {
    let context = Sample.context(try Sample.edition(metrics: [metric]))
    return Drawn { context.metricChart(metric, id: ID("g"), into: &$0) }
  }

  @Test(arguments: [
    (Sample.rupiah, Period.Length?.some(.year), true), (Sample.points, .some(.year), true),
    (Sample.percent, .some(.year), false), (Sample.index, nil, true), (Sample.rank, .some(.year), true),
  ])
  func formFollowsUnitAndFrequency(unit: Model.Unit, every: Period.Length?, isColumns: Bool) throws {
    let metric = try Sample.metric([("2024", "1"), ("2025", "2")], unit: unit, every: every)
    #expect(try draw(metric).html.contains("g-zero") == isColumns)
  }

  private func money() throws -> Metric {
    try Sample.metric(
      [("2022", "50000000"), ("2023", "50000000"), ("2024", nil), ("2025", "100000000")],
      unit: Model.Unit(id: "rupiah", label: "per RT"), direction: .none)
  }

  @Test func columnsStandOnZero() throws {
    let drawn = try draw(try money())
    #expect(
      drawn.rectangles("g-bar") == [
        "x=\"15.3\" y=\"102\" width=\"59.4\" height=\"68\"", "x=\"105.3\" y=\"102\" width=\"59.4\" height=\"68\"",
      ])
    #expect(drawn.rectangles("g-bar g-last") == ["x=\"285.3\" y=\"34\" width=\"59.4\" height=\"136\""])
    #expect(drawn.paths("g-zero") == ["M0 170L360 170"])
    #expect(drawn.paths("g-line").isEmpty)
  }

  @Test func equalNeighboursShareALabel() throws {
    let drawn = try draw(try money())
    #expect(drawn.texts("g-value") == ["Rp50 juta"])
    #expect(drawn.texts("g-big") == ["Rp100 juta"])
  }

  @Test func cellsAreExactAndTheUnitIsInTheCaption() throws {
    let drawn = try draw(try money())
    #expect(drawn.elements("b") == ["Skor kota per tahun (juta rupiah per RT)"])
    #expect(drawn.rows == ["2022|2023|2024|2025", "50|50|belum tersedia|100"])
    #expect(drawn.elements("desc") == ["2022: 50; 2023: 50; 2024: belum tersedia; 2025: 100."])
  }

  @Test func lossesHangBelowZero() throws {
    let drawn = try draw(try Sample.metric([("2024", "-50"), ("2025", "100")], unit: Sample.points))
    #expect(drawn.rectangles("g-bar") == ["x=\"50\" y=\"108.7\" width=\"80\" height=\"37.3\""])
    #expect(drawn.rectangles("g-bar g-last") == ["x=\"230\" y=\"34\" width=\"80\" height=\"74.7\""])
    #expect(drawn.texts("g-value") == ["−50"])
  }

  @Test func hugeValuesKeepWithinTheDrawing() throws {
    let metric = try Sample.metric([("2025", "999999999999999999999")], unit: Sample.rupiah, direction: .none)
    let drawn = try draw(metric)
    #expect(drawn.rectangles("g-bar g-last") == ["x=\"140\" y=\"34\" width=\"80\" height=\"136\""])
    #expect(drawn.rows == ["2025", "999.999.999.999.999.999.999"])
  }

  @Test func zeroIsAValueAndNotAGap() throws {
    let drawn = try draw(try Sample.metric([("2025", "0")], unit: Sample.points))
    #expect(drawn.rectangles("g-hatch").isEmpty)
    #expect(drawn.texts("g-big") == ["0"])
    #expect(drawn.rows == ["2025", "0"])
  }

  @Test func aBreakStandsBetweenColumns() throws {
    let metric = try Sample.metric(
      [("2022", "63.404"), ("2024", "67.232")], unit: Model.Unit(id: "km2", label: "km²", places: 3), every: nil,
      breaks: [Metric.Break(period: try Sample.period("2024"), reason: "Sumber berbeda.")])
    let drawn = try draw(metric)
    #expect(drawn.paths("g-break") == ["M180 0L180 170"])
    #expect(drawn.elements("p").last == "Garis putus: seri baru mulai 2024. Sumber berbeda.")
  }
}
