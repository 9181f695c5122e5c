// The moment for which a site is made, in the zone of the city.
import Builder
import Model
import Testing

@Suite struct AsOfTests {
  @Test func aDayBeginsWhenItDoesInTheCity() throws {
    let asOf = try #require(AsOf(reading: "2025-05-27"))
    #expect(asOf.instant(.wib).rfc3339(in: .wib) == "2025-05-27T00:00:00+07:00")
    #expect(asOf.instant(.wit).rfc3339(in: .wit) == "2025-05-27T00:00:00+09:00")
  }

  @Test func anOffsetIsTheSameMomentEverywhere() throws {
    let asOf = try #require(AsOf(reading: "2025-05-27T02:00Z"))
    #expect(asOf.instant(.wib) == asOf.instant(.wit))
    #expect(asOf.instant(.wib).rfc3339(in: .wib) == "2025-05-27T09:00:00+07:00")
  }

  @Test(arguments: ["", "now", "2025-13-01", "2025-05-27T25:00", "1748300000"]) func isRefused(text: String) {
    #expect(AsOf(reading: text) == nil)
  }
}
