// Formulas: what they give, and where reading them stops.
import Model
import Testing

@testable import Intake

struct FormulaTests {
  private func result(_ text: String) throws -> Double? {
    try FormulaReader.read(text).get().result { reference in
      switch reference.text {
      case "value(2022)": 4.2
      case "target(ipm, 2023-Q1)": 10
      default: nil
      }
    }
  }

  @Test(arguments: [
    ("1 + 2 * 3", 7.0), ("(1 + 2) * 3", 9), ("8 / 4 / 2", 1), ("7 - 2 - 1", 4), ("-3 + 5", 2), ("2 * -3", -6),
    ("value(2022)", 4.2), ("target( ipm , 2023-Q1 )/4", 2.5), ("  1.5  ", 1.5),
  ])
  func aFormulaHasAResult(_ text: String, _ expected: Double) throws {
    #expect(try result(text) == expected)
  }

  @Test(arguments: ["1 / 0", "value(2021)", "2 * value(ipm, 2022)"])
  func whatIsNotThereHasNoResult(_ text: String) throws {
    #expect(try result(text) == nil)
  }

  @Test(arguments: [
    ("1 +", ""), ("1,5", ",5"), ("(1", ""), ("1 2", "2"), ("nilai(2022)", "nilai(2022)"), ("value(2022", "value(2022"),
    ("value(besok)", "value(besok)"), ("value(a, b, 2022)", "value(a, b, 2022)"), ("1 ^ 2", "^ 2"), ("", ""),
  ])
  func readingStopsAtWhatIsNoFormula(_ text: String, _ rest: String) {
    guard case .failure(let unreadable) = FormulaReader.read(text) else {
      Issue.record("'\(text)' was read")
      return
    }
    #expect(unreadable.rest == rest)
  }

  @Test func aFormulaOfManyBracketsIsRefusedBeforeItIsRead() {
    guard case .failure(let unreadable) = FormulaReader.read(String(repeating: "(", count: 10_000)) else {
      Issue.record("it was read")
      return
    }
    #expect(unreadable.rest == String(repeating: "(", count: 20) + "…")
  }

  @Test(arguments: [(3.2 / 0.9275, 2, "3.45"), (115 * 0.6, 0, "69"), (1.005, 2, "1.01"), (-2.5, 0, "-3")])
  func aComputedNumberIsRoundedAsPeopleDo(_ number: Double, _ places: Int, _ expected: String) {
    #expect(Decimal(number, places: places)?.description == expected)
  }
}
