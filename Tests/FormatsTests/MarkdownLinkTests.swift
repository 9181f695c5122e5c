// Links and images are resolved once each, at exact places, and refused where they are dangerous.

import Testing

@testable import Formats

@Suite struct MarkdownLinkTests {
  @Test func resolvedAddressesReplaceTypedOnes() throws {
    let reading = try MarkdownReading("[a](../x.md#b \"t\") ![c](d.png) <https://e.id>\n") { destination in
      destination.hasPrefix("https") ? .external : .page(href: "/kota/\(destination.utf8.count)/?a&b")
    }
    #expect(
      reading.html == """
        <p><a href="/kota/9/?a&amp;b" title="t">a</a> <img src="/kota/5/?a&amp;b" alt="c" /> \
        <a href="https://e.id">https://e.id</a></p>

        """)
    #expect(reading.asked == ["../x.md#b 1:5+9", "!d.png 1:25+5", "https://e.id 1:33+12"])
    #expect(reading.links == ["[a](../x.md#b)", "![c](d.png)", "[https://e.id](https://e.id)"])
  }

  @Test func fragmentIsSplitOff() throws {
    let links = try MarkdownReading("[a](#b) [c](d#) [e](f#g#h) [i](j)").document.links
    #expect(links.map(\.destination) == ["", "d", "f", "j"])
    #expect(links.map(\.fragment) == ["b", "", "g#h", nil])
  }

  @Test func refusedAddressStaysForTheResolverToReport() throws {
    let reading = try MarkdownReading("[a](b.md)") { _ in .refused }
    #expect(reading.html == "<p><a href=\"b.md\">a</a></p>\n")
    #expect(reading.errors == [])
  }

  @Test(arguments: [
    ("a [b](c)", ["c 1:7+1"]),
    ("é 🌸 [b](c)", ["c 1:9+1"]),
    ("[c](c) [c](c)", ["c 1:5+1", "c 1:12+1"]),
    ("`[b](c)` [b](c)", ["c 1:14+1"]),
    ("a\n   b [b](c) [d](c)\n  [e](c)", ["c 2:10+1", "c 2:17+1", "c 3:7+1"]),
    ("[a\nb](c)", ["c 2:4+1"]),
    ("- x\n  > [b](c)\n  > d [e](<f g>)", ["c 2:9+1", "f g 3:12+3"]),
    ("a [b][r] c\n\n[r]: /d", ["/d 1:3+6"]),
    ("a [r] [r](e)\n\n[r]: e", ["e 1:3+3", "e 1:11+1"]),
    ("[![a](b)](c)", ["!b 1:7+1", "c 1:11+1"]),
    ("x\n<a@b.id>", ["mailto:a@b.id 2:2+6"]),
    ("[a](b\\_c)", ["b_c 1:1+9"]),
    ("## x [a](b)", ["b 1:10+1"]),
    ("![a [b](c) d](e)", ["!e 1:15+1"]),
    ("| x |\n|---|\n| y [a](b) | \n", ["b 3:9+1"]),
    ("| x |\n|---|\n| y [r][] | \n\n[r]:\n  /z\n", ["/z 3:5+3"]),
  ])
  func placesAreExact(_ text: String, _ expected: [String]) throws {
    #expect(try MarkdownReading(text).asked == expected)
  }

  @Test(arguments: [
    "javascript:a", "JavaScript:a", "data:text/html,a", "data:image/png,a", "vbscript:a", "file:///etc",
  ])
  func dangerousSchemesAreRefused(_ address: String) throws {
    let reading = try MarkdownReading("[a](\(address))")
    #expect(
      reading.errors == ["bad-address 1:5+\(address.utf8.count) '\(address)' is not an address that may be linked"])
    #expect(reading.asked == [])
    #expect(reading.links == [])
  }

  @Test func dangerousSchemesHiddenByEntitiesAreRefused() throws {
    let reading = try MarkdownReading("[a](&#106;ava&Tab;script:x)")
    #expect(reading.errors == ["bad-address 1:1+27 'java script:x' is not an address that may be linked"])
  }

  @Test func addressesThatOnlyBeginAlikeAreAsked() throws {
    #expect(try MarkdownReading("[a](data/x.csv) [b](file.md)").asked == ["data/x.csv 1:5+10", "file.md 1:21+7"])
  }

  @Test func imageNeedsAlternativeText() throws {
    let reading = try MarkdownReading("![](a.png) ![ ](b.png) ![c](d.png)")
    #expect(
      reading.errors == [
        "image-alternative 1:5+5 image 'a.png' has no alternative text",
        "image-alternative 1:17+5 image 'b.png' has no alternative text",
      ])
    #expect(reading.asked.count == 3)
  }
}
