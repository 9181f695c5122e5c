// Cells lose no digit: money is cut to millions only where nothing is left over.
import Model
import Testing

@testable import Pages

@Suite struct CellScaleTests {
  private func cells(_ values: [String], label: String = "") throws -> (CellScale, [String]) {
    let decimals = try values.map(Sample.decimal)
    let scale = CellScale(unit: Unit(id: "rupiah", label: label), values: decimals)
    return (scale, decimals.map(scale.cell))
  }

  @Test func moneyTakesTheLargestExactUnit() throws {
    let (scale, texts) = try cells(["72100000000", "161700000000"])
    #expect(scale.word == "miliar rupiah")
    #expect(texts == ["72,1", "161,7"])
  }

  @Test func oneCrookedValueKeepsAllDigits() throws {
    let (scale, texts) = try cells(["100000000", "506936"], label: "per orang")
    #expect(scale.word == "rupiah per orang")
    #expect(texts == ["100.000.000", "506.936"])
  }

  @Test func fractionsOfARupiahAreKept() throws {
    let (scale, texts) = try cells(["1543173625459.81"])
    #expect(scale.word == "rupiah")
    #expect(texts == ["1.543.173.625.459,81"])
  }

  @Test func moneyBelowAThousandIsNotScaled() throws {
    let (scale, texts) = try cells(["0", "500"])
    #expect(scale.word == "rupiah")
    #expect(texts == ["0", "500"])
  }

  @Test func lossesAreScaledToo() throws {
    #expect(try cells(["-2500000"]).1 == ["\u{2212}2,5"])
  }

  @Test func otherUnitsKeepTheirDigitsAndWord() throws {
    let scale = CellScale(unit: Sample.index, values: [try Sample.decimal("3.2")])
    #expect(scale.cell(try Sample.decimal("3.2")) == "3,20")
    #expect(scale.word == "poin")
  }
}
