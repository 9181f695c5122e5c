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
