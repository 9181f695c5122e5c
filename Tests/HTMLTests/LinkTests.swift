// Links: the base in front of the site's own paths, and nothing in front of others.

import HTML
import Testing

@Suite struct LinkTests {
  @Test(arguments: [("/", "/x/"), ("/kota/", "/kota/x/"), ("/a/b/", "/a/b/x/"), ("/a&b/", "/a&amp;b/x/")])
  func theBaseStandsBeforeAPage(_ base: String, _ address: String) {
    #expect(written(.href(.page(Path("/x/"))), base: base) == "<div href=\"\(address)\"></div>")
  }

  @Test func theBaseStandsBeforeTheFrontPage() {
    #expect(written(.href(.page(.home)), base: "/kota/") == "<div href=\"/kota/\"></div>")
  }

  @Test func aFullAddressIsThatOfTheSiteAndThePath() throws {
    let root = try #require(WebAddress("https://a.id/a&b/"))
    #expect(written(.href(root, Path("/x/")), base: "/a&b/") == "<div href=\"https://a.id/a&amp;b/x/\"></div>")
    #expect(written(.content(root, .home)) == "<div content=\"https://a.id/a&amp;b/\"></div>")
  }

  @Test func aSectionHasItsFragment() {
    #expect(
      written(.href(.section(Path("/ikon.svg"), ID("all"))), base: "/kota/")
        == "<div href=\"/kota/ikon.svg#all\"></div>")
  }

  @Test func aFragmentStaysOnItsPage() {
    #expect(written(.href(.fragment(ID("isi"))), base: "/kota/") == "<div href=\"#isi\"></div>")
  }

  @Test func anExternalAddressIsEscapedAndHasNoBase() throws {
    let address = try #require(WebAddress("https://a.id/?b=1&c='"))
    #expect(written(.href(.external(address)), base: "/kota/") == "<div href=\"https://a.id/?b=1&amp;c='\"></div>")
  }

  @Test func plainTextIsNotEscaped() throws {
    let address = try #require(WebAddress("https://a.id/?b=1&c"))
    #expect(Link.page(Path("/x/")).text(base: "/a&b/") == "/a&b/x/")
    #expect(Link.page(Path("/x/")).text() == "/x/")
    #expect(Link.section(Path("/x/"), ID("y")).text(base: "/kota/") == "/kota/x/#y")
    #expect(Link.fragment(ID("y")).text(base: "/kota/") == "#y")
    #expect(Link.external(address).text(base: "/kota/") == "https://a.id/?b=1&c")
  }
}
