// XML for feeds and sitemaps.

import HTML
import Testing

@Suite struct XMLTests {
  @Test func aFeedIsWritten() throws {
    let address = try #require(WebAddress("https://a.id/?b&c"))
    let feed = written { feed in
      feed.declaration()
      feed.xml("feed", .xmlns("http://www.w3.org/2005/Atom"), .xmlLang("id")) { feed in
        feed.xml("title", text: "a & b")
        feed.xml("link", .rel("self"), .href(.external(address)))
      }
    }
    #expect(
      feed == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id"><title>a &amp; b</title>\
        <link rel="self" href="https://a.id/?b&amp;c"/></feed>
        """)
  }

  @Test func aNameMayHaveAPrefix() {
    #expect(written { $0.xml("atom:link") } == "<atom:link/>")
    let name = XMLName("dct:title")
    #expect(written { $0.xml(name, text: "a") } == "<dct:title>a</dct:title>")
  }

  @Test func whatXMLForbidsIsReplaced() {
    #expect(written { $0.xml("loc", text: "a\u{C}b\u{FFFF}") } == "<loc>a\u{FFFD}b\u{FFFD}</loc>")
  }

  @Test func fourAttributesAndListsAreWrittenAsWell() {
    let list: [Attribute] = [.name("1"), .type("2"), .rel("3"), .title("4")]
    let start = "<a name=\"1\" type=\"2\" rel=\"3\" title=\"4\""
    #expect(written { $0.xml("a", .name("1"), .type("2"), .rel("3"), .title("4")) } == start + "/>")
    #expect(written { $0.xml("a", .name("1"), .type("2"), .rel("3"), .title("4"), text: "x") } == start + ">x</a>")
    #expect(
      written { $0.xml("a", .name("1"), .type("2"), .rel("3"), .title("4")) { $0.text("x") } } == start + ">x</a>")
    #expect(written { $0.xml("a", attributes: list) } == start + "/>")
    #expect(written { $0.xml("a", attributes: list, text: "x") } == start + ">x</a>")
    #expect(written { $0.xml("a", attributes: list) { $0.text("x") } } == start + ">x</a>")
  }
}
