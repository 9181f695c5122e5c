// Raw HTML is refused wherever it stands, each tag with the Markdown for it.

import Testing

@testable import Formats

@Suite struct MarkdownRawHTMLTests {
  @Test(arguments: [
    ("a <b>c</b> d", ["1:3+3 <b>"]),
    ("<b>a</b> <i>b</i> <b>c</b>", ["1:1+3 <b>", "1:10+3 <i>", "1:19+3 <b>"]),
    ("a</b>", ["1:2+4 </b>"]),
    ("`<b>` \\<b> <b>", ["1:12+3 <b>"]),
    ("a\n   b <br> c", ["2:6+4 <br>"]),
    ("é <br>\n<br/>", ["1:3+4 <br>", "2:1+5 <br/>"]),
    ("a <!-- b --> c", ["1:3+10 <!-- b -->"]),
    ("<!-- a -->", ["1:1+10 <!-- a -->"]),
    ("<!-- a\nb -->\n\n<!-->", ["1:1+6 <!-- a b -->", "4:1+5 <!-->"]),
    ("<div>\n  <p>a</p>\n</div>\n\nb", ["1:1+5 <div>", "2:3+3 <p>"]),
    ("- a\n\n  <div>\n  </div>", ["3:3+5 <div>"]),
    ("> <div>\n> <hr>", ["1:3+5 <div>", "2:3+4 <hr>"]),
    ("<table><tr><td>a</td></tr></table>", ["1:1+7 <table>"]),
    ("<script>if (a<b) x()</script>", ["1:1+8 <script>"]),
    ("<a\nhref=\"x>y\">z</a>", ["1:1+2 <a href=\"x>y\">"]),
    (
      "a <?php x ?> <![CDATA[y]]> <!DOCTYPE z>", ["1:3+10 <?php x ?>", "1:14+13 <![CDATA[y]]>", "1:28+12 <!DOCTYPE z>"]
    ),
    ("## a <b>\n", ["1:6+3 <b>"]),
    ("![a <b>](c)", ["1:5+3 <b>"]),
  ])
  func everyTagIsReported(_ text: String, _ expected: [String]) throws {
    let errors = try MarkdownReading(text).errors.filter { $0.hasPrefix("raw-html ") }
    #expect(
      errors
        == expected.map { expectation in
          let parts = expectation.split(separator: " ", maxSplits: 1)
          return "raw-html \(parts[0]) '\(parts[1])' is HTML, and content is Markdown only"
        })
  }

  @Test(arguments: [
    ("<b>", "write '**text**'"), ("<EM>", "write '*text*'"), ("<a href=\"x\">", "write '[text](address)'"),
    ("<img src=\"x\">", "write '![description](address)'"),
    ("<br>", "end the line with two blanks or '\\'; for a new paragraph leave an empty line"),
    ("<td>", "write a pipe table: '| Year | Value |', then '| --- | ---: |', then one line for each row"),
    ("<h3>", "write '## Heading'"), ("<nama>", "remove the tag; if the sign itself is meant to show, write '\\<'"),
    ("<!-- x -->", "remove it; notes that are not for the public do not belong into the text"),
    ("<iframe>", "pages load nothing from other sites; write a link: '[text](address)'"),
  ])
  func remedyIsMarkdown(_ tag: String, _ remedy: String) throws {
    #expect(try MarkdownReading("a \(tag)").remedies == [remedy])
  }

  @Test func signsThatAreNoTagsAreText() throws {
    #expect(try MarkdownReading("1 < 2 > 1 <3 \\<b> &lt;b&gt; `<b>`\n\n    <b>\n").errors == [])
  }
}
