// Separators and escaping of JSON.

import Model
import Testing

@testable import Exports

@Suite struct JSONWriterTests {
  @Test func commasStandBetweenElementsAndMembers() {
    let bytes = json { json in
      json.object { json in
        json.array("a") { json in
          json.number(1)
          json.bool(true)
          json.null()
          json.array { _ in }
        }
        json.object("b") { $0.member("c", "d") }
        json.member("e", false)
      }
    }
    #expect(text(bytes) == "{\"a\":[1,true,null,[]],\"b\":{\"c\":\"d\"},\"e\":false}\n")
  }

  @Test func whatIsAbsentIsLeftOut() {
    let bytes = json { json in
      json.object { json in
        json.member("a", String?.none)
        json.member("b", Decimal?.none)
        json.member("c", [String]())
        json.member("d", Decimal("-1.50"))
      }
    }
    #expect(text(bytes) == "{\"d\":-1.5}\n")
  }

  @Test func eachElementHasALine() {
    #expect(text(json { json in json.lines([1, 2]) { $0.number($1) } }) == "[\n1,\n2\n]\n")
    #expect(text(json { json in json.lines([Int]()) { $0.number($1) } }) == "[\n]\n")
  }

  @Test func whatWouldEndAStringOrAScriptIsEscaped() {
    let bytes = json { $0.string("\"\\ </script>\n\r\t\u{0}\u{1F}é\u{2028}") }
    #expect(text(bytes) == "\"\\\"\\\\ \\u003c/script>\\n\\r\\t\\u0000\\u001fé\u{2028}\"\n")
  }

  @Test(arguments: 0..<20)
  func isEscapedWhereverItStands(_ place: Int) {
    for (sign, escaped) in [("\"", "\\\""), ("\\", "\\\\"), ("<", "\\u003c"), ("\u{1F}", "\\u001f")] {
      let before = String(repeating: "x", count: place)
      let after = String(repeating: "y", count: 20 - place)
      #expect(text(json { $0.string(before + sign + after) }) == "\"\(before)\(escaped)\(after)\"\n")
    }
  }
}
