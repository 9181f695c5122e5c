// Text nobody would write neither crashes nor hangs, and never lets a tag through.

import Diagnostics
import HTML
import Testing

@testable import Formats

@Suite struct MarkdownRandomTests {
  /// SplitMix64 (Steele, Lea, Flood 2014): small, and the same numbers on each run.
  struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  static let pieces = [
    "a", "b ", " ", "\n", "\n\n", "\n", "  \n", "\t", "    ", "*", "**", "_", "`", "``", "```", "```metric x\n```\n",
    "~~~", "[", "]", "(", ")",
    "](", "![", "[a](b.md)", "[r]", "[r]: c\n", "<", ">", "<b>", "</b>", "<div>\n", "<!--", "-->", "<table>",
    "<a href=\"", "<https://x.id>",
    "| a | b |\n", "|---|:-:|\n", "|", "\\|", "\\", "|-|\n", "# ", "## A\n", "#### B\n", "- ", "1. ", "> ", "---\n",
    "===\n", "&amp;", "é", "🌸",
    "javascript:x", "#", "\"", "'", "metric", "table x.csv",
  ]

  @Test(arguments: UInt64(1)...40)
  func randomTextIsRead(_ seed: UInt64) throws {
    var random = Seeded(state: seed)
    for _ in 0..<50 {
      let text =
        "x\n"
        + (0..<Int.random(in: 1...60, using: &random))
        .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      let reading = try MarkdownReading(text)
      let html = reading.html
      #expect(!html.contains("<b>") && !html.contains("<div>\n") && !html.contains("href=\"javascript"), "\(text)")
      #expect(Set(reading.document.headings.map(\.id)).count == reading.document.headings.count)
      // What has neither headings, nor tables, nor embeds is plain CommonMark.
      if reading.document.headings.isEmpty, !html.contains("table-scroll"), reading.document.blocks.count == 1,
        !html.hasPrefix("[")
      {
        #expect(html == MarkdownCommonMarkTests.plain(text), "\(text)")
      }
    }
  }

  @Test(arguments: [
    "![", "[a](b) ", "[r] ", "`a\nb` ", "<b>", "</b> ", "<!--", "<a href=\"", "<div>\n", "> ", "- ", "**a *", "| ",
    "## A\n\n", "```metric x\n```\n",
    "| a | b |\n|---|---|\n| [r] | `d` |\n\n", "a\\\n", "<?", "&amp;", "![a](", "<br>\n",
  ])
  func longRepetitionsTakeLinearTime(_ piece: String) throws {
    let text = "x " + String(repeating: piece, count: 100_000 / piece.utf8.count) + "\n\n[r]: c\n"
    let time = try ContinuousClock().measure { _ = try MarkdownReading(text) }
    // Quadratic work would take minutes here; the bound leaves room for a slow machine and a debug build.
    #expect(time < .seconds(120), "\(piece): \(time)")
  }
}
