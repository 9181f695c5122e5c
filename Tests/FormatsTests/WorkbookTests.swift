// The parts of the workbook reader: XML, number formats, stored numbers, serial days, names of cells.

import Model
import Testing

@testable import Formats

/// The events of an XML text, or `fault at OFFSET`.
private func events(_ text: String) -> String {
  var reader = XMLReader(Array(text.utf8))
  var lines: [String] = []
  do throws(XMLReader.Fault) {
    while let event = try reader.next() {
      switch event {
      case .start(let name, let attributes):
        let shown = attributes.sorted { $0.key < $1.key }.map { " \($0.key)='\($0.value)'" }.joined()
        lines.append("<\(name)\(shown)>")
      case .end(let name): lines.append("</\(name)>")
      case .text(let text): lines.append("'\(text)'")
      }
    }
  } catch {
    lines.append("fault at \(error.offset)")
  }
  return lines.joined(separator: " ")
}

@Suite struct WorkbookTests {
  @Test func `XML gives elements, attributes and text`() {
    #expect(
      events("<?xml version=\"1.0\"?><!-- x --><a b='1' r:id=\"2\">x &amp; &#x41;&#66;<c/><![CDATA[<d>]]></a>\n")
        == "<a b='1' r:id='2'> 'x & AB' <c> </c> '<d>' </a>")
  }

  @Test(arguments: [
    "<a>", "<a></b>", "<a b=1/>", "<a b='1' b='2'/>", "<a>&nama;</a>", "<a>&#0;</a>", "<a>&#+65;</a>",
    "<!DOCTYPE a><a/>",
    "<a/><b/>", "text<a/>", "", "<a b='<'/>", "<a>&amp</a>", "<a", "<a b='1'c='2'/>", "</a>",
  ])
  func `What is not well-formed is refused`(_ text: String) {
    #expect(events(text).contains("fault at "))
  }

  @Test(arguments: [
    ("General", "general"), ("0", "number 0"), ("0.00", "number 2"), ("#,##0.0", "number 1"),
    ("0.0%", "number 1 percent"),
    ("#,##0,,", "number 0 scaled"), ("dd/mm/yyyy", "date day"), ("[$-421]d mmmm yyyy;@", "date day"),
    ("mmm-yy", "date month"),
    ("yyyy", "date year"), ("h:mm", "time"), ("[h]:mm:ss", "time"), ("mm:ss.0", "time"), ("0.00E+00", "plain"),
    ("# ?/?", "plain"), ("@", "plain"), ("\"Rp\"#,##0.00;[Red]-\"Rp\"#,##0.00", "number 2"), ("0 \"hari\"", "number 0"),
    ("_-* #,##0_-", "number 0"), ("\\d0", "number 0"), ("#,##0.00_ ;[Red]-#,##0.00 ", "number 2"),
  ])
  func `A number format says what it makes of a number`(code: String, expected: String) {
    let shown =
      switch NumberFormat(code: code) {
      case .general: "general"
      case .number(let places, let isPercent, let isScaled):
        "number \(places)" + (isPercent ? " percent" : "") + (isScaled ? " scaled" : "")
      case .date(let length): "date \(length)"
      case .time: "time"
      case .plain: "plain"
      }
    #expect(shown == expected, "\(code)")
  }

  @Test(arguments: [
    ("3.1970000000000001", "3.197"), ("0.30000000000000004", "0.3"), ("1.1000000000000001E-2", "0.011"),
    ("7.21E10", "72100000000"), ("-1250.5", "-1250.5"), ("0", "0"), ("-0", "0"), ("33.333333333333336", "33.333333333"),
    ("1E-12", "0"), ("123456789012345680", "123456789012346000"),
  ])
  func `A stored number becomes the decimal that is seen`(stored: String, expected: String) {
    let value = WorkbookNumber.decimal(stored).flatMap { WorkbookNumber.rounded($0, to: 9) }
    #expect(value?.description == expected)
  }

  @Test(arguments: [("0.125", 3, "12.5"), ("0.98765", 1, "98.8"), ("-0.0005", 1, "-0.1")])
  func `A percentage is percent, rounded once`(stored: String, places: Int, expected: String) {
    let value = WorkbookNumber.decimal(stored, scale: 2).flatMap { WorkbookNumber.rounded($0, to: places) }
    #expect(value?.description == expected)
  }

  @Test(arguments: ["abc", "inf", "nan", "1E300", ""])
  func `What is no figure is no number`(_ stored: String) {
    #expect(WorkbookNumber.decimal(stored).flatMap { WorkbookNumber.rounded($0, to: 9) } == nil)
  }

  @Test func `Serial days count from 1900 or 1904`() {
    #expect(WorkbookNumber.day(43_705, .from1900)?.description == "2019-08-28")
    #expect(WorkbookNumber.day(1, .from1900)?.description == "1900-01-01")
    #expect(WorkbookNumber.day(59, .from1900)?.description == "1900-02-28")
    #expect(WorkbookNumber.day(60, .from1900) == nil)
    #expect(WorkbookNumber.day(61, .from1900)?.description == "1900-03-01")
    #expect(WorkbookNumber.day(42_243, .from1904)?.description == "2019-08-28")
    #expect(WorkbookNumber.day(2_958_465, .from1900)?.description == "9999-12-31")
    #expect(WorkbookNumber.day(2_958_466, .from1900) == nil)
  }

  @Test func `Cells are named as spreadsheets name them`() {
    #expect(
      ["A1", "$B$7", "AA10", "XFD1048576"].map { CellName($0)?.description } == ["A1", "B7", "AA10", "XFD1048576"])
    for text in ["", "A", "7", "A0", "a1", "XFE1", "A1048577", "A1B", "A-1"] {
      #expect(CellName(text) == nil, "\(text)")
    }
    #expect(CellBlock("A2:B3")?.rows == 2...3)
    #expect(CellBlock("B3:A2") == nil)
  }
}
