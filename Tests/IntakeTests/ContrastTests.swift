// Contrast ratios against those that WCAG's own tools give.
import Model
import Testing

@testable import Intake

struct ContrastTests {
  @Test(arguments: [
    ("#000000", 21.0), ("#ffffff", 1.0), ("#777777", 4.478), ("#767676", 4.542), ("#0000ff", 8.592),
    ("#ff0000", 3.998), ("#008000", 5.137), ("#0a3c2d", 12.374),
  ])
  func aColorOnWhite(_ text: String, _ expected: Double) throws {
    let color = try #require(Theme.Color(text))
    #expect(abs(color.contrast(with: .white) - expected) < 0.002, "\(color.contrast(with: .white))")
    #expect(color.contrast(with: .white) == Theme.Color.white.contrast(with: color))
  }

  @Test(arguments: ["", "#fff", "0a3c2d", "#0a3c2", "#0a3c2dd", "#0a3c2g", "# 0a3c2", "red"])
  func onlySixDigitsAreAColor(_ text: String) {
    #expect(Theme.Color(text) == nil)
  }

  @Test func bothCasesOfDigitsAreOneColor() {
    #expect(Theme.Color("#ABCDEF") == Theme.Color("#abcdef"))
  }
}
