// Attributes of HTML: how each value is written, and when nothing is.

import HTML
import Testing

@Suite struct AttributeTests {
  @Test func noAttributeWritesNothing() {
    #expect(written(.none) == "<div></div>")
  }

  @Test(arguments: [(true, "<div class=\"late\"></div>"), (false, "<div></div>")])
  func aClassMayDependOnACondition(_ isLate: Bool, _ markup: String) {
    #expect(written(.class("late", when: isLate)) == markup)
  }

  @Test func classesLeaveOutWhatIsAbsent() {
    #expect(written(.classes("card", nil, "late")) == "<div class=\"card late\"></div>")
    #expect(written(.classes(nil)) == "<div></div>")
    #expect(written(.classes("card", "late")) == "<div class=\"card late\"></div>")
    #expect(written(.classes("card", nil)) == "<div class=\"card\"></div>")
  }

  @Test(arguments: [
    (Attribute.Scope.row, "row"), (.col, "col"), (.rowgroup, "rowgroup"), (.colgroup, "colgroup"),
  ])
  func aHeadCellHasItsScope(_ scope: Attribute.Scope, _ name: String) {
    #expect(written { $0.element(.th, .scope(scope)) } == "<th scope=\"\(name)\"></th>")
  }

  @Test func aSpanOfOneIsNotWritten() {
    #expect(written { $0.element(.td, .colspan(2), .rowspan(1)) } == "<td colspan=\"2\"></td>")
    #expect(written { $0.element(.td, .colspan(1), .rowspan(3)) } == "<td rowspan=\"3\"></td>")
  }

  @Test func propertiesOfARIAHaveTheirPrefix() {
    let name: StaticString = "polite"
    #expect(written(.aria("label", "a \"b\"")) == "<div aria-label=\"a &quot;b&quot;\"></div>")
    #expect(written(.aria("live", name)) == "<div aria-live=\"polite\"></div>")
    #expect(written(.aria("hidden", true)) == "<div aria-hidden=\"true\"></div>")
    #expect(written(.aria("labelledby", ID("a"), ID("b"))) == "<div aria-labelledby=\"a b\"></div>")
  }

  @Test func dataHasItsPrefix() {
    #expect(written(.data("l", "Tahun")) == "<div data-l=\"Tahun\"></div>")
  }

  @Test func aPrefixedNameIsNotThePlainOne() {
    #expect(
      written { $0.element(.p, .title("a"), .data("title", "b"), .aria("title", "c")) }
        == "<p title=\"a\" data-title=\"b\" aria-title=\"c\"></p>")
  }

  @Test func flagsHaveNoValue() {
    #expect(written(.download) == "<div download></div>")
    #expect(written(.flag("required")) == "<div required></div>")
    #expect(written(.hidden()) == "<div hidden></div>")
    #expect(written(.open(when: false)) == "<div></div>")
  }

  @Test func aPictureHasItsVersions() {
    #expect(
      written(.srcset([(Path("/a-320.webp"), 320), (Path("/a-640.webp"), 640)]), base: "/kota/")
        == "<div srcset=\"/kota/a-320.webp 320w, /kota/a-640.webp 640w\"></div>")
    #expect(written(.srcset([])) == "<div></div>")
  }

  @Test func aPageThatMovedSaysWhereTo() {
    #expect(
      written(base: "/kota/") { $0.void(.meta, .httpEquiv("refresh"), .content(refresh: .page(Path("/x/")))) }
        == "<meta http-equiv=\"refresh\" content=\"0; url=/kota/x/\">")
  }

  @Test func aCellNamesItsHeads() {
    #expect(written(.headers(ID("a"), ID("b"))) == "<div headers=\"a b\"></div>")
    #expect(written(.headers()) == "<div></div>")
  }

  @Test func anyOtherAttributeIsEscaped() {
    #expect(written(.custom("itemprop", "a & \"b\"")) == "<div itemprop=\"a &amp; &quot;b&quot;\"></div>")
  }

  @Test func theRestIsWrittenUnderItsName() {
    let attributes: [(Attribute, String)] = [
      (.id(ID("a")), "id=\"a\""), (.lang("id"), "lang=\"id\""), (.language("jv"), "lang=\"jv\""),
      (.title("a"), "title=\"a\""), (.role("img"), "role=\"img\""), (.tabindex(-1), "tabindex=\"-1\""),
      (.src(Path("/a.png")), "src=\"/a.png\""), (.rel("noopener"), "rel=\"noopener\""),
      (.hreflang("en"), "hreflang=\"en\""),
      (.type("text/css"), "type=\"text/css\""), (.media("print"), "media=\"print\""),
      (.sizes("50vw"), "sizes=\"50vw\""),
      (.alt(""), "alt=\"\""), (.width(3), "width=\"3\""), (.height(4), "height=\"4\""),
      (.loading("lazy"), "loading=\"lazy\""),
      (.decoding("async"), "decoding=\"async\""), (.datetime("2019-08-28"), "datetime=\"2019-08-28\""),
      (.charset, "charset=\"utf-8\""), (.name("q"), "name=\"q\""), (.property("og:url"), "property=\"og:url\""),
      (.content("a"), "content=\"a\""), (.httpEquiv("refresh"), "http-equiv=\"refresh\""), (.span(2), "span=\"2\""),
      (.abbr("a"), "abbr=\"a\""), (.start(3), "start=\"3\""), (.reversed, "reversed"), (.for(ID("a")), "for=\"a\""),
      (.action(.page(.home)), "action=\"/\""), (.method("get"), "method=\"get\""), (.value("a"), "value=\"a\""),
      (.placeholder("a"), "placeholder=\"a\""), (.autocomplete("off"), "autocomplete=\"off\""),
    ]
    for (attribute, markup) in attributes { #expect(written(attribute) == "<div \(markup)></div>") }
  }
}
