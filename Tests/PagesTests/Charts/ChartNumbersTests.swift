// Steps, scales and bars: round numbers that hold all values.
import Model
import Testing

@testable import Pages

@Suite struct ChartNumbersTests {
  @Test(arguments: [
    ("3.65", "4"), ("0.401", "0.5"), ("1", "1"), ("10", "10"), ("79.99", "80"), ("100", "100"), ("101", "200"),
    ("1543173625459.81", "2000000000000"), ("0", "1"), ("0.000000001", "0.000000001"),
  ])
  func roundTopIsAtOrAboveTheValue(value: String, top: String) throws {
    #expect(roundTop(above: try Sample.decimal(value)) == (try Sample.decimal(top)))
  }

  @Test(arguments: [(7.5, 2.0, 3), (-7.5, 2.0, -4), (8.0, 2.0, 4), (-8.0, 2.0, -4), (0.0, 5.0, 0)])
  func wholeStepsRoundsDown(value: Double, step: Double, count: Int) {
    #expect(wholeSteps(value, of: step) == count)
  }

  @Test func multiplesAreExact() {
    #expect(RoundStep(digit: 2, power: -2).multiple(16).description == "0.32")
    #expect(RoundStep(digit: 5, power: 3).multiple(-3).description == "-15000")
  }

  private func scale(_ values: [String], start: String? = nil, fromZero: Bool = false) throws -> PlotScale {
    PlotScale(
      values: try values.map(Sample.decimal), fixedStart: try start.map(Sample.decimal), fromZero: fromZero, lower: 200,
      upper: 0)
  }

  @Test func axisBeginsBelowValuesThatLieCloseTogether() throws {
    #expect(try scale(["2.87", "3.55"]).start.description == "2.8")
  }

  @Test func axisBeginsAtZeroForValuesThatSpread() throws {
    #expect(try scale(["1", "10"]).start == .zero)
  }

  @Test func axisBeginsWhereTheMetricSays() throws {
    #expect(try scale(["2.87", "3.55"], start: "2.7").start.description == "2.7")
  }

  @Test func startAboveAValueIsNotFollowed() throws {
    #expect(try scale(["2.87", "3.55"], start: "3").start.description == "2.8")
  }

  @Test func oneValueStandsOnAnAxisFromZero() throws {
    let scale = try scale(["4.81"])
    #expect(scale.start == .zero)
    #expect(scale.y(try Sample.decimal("4.81")) == 0)
  }

  @Test func axisOfNegativeValuesBeginsBelowThem() throws {
    let scale = try scale(["-6", "5.85"])
    #expect(scale.start.description == "-10")
    #expect(scale.gridLines.map(\.description) == ["0"])
  }

  @Test func columnsHaveZeroBetweenBothSigns() throws {
    let scale = try scale(["-50", "150"], fromZero: true)
    #expect(scale.y(.zero) == 150)
    #expect(scale.y(try Sample.decimal("-50")) == 200)
    #expect(scale.y(try Sample.decimal("150")) == 0)
  }

  @Test func columnsOfNegativeValuesHangFromTheTop() throws {
    #expect(try scale(["-50"], fromZero: true).y(.zero) == 0)
  }

  @Test func noValuesAndZerosGiveAScaleAsWell() throws {
    #expect(try scale([]).y(.zero) == 200)
    #expect(try scale(["0", "0"], fromZero: true).y(.zero) == 200)
  }

  @Test(arguments: [
    ["0", "1"], ["2.87", "3.55"], ["-6", "5.85"], ["0.278", "0.4"], ["1000000000000", "3000000000000"],
  ])
  func atMostTwoGridLinesWithinTheValues(values: [String]) throws {
    let scale = try scale(values)
    #expect((1...2).contains(scale.gridLines.count))
    for line in scale.gridLines { #expect(scale.y(line) >= 0 && scale.y(line) < 200) }
  }

  @Test func barsBeginAtZeroOnBothSides() throws {
    let scale = BarScale([try Sample.decimal("486"), try Sample.decimal("-20")])
    #expect(scale.low.description == "-20")
    #expect(scale.high.description == "500")
    let bar = scale.bar(try Sample.decimal("-20"), .bar)
    #expect(bar.from == 0)
    #expect(bar.to == 20.0 / 520)
  }

  @Test func barsOfNegativeValuesEndAtZero() throws {
    let scale = BarScale([try Sample.decimal("-3")])
    #expect(scale.low.description == "-4")
    #expect(scale.high == .zero)
  }
}
