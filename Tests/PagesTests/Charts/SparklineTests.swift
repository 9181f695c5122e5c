// The sparkline: stretched lines without words, gaps hatched, values below.
import HTML
import Model
import Testing

@testable import Pages

@Suite struct SparklineTests {
  private func draw(_ metric: Metric) throws -> Drawn {
    let context = Sample.context(try Sample.edition(metrics: [metric]))
    return Drawn { context.sparkline(metric, id: ID("p"), into: &$0) }
  }

  @Test func runsFromTheLowestToTheHighestValue() throws {
    let drawn = try draw(try Sample.metric([("2023", "2"), ("2024", "4"), ("2025", "3")]))
    #expect(drawn.paths("g-line") == ["M60 34L180 6"])
    #expect(drawn.paths("g-line g-fall") == ["M180 6L300 20"])
    #expect(drawn.paths("g-point g-last") == ["M300 20H300.1"])
    #expect(drawn.rows == ["2023|2024|2025", "2,00|4,00|3,00"])
  }

  @Test func gapsAreHatchedInPerCent() throws {
    let drawn = try draw(try Sample.metric([("2022", "2"), ("2023", nil), ("2024", "3"), ("2025", "4")]))
    #expect(drawn.rectangles("g-hatch") == ["x=\"25%\" width=\"25%\" height=\"100%\""])
    #expect(drawn.paths("g-line").count == 1)
  }

  @Test func targetsAreLeftToTheLargeChart() throws {
    let drawn = try draw(try Sample.metric([("2024", "2"), ("2025", "3")], targets: ["2025": "4"]))
    #expect(drawn.rows == ["2024|2025", "2,00|3,00"])
  }

  @Test func countsAreColumns() throws {
    let drawn = try draw(try Sample.metric([("2024", "50"), ("2025", "100")], unit: Sample.points))
    #expect(drawn.rectangles("g-bar") == ["x=\"50\" y=\"21\" width=\"80\" height=\"19\""])
  }

  @Test func theDrawingHasANameAndADescription() throws {
    let drawn = try draw(try Sample.metric([("2024", "2"), ("2025", nil)]))
    #expect(drawn.elements("title") == ["Skor kota, 2024–2025"])
    #expect(drawn.elements("desc") == ["2024: 2,00; 2025: belum tersedia."])
  }

  @Test func withoutPeriodsThereAreWords() throws {
    #expect(try draw(try Sample.metric([])).html == "<p><span class=\"empty\">belum tersedia</span></p>")
  }
}
