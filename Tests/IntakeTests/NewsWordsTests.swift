// Of a large archive only the newest items keep the plain words of their texts.
import Intake
import Model
import Testing

struct NewsWordsTests {
  @Test func theWordsOfWhatFeedsTellAreKept() throws {
    var files: [String: String] = [:]
    for number in 0..<80 {
      let day = Day(year: 2024, month: 1, day: 1)?.adding(days: number) ?? Day(ordinal: 0)
      files["news/2024/\(day)-kabar-\(number).md"] =
        "---\ntitle: Kabar\ndate: \(day)\nsummary: Kabar singkat.\nsources: [S1]\n---\nIsi kabar.\n"
    }
    let city = try #require(SoundCity.check(files).city)
    let kept = city.news.map { !$0.body.plainText.isEmpty }
    // One of the newest expires some day; then a feed tells one more.
    #expect(kept == (0..<82).map { $0 < 31 })
    #expect(city.news.allSatisfy { !$0.body.isEmpty })
  }
}
