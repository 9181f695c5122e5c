// Headings get anchors, and their levels make an outline.

import Testing

@testable import Formats

@Suite struct MarkdownHeadingTests {
  @Test func headingsGetAnchors() throws {
    let reading = try MarkdownReading("## Anggaran *2024* & [x](y)\n\nteks\n\nDua baris\njudul\n---\n")
    #expect(
      reading.html == """
        <h2 id="anggaran-2024-x">Anggaran <em>2024</em> &amp; <a href="y">x</a></h2>
        <p>teks</p>
        <h2 id="dua-baris-judul">Dua baris
        judul</h2>

        """)
    #expect(reading.document.headings.map(\.text) == ["Anggaran 2024 & x", "Dua baris judul"])
    #expect(reading.document.headings.map(\.place.shown) == ["1:1+27", "5:1+9"])
    #expect(reading.errors == [])
  }

  @Test func anchorsAreUnique() throws {
    let reading = try MarkdownReading("## A\n\n## A 2\n\n## A\n\n## A\n\n## ???\n\n## !!!\n")
    #expect(reading.document.headings.map(\.id) == ["a", "a-2", "a-3", "a-4", "bagian", "bagian-2"])
  }

  @Test func anchorsFindTheirHeadingsAmongEverythingElse() throws {
    let table = "|a|b|\n|-|-|\n|`<h2>`|## x|\n\n"
    let text =
      "***\n\n`<h2>` <!-- -->\n\n## A\n\n" + table
      + "```metric ipm\n```\n\n### &lt;h3>\n***\n    <h2>\n\n## \n\n###### C"
    let reading = try MarkdownReading(text)
    let tags = reading.html.split(separator: "<").filter { $0.hasPrefix("h") && !$0.hasPrefix("hr") }
      .map { $0.prefix { $0 != ">" } }
    #expect(tags == ["h2 id=\"a\"", "h3 id=\"h3\"", "h2 id=\"bagian\"", "h6 id=\"c\""])
    #expect(reading.document.headings.map(\.id) == ["a", "h3", "bagian", "c"])
  }

  @Test func manyAnchorsAreUniqueToo() throws {
    let titles = (0..<60).map { "## Judul \($0 % 20)\n" }
    let anchors = try MarkdownReading(titles.joined(separator: "\n")).document.headings.map(\.id)
    #expect(Set(anchors).count == 60)
    #expect(anchors.prefix(3) == ["judul-0", "judul-1", "judul-2"] && anchors.last == "judul-19-3")
  }

  @Test func headingsInListsAndQuotesGetAnchors() throws {
    #expect(
      try MarkdownReading("- ## A\n\n> ### B\n").html == """
        <ul>
        <li>
        <h2 id="a">A</h2>
        </li>
        </ul>
        <blockquote>
        <h3 id="b">B</h3>
        </blockquote>

        """)
  }

  @Test func levelOneIsTheTitleOfThePage() throws {
    let reading = try MarkdownReading("# Judul\n\n### Bawah\n")
    #expect(reading.errors == ["heading-level 1:1+7 '# Judul' has level 1, which is only for the title of the page"])
    #expect(reading.remedies == ["begin with level 2: '## Anggaran'; the title of the page is in 'title'"])
  }

  @Test func skippedLevelsAreReported() throws {
    let reading = try MarkdownReading("### Awal\n\n## A\n\n#### B\n\n#### C\n\n## D\n\n### E\n")
    #expect(
      reading.errors == [
        "heading-level 1:1+8 '### Awal' skips from level 1 to level 3",
        "heading-level 5:1+6 '#### B' skips from level 2 to level 4",
      ])
    #expect(reading.remedies == ["use level 2: '## Anggaran'", "use level 3: '### Anggaran'"])
  }

  @Test func headingWithoutTextIsReported() throws {
    #expect(try MarkdownReading("a\n\n##\n").errors == ["heading-level 3:1+2 '##' is a heading without text"])
  }
}
