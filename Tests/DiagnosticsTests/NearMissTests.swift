// "Did you mean" suggests slips and does not guess.
import Diagnostics
import Testing

@Suite struct NearMissTests {
  private let keys = ["title", "summary", "pillar", "agency", "status"]

  @Test(arguments: [
    ("titel", "title"), ("sumary", "summary"), ("summmary", "summary"), ("pilar", "pillar"), ("satus", "status"),
    ("agnecy", "agency"),
  ]) func findsTheSlip(typed: String, meant: String) {
    #expect(nearest(to: typed, among: keys) == meant)
  }

  @Test(arguments: ["", "x", "unit", "description", "summarization"]) func doesNotGuess(typed: String) {
    #expect(nearest(to: typed, among: keys) == nil)
  }

  @Test func neverSuggestsTheWordItself() {
    #expect(nearest(to: "title", among: ["title"]) == nil)
  }

  @Test func takesTheFirstOfEquals() {
    #expect(nearest(to: "cat", among: ["car", "can", "cab"]) == "cab")
  }

  @Test func prefersTheNearer() {
    #expect(nearest(to: "berita", among: ["beritah", "berkas", "cerita"]) == "beritah")
  }

  @Test func countsASwapOfNeighboursOnce() {
    #expect(nearest(to: "ab", among: ["ba"]) == "ba")
  }
}
