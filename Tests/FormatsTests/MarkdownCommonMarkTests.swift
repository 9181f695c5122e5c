// Plain CommonMark comes out byte for byte as libcmark renders it.

import CMark
import Diagnostics
import HTML
import Testing

@testable import Formats

@Suite struct MarkdownCommonMarkTests {
  /// Straight from the library, without any of our code.
  static func plain(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBytes { buffer in
      guard let tree = cmark_parse_document(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, 0)
      else { return "no tree" }
      defer { cmark_node_free(tree) }
      guard let html = cmark_render_html(tree, 0) else { return "no markup" }
      defer { cmark_get_default_mem_allocator()?.pointee.free(html) }
      return String(cString: html)
    }
  }

  static let samples: [String] = [
    // Blocks
    "satu", "satu\ndua\n", "satu  \ndua", "satu\\\ndua", "satu\n\n\n\ndua", "  satu\n    dua", "***", "---\n", " - - -",
    "__\n",
    "    kode\n\n      lagi\n", "\tkode", "```\nkode\n```", "~~~ swift\nlet x = \"<a>\"\n~~~", "````\n```\n````",
    "```\nterbuka",
    "``` a b c\nx\n```", "```metrics\nx\n```", "```text\n```", "> kutipan\n> dua", "> a\nmalas", "> > > dalam\n> luar",
    "> - a\n>   b\n>\n> c", "- a\n- b", "- a\n\n- b", "* a\n  * b\n    * c", "1. a\n2. b", "7) a\n8) b", "-\n- b\n-",
    "- a\n\n  b",
    "10. a\n\n    ```\n    x\n    ```", "- a\n+ b\n* c", "- ***\n- x", "1. - a\n   - b", "- a\n > b\n ```\n c\n ```",
    "a\n- b\nc",
    "\\# bukan judul", "#bukan", "a\n***\nb", "*\ta", "&nbsp;\n&copy; &#35; &#x22; &tidak;",
    // Spans
    "*a* _b_ **c** __d__ ***e***", "*a **b** c*", "**a*b*c**", "a*b*c a_b_c", "* a *", "**", "*a",
    "`a` ``b`c`` ` ` `` ` ``",
    "`a\nb`", "`a*b`*c*", "\\*a\\* \\` \\[ \\\\ \\a", "a&amp;b &lt;c&gt; \"d\" 'e'", "a < b > c", "1 < 2", "x<y",
    "[a](/b)", "[a](/b \"c\")", "[a](</b c> 'd')", "[a]()", "[a](b(c)d)", "[*a* `b`](/c)", "[a][b]\n\n[b]: /c \"d\"",
    "[a][]\n\n[a]: /c", "[a]\n\n[A]: <>", "[a]: /b\n\n[a]: /c\n\n[a]", "[a\\]](/b)", "[a](b\\)c)", "[a](/ä?x=1&y=2)",
    "[tidak][ada]", "[a] (b)", "![a](/b.png)", "![*a* b](/c.png \"d\")", "![a][b]\n\n[b]: /c.png", "[![a](/b.png)](/c)",
    "![a [b](/c) d](/e)", "![a ![b](/c) d](/e)", "<https://a.id/?b=c&d>", "<a@b.id>", "<tidak:ada dua>",
    "http://a.id bukan tautan", "[a](\n/b\n)", "[a\nb](/c)", "a\\", "a  ", "Ümlaut 漢字 🌸 *ä*",
    // Almost tables
    "a | b", "| a | b |\n| c | d |", "a\n| - |- x", "| a |\n| -- x |", "a\n-|-", "`|` a | b\nc", "| a\n", "a\n: b | c",
  ]

  @Test(arguments: samples)
  func equalsLibrary(_ sample: String) throws {
    let reading = try MarkdownReading(sample)
    #expect(reading.html == Self.plain(sample))
  }

  @Test func allSamplesTogetherEqualLibrary() throws {
    let text = Self.samples.joined(separator: "\n\n<!-- -->\n\n")
    #expect(try MarkdownReading(text).html == Self.plain(text))
  }

  @Test func rawMarkupIsLeftOutAsInLibrary() throws {
    let text = "a <b>c</b>\n\n<div>\nx\n</div>\n\n<script>alert(1)</script>\n"
    let reading = try MarkdownReading(text)
    #expect(reading.html == Self.plain(text))
    #expect(!reading.html.contains("<b>"))
  }

  @Test func bodyBehindFrontMatterHasPlacesOfTheFile() throws {
    let file = try TextFile.trusted("---\ntitle: x\n---\na [b](c.md)\n\n<b>\n")
    var findings = Findings()
    let document = Markdown.parse(
      file, body: 17..<file.bytes.count, resolve: { _, _, _, _ in .external }, findings: &findings)
    #expect(document.links.map(\.place.shown) == ["4:7+4"])
    #expect(findings.sorted.map(\.place.shown) == ["6:1+3"])
  }

  @Test func emptyBodyHasNoBlocks() throws {
    let file = try TextFile.trusted("x\n")
    var findings = Findings()
    let document = Markdown.parse(file, body: 2..<2, resolve: { _, _, _, _ in .external }, findings: &findings)
    #expect(document.blocks.isEmpty && document.plainText.isEmpty && findings.isEmpty)
  }

  @Test func plainTextHoldsTheWords() throws {
    let text = """
      ## *Satu* `dua`

      Tiga [empat](/x)
      lima\\
      enam ![tujuh](y.png) <i>delapan</i>

      - a
      - b

      ```
      k  l
      m
      ```

      | h | i |
      |---|---|
      | **j** | |
      """
    #expect(
      try MarkdownReading(text).document.plainText == """
        Satu dua
        Tiga empat lima enam tujuh delapan
        a
        b
        k  l m
        h i
        j
        """)
  }

  @Test func aHugeTextIsReadAsItsParts() throws {
    let part = "Paragraf *satu* dengan [tautan](https://a.id/).\n\n- a\n- b `c`\n\n> kutipan\n\n"
    let table = "|a|b|\n|-|-|\n|1|**2**|\n"
    let once = try MarkdownReading(part).html
    let count = 256 * 1024 / part.utf8.count + 10
    let all = try MarkdownReading(String(repeating: part, count: count) + table).html
    #expect(all == String(repeating: once, count: count) + (try MarkdownReading(table).html))
  }

  @Test func aLongLineIsReadWhole() throws {
    let words = String(repeating: "kata *tebal* ", count: 18_000)
    #expect(try MarkdownReading(words + "akhir").html.hasSuffix("kata <em>tebal</em> akhir</p>\n"))
  }
}
