// Pipe tables become tables, and what is not quite one is reported.

import Testing

@testable import Formats

@Suite struct MarkdownTableTests {
  private func body(_ html: String) -> String {
    html.split(separator: "<tbody>").last.map { String($0.split(separator: "</tbody>")[0]) } ?? ""
  }

  @Test func tableIsWhole() throws {
    let reading = try MarkdownReading(
      "Teks\n\n| Tahun & *nilai* | Skor | Arah |\n| --- | ---: | :-: |\n| 2023 | 3,2 | naik |\n| 2024 |\n\nAkhir\n")
    #expect(
      reading.html == """
        <p>Teks</p>
        <div class="table-scroll" tabindex="0" role="region" aria-label="Tabel: Tahun &amp; nilai, Skor, Arah">\
        <table><thead><tr><th scope="col">Tahun &amp; <em>nilai</em></th>\
        <th scope="col" class="align-right">Skor</th><th scope="col" class="align-center">Arah</th></tr></thead>\
        <tbody><tr><td>2023</td><td class="align-right">3,2</td><td class="align-center">naik</td></tr>\
        <tr><td>2024</td><td class="align-right"></td><td class="align-center"></td></tr></tbody></table></div>
        <p>Akhir</p>

        """)
    #expect(reading.errors == [])
  }

  @Test func headAloneIsATable() throws {
    #expect(
      try MarkdownReading("a|b\n-|-").html == """
        <div class="table-scroll" tabindex="0" role="region" aria-label="Tabel: a, b"><table><thead><tr>\
        <th scope="col">a</th><th scope="col">b</th></tr></thead></table></div>

        """)
  }

  @Test func tablesWithTheSameColumnsAreToldApart() throws {
    let html = try MarkdownReading("a|b\n-|-\n\ntext\n\na|b\n-|-").html
    #expect(html.contains("aria-label=\"Tabel: a, b\""))
    #expect(html.contains("aria-label=\"Tabel: a, b (2)\""))
  }

  @Test func emptyHeadCellIsNoHead() throws {
    let html = try MarkdownReading("| | b |\n|---|---|\n| c | d |").html
    #expect(html.contains("<tr><td></td><th scope=\"col\">b</th></tr>"))
    #expect(html.contains("aria-label=\"Tabel: b\""))
  }

  @Test(arguments: [
    ("a \\| b", "a | b"), ("`a\\|b`", "<code>a|b</code>"), ("\\*a\\*", "*a*"),
    ("**a** [b](/c)", "<strong>a</strong> <a href=\"/c\">b</a>"),
    ("# a", "# a"), ("- a", "- a"), ("> a", "&gt; a"), ("1. a", "1. a"), ("[a]: /b", "[a]: /b"), ("---", "---"),
    ("a & b < c", "a &amp; b &lt; c"), ("x \\", "x \\"), ("![a](/b.png)", "<img src=\"/b.png\" alt=\"a\" />"),
  ])
  func cellsHoldSpansOnly(_ cell: String, _ expected: String) throws {
    let html = try MarkdownReading("| h |\n|---|\n| \(cell) |\n").html
    #expect(body(html) == "<tr><td>\(expected)</td></tr>")
  }

  @Test func cellsKnowReferences() throws {
    let html = try MarkdownReading("| h |\n|---|\n| [S3][s] |\n\n[s]: /sumber#S3 'T'\n").html
    #expect(body(html) == "<tr><td><a href=\"/sumber#S3\" title=\"T\">S3</a></td></tr>")
  }

  @Test func rawMarkupInCellsIsRefusedInPlace() throws {
    let reading = try MarkdownReading("| h |\n|---|\n| a<br>b |\n")
    #expect(reading.errors == ["raw-html 3:4+4 '<br>' is HTML, and content is Markdown only"])
  }

  @Test func tablesStandInListsAndQuotes() throws {
    let html = try MarkdownReading("- > | a |\n  > |---|\n  > | b |\n").html
    #expect(html.contains("<blockquote>\n<div class=\"table-scroll\""))
    #expect(body(html) == "<tr><td>b</td></tr>")
  }

  @Test func surplusCellsAreReported() throws {
    let reading = try MarkdownReading("| a | b |\n|---|---|\n| c | d | e | f |\n")
    #expect(reading.errors == ["markdown-table 3:11+1 cell 'e' is number 3, and the table head has 2"])
    #expect(reading.remedies == ["add a column to the head; a '|' within text is written '\\|'"])
    #expect(body(reading.html) == "<tr><td>c</td><td>d</td></tr>")
  }

  @Test func delimitersThatDoNotFitTheHeadAreReported() throws {
    let reading = try MarkdownReading("| a | b |\n|---|\n| c | d |\n")
    #expect(reading.errors == ["markdown-table 2:1+5 '|---|' has 1 columns, the table head 2"])
    #expect(reading.html == "<p>| a | b |\n|---|\n| c | d |</p>\n")
  }

  @Test func tableBelowTextIsReported() throws {
    let text = "Teks\n| a | b |\n|---|---|\n| c | d |\n"
    let reading = try MarkdownReading(text)
    #expect(reading.errors == ["markdown-table 2:1+9 table '| a | b |' is not parted from the text before it"])
    #expect(reading.html == MarkdownCommonMarkTests.plain(text))
  }

  @Test func lineRightBelowTableIsReported() throws {
    let reading = try MarkdownReading("## x\n\n| a |\n|---|\n| c |\n---\n")
    #expect(reading.errors == ["markdown-table 6:1+3 '---' right below a table makes a heading of it"])
  }
}
