// Fenced blocks as embeds, and what is not quite one.

import Testing

@testable import Formats

@Suite struct MarkdownEmbedTests {
  @Test func embedsCutTheText() throws {
    let reading = try MarkdownReading(
      "```metric ipm\n```\na\n\n~~~~  program prodamas \n~~~~\n```table data/luas.csv\n\n```\n\n## b\n")
    #expect(
      reading.html == """
        [metric ipm 1:11+3]
        <p>a</p>
        [program prodamas 5:15+8]
        [table data/luas.csv 7:10+13]
        <h2 id="b">b</h2>

        """)
    #expect(reading.document.blocks.count == 5)
    #expect(reading.document.plainText == "a\nb")
    #expect(reading.errors == [])
  }

  @Test(arguments: [
    ("```metric\n```", "embed 1:4+6 'metric' names 0 things, and 'metric' takes exactly one"),
    ("```table a b.csv\n```", "embed 1:4+13 'table a b.csv' names 2 things, and 'table' takes exactly one"),
    ("```metric a\nx\n```", "embed 1:4+8 'metric a' has text in it"),
    ("```metric a\n\nteks", "embed 1:4+8 'metric a' has text in it"),
    ("- ```metric a\n  ```", "embed 1:6+8 'metric a' stands inside a list or a quote"),
    ("> ```program a\n> ```", "embed 1:6+9 'program a' stands inside a list or a quote"),
    ("```metrik x\n```", "embed 1:4+6 'metrik' is not the name of an embed"),
    ("```metrics x\n```", "embed 1:4+7 'metrics' is not the name of an embed"),
    ("```Tabel x.csv\n```", "embed 1:4+5 'Tabel' is not the name of an embed"),
    ("```PROGRAM x\n```", "embed 1:4+7 'PROGRAM' is not the name of an embed"),
  ])
  func wrongEmbedsStayCode(_ text: String, _ error: String) throws {
    let reading = try MarkdownReading(text)
    #expect(reading.errors == [error])
    #expect(reading.html == MarkdownCommonMarkTests.plain(text))
  }

  @Test func nearMissIsSuggested() throws {
    #expect(
      try MarkdownReading("```metrik ipm\n```").remedies == [
        "did you mean 'metric'? write '```metric ipm'; for plain code drop the second word"
      ])
  }

  @Test(arguments: ["```swift\nx\n```", "```mermaid x\n```", "```metrik\n```", "```csv a b\n```", "    metric a"])
  func otherCodeStaysCode(_ text: String) throws {
    let reading = try MarkdownReading(text)
    #expect(reading.errors == [])
    #expect(reading.html == MarkdownCommonMarkTests.plain(text))
  }
}
