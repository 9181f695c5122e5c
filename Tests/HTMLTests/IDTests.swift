// Ids: what may be typed and how two parts are joined.

import HTML
import Testing

@Suite struct IDTests {
  @Test(arguments: ["S3", "isi", "35.71.03", "a_b-c"])
  func anIDFromContentIsKept(_ text: String) {
    #expect(ID(checking: text)?.text == text)
  }

  @Test(arguments: ["", " ", "a b", "-a", ".a", "a#b", "é", "a\"b", "a:b"])
  func whatBreaksTheRuleIsNoID(_ text: String) {
    #expect(ID(checking: text) == nil)
  }

  @Test func partsAreJoinedByAHyphen() throws {
    let slug = try #require(Slug("ipm"))
    #expect(ID(slug).text == "ipm")
    #expect(ID("metric", slug).text == "metric-ipm")
    #expect(ID("chart", 2).text == "chart-2")
  }
}
