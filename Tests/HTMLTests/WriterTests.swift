// The writer: elements, text and what frames them.

import HTML
import Testing

@Suite struct WriterTests {
  @Test func elementsNest() {
    let page = written { page in
      page.element(.ul) { list in
        list.element(.li, text: "satu")
        list.element(.li) { $0.element(.a, .href(.page(.home)), text: "dua") }
      }
    }
    #expect(page == "<ul><li>satu</li><li><a href=\"/\">dua</a></li></ul>")
  }

  @Test func theTextOfAnElementIsEscaped() {
    #expect(written { $0.element(.p, text: "a < b & c") } == "<p>a &lt; b &amp; c</p>")
  }

  @Test func anEmptyContainerHasAnEndTag() {
    #expect(written { $0.element(.div) } == "<div></div>")
    #expect(written { $0.element(.ul, .class("x")) } == "<ul class=\"x\"></ul>")
  }

  @Test func aVoidElementHasNone() {
    #expect(written { $0.void(.br) } == "<br>")
    #expect(written { $0.void(.meta, .charset) } == "<meta charset=\"utf-8\">")
  }

  @Test func oneTwoAndThreeAttributesAreWrittenInTheirOrder() {
    #expect(written { $0.element(.p, .lang("id")) } == "<p lang=\"id\"></p>")
    #expect(written { $0.element(.p, .lang("id"), .class("a"), text: "x") } == "<p lang=\"id\" class=\"a\">x</p>")
    #expect(
      written { $0.element(.p, .lang("id"), .class("a"), .id(ID("b"))) { $0.text("x") } }
        == "<p lang=\"id\" class=\"a\" id=\"b\">x</p>")
  }

  @Test func fourAttributesAndMoreAreWrittenInTheirOrder() {
    let start = "<p lang=\"id\" class=\"a\" id=\"b\" role=\"c\""
    #expect(written { $0.element(.p, .lang("id"), .class("a"), .id(ID("b")), .role("c")) } == start + "></p>")
    #expect(
      written { $0.element(.p, .lang("id"), .class("a"), .id(ID("b")), .role("c"), .title("d"), text: "x") }
        == start + " title=\"d\">x</p>")
    #expect(
      written { $0.element(.p, .lang("id"), .class("a"), .id(ID("b")), .role("c")) { $0.text("x") } } == start
        + ">x</p>")
    #expect(
      written { $0.void(.img, .src(Path("/a.png")), .alt("b"), .width(1), .height(2), .loading("lazy")) }
        == "<img src=\"/a.png\" alt=\"b\" width=\"1\" height=\"2\" loading=\"lazy\">")
  }

  @Test func aListOfAttributesIsWrittenInItsOrder() {
    let attributes: [Attribute] = [.class("a"), .none, .title("b")]
    #expect(written { $0.element(.p, attributes: attributes) } == "<p class=\"a\" title=\"b\"></p>")
    #expect(written { $0.element(.p, attributes: attributes, text: "x") } == "<p class=\"a\" title=\"b\">x</p>")
    #expect(written { $0.element(.p, attributes: attributes) { $0.number(1) } } == "<p class=\"a\" title=\"b\">1</p>")
    #expect(written { $0.void(.hr, attributes: attributes) } == "<hr class=\"a\" title=\"b\">")
  }

  @Test(arguments: [
    (0, "0"), (7, "7"), (10, "10"), (-5, "-5"), (1_234_567, "1234567"), (Int.max, "9223372036854775807"),
    (Int.min, "-9223372036854775808"),
  ])
  func numbersAreDigits(_ number: Int, _ digits: String) {
    #expect(written { $0.number(number) } == digits)
  }

  @Test func aLiteralIsWrittenAsItIs() {
    #expect(written { $0.literal("a&nbsp;b > c") } == "a&nbsp;b > c")
  }

  @Test func trustedMarkupIsWrittenAsItIs() {
    let part = Trusted(bytes: Array("<p>a</p>".utf8))
    #expect(written { $0.element(.div) { $0.trusted(part) } } == "<div><p>a</p></div>")
  }

  @Test func aPartRenderedBeforehandIsTheSameAsOneInPlace() {
    let build: (inout Writer) -> Void = { $0.element(.a, .href(.page(Path("/x/"))), text: "<") }
    let part = Trusted(build, base: "/kota/")
    #expect(written(base: "/kota/") { $0.trusted(part) } == written(base: "/kota/", build))
    #expect(part == Trusted(bytes: Array("<a href=\"/kota/x/\">&lt;</a>".utf8)))
  }

  @Test func aPartOfMarkupIsWrittenAlone() {
    let markup = Trusted(bytes: Array("<i>a</i><b>c</b>".utf8))
    #expect(written { $0.trusted(markup, 8..<16) } == "<b>c</b>")
    #expect(written { $0.trusted(markup, 0..<0) } == "")
  }

  @Test func aDocumentIsCutWhereItWasMarked() {
    var page = Writer()
    var cuts: [Int] = []
    page.element(.p) { page in
      cuts.append(page.count)
      page.text("a")
      cuts.append(page.count)
    }
    #expect(page.finish(cutAt: cuts) == ["<p>", "a", "</p>"].map { Trusted(bytes: Array($0.utf8)) })
  }

  @Test func aPartWithoutContentIsEmpty() {
    #expect(Trusted { _ in }.isEmpty)
    #expect(!Trusted { $0.text("a") }.isEmpty)
  }

  @Test func aPageBeginsWithItsDocumentType() {
    let page = written { page in
      page.doctype()
      page.element(.html, .language("id")) { $0.element(.head) { $0.element(.title, text: "T") } }
    }
    #expect(page == "<!doctype html><html lang=\"id\"><head><title>T</title></head></html>")
  }

  @Test func aScriptIsAFileOfTheSite() {
    #expect(
      written(base: "/kota/") { $0.script(src: Path("/search.js")) }
        == "<script src=\"/kota/search.js\" defer></script>")
  }

  @Test(arguments: [(0, "h1"), (1, "h1"), (2, "h2"), (3, "h3"), (4, "h4"), (5, "h5"), (6, "h6"), (7, "h6")])
  func aHeadingHasItsRank(_ rank: Int, _ name: String) {
    #expect(written { $0.element(.heading(rank), text: "x") } == "<\(name)>x</\(name)>")
  }

  @Test func theCountIsThatOfTheBytes() {
    var writer = Writer()
    writer.text("é")
    #expect(writer.count == 2)
  }
}
