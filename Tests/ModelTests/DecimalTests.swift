// Exactness, order and rounding of decimal numbers.
import Model
import Testing

struct DecimalTests {
  @Test func keepsWhatWasWritten() {
    #expect(Decimal("1256521245527.15")?.description == "1256521245527.15")
    #expect(Decimal("-0.05")?.description == "-0.05")
    #expect(Decimal("3.20")?.description == "3.2")
  }

  @Test func equalValuesAreOneValue() {
    #expect(Decimal("3.20") == Decimal("3.2"))
    #expect(Decimal("3.20")?.hashValue == Decimal("3.2")?.hashValue)
  }

  @Test(arguments: ["", "-", ".5", "5.", "1,5", "1.2.3", "1e3", "--1", " 1", "1234567890123456789012", "0.1234567890"])
  func refuses(_ text: String) {
    #expect(Decimal(text) == nil)
  }

  @Test func subtractsExactly() throws {
    let earlier = try #require(Decimal("3.31"))
    let later = try #require(Decimal("3.2"))
    #expect((later - earlier).description == "-0.11")
    #expect((later + earlier).description == "6.51")
  }

  @Test(arguments: [("2.5", "3"), ("-2.5", "-3"), ("2.4", "2"), ("-2.4", "-2"), ("0.05", "0")])
  func roundsHalfAwayFromZero(_ text: String, _ rounded: String) throws {
    #expect(try #require(Decimal(text)).rounded(places: 0).description == rounded)
  }

  @Test func ordersAcrossScales() throws {
    let values = ["3.2", "3.197", "-1", "10", "0"].compactMap { Decimal($0) }
    #expect(values.sorted().map(\.description) == ["-1", "0", "3.197", "3.2", "10"])
  }

  @Test func percentOfAWhole() throws {
    let part = try #require(Decimal("3.31"))
    let whole = try #require(Decimal("3.4"))
    #expect(part.percent(of: whole)?.description == "97.4")
    #expect(part.percent(of: .zero) == nil)
    #expect(Decimal(-1).percent(of: Decimal(3))?.description == "-33.3")
  }

  @Test func largestValuesDoNotOverflow() throws {
    let digits = String(repeating: "9", count: Decimal.maximumDigits)
    let large = try #require(Decimal(digits))
    let small = try #require(Decimal("0.000000001"))
    #expect((large + small).description == digits + ".000000001")
    #expect(large.percent(of: small) != nil)
  }
}
