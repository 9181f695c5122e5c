// SheetTable: files as spreadsheets export them.

import Diagnostics
import Testing

@testable import Formats

/// A table as text: dialect, then a row a line with its cells between bars, or the findings.
func table(_ bytes: [UInt8]) -> String {
  var findings = Findings()
  let table = SheetTable.parse(name: "t.csv", bytes: bytes, findings: &findings)
  var lines = findings.isEmpty ? [] : [listing(findings)]
  if let table {
    if case .text(let dialect) = table.origin {
      lines.append("\(dialect.separator.shown) \(dialect.encoding.rawValue)")
    }
    lines.append(table.header.map(\.text).joined(separator: "|"))
    lines += table.rows.map { "\($0.line): " + $0.cells.map(\.text).joined(separator: "|") }
  }
  return lines.joined(separator: "\n")
}

@Suite struct CSVTests {
  @Test(arguments: [(";", ";"), (",", ","), ("\t", "tab")])
  func `The separator is found out`(separator: String, shown: String) {
    let text = "period;value\n2020;287\n2021;3\n".replacing(";", with: separator)
    #expect(table(utf8(text)) == "\(shown) UTF-8\nperiod|value\n2: 2020|287\n3: 2021|3")
  }

  @Test func `A decimal comma does not make the comma a separator`() {
    #expect(table(utf8("period;value\n2020;2,87\n2021;3,1\n")) == "; UTF-8\nperiod|value\n2: 2020|2,87\n3: 2021|3,1")
  }

  @Test func `A declared separator is taken, quoted or not`() {
    #expect(table(utf8("sep=;\na,b;c\n1,2;3\n")) == "; UTF-8\na,b|c\n3: 1,2|3")
    #expect(table(utf8("\"sep=,\"\na,b;c\n1,2;3\n")) == ", UTF-8\na|b;c\n3: 1|2;3")
  }

  @Test func `One column needs no separator`() {
    #expect(table(utf8("nama\nKediri, Jawa Timur\n")) == "; UTF-8\nnama\n2: Kediri, Jawa Timur")
  }

  @Test func `A header alone is a table without rows`() {
    #expect(table(utf8("a;b")) == "; UTF-8\na|b")
  }

  @Test func `Byte order mark and CRLF are taken away`() {
    #expect(table([0xEF, 0xBB, 0xBF] + utf8("a;b\r\n1;2\r\n")) == "; UTF-8\na|b\n2: 1|2")
  }

  @Test func `Old Macs' CR ends a row`() {
    #expect(table(utf8("a;b\r1;2\r")) == "; UTF-8\na|b\n2: 1|2")
  }

  @Test func `Windows-1252 is read when the bytes are not UTF-8`() {
    #expect(table(utf8("a;b\n") + [0x93, 0xE9, 0x94, 0x3B, 0x80, 0x0A]) == "; Windows-1252\na|b\n2: “é”|€")
  }

  @Test func `UTF-16 is read in both byte orders`() {
    let units = Array("a;b\n1;é😀".utf16)
    let little: [UInt8] = [0xFF, 0xFE] + units.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    #expect(table(little) == "; UTF-16\na|b\n2: 1|é😀")
    #expect(table(big) == "; UTF-16\na|b\n2: 1|é😀")
  }

  @Test func `Quoted cells hold separators, line breaks and doubled quotes`() {
    #expect(table(utf8("a;b\n\"x;y\";\"p \"\"q\"\"\nr\"\n1;2\n")) == "; UTF-8\na|b\n2: x;y|p \"q\"\nr\n4: 1|2")
  }

  @Test func `A quote inside a plain cell is text`() {
    #expect(table(utf8("a;b\n5\" pipa;2\n")) == "; UTF-8\na|b\n2: 5\" pipa|2")
  }

  @Test func `Blanks around cells are dropped`() {
    #expect(table(utf8(" a ;\u{A0}b\n 1\u{A0};\" 2 \" \n")) == "; UTF-8\na|b\n2: 1|2")
  }

  @Test func `Empty columns and rows at the end and blank rows are dropped`() {
    #expect(table(utf8("a;b;;\n\n1;2;;\n;;;\n3;;;\n;;;\n")) == "; UTF-8\na|b\n3: 1|2\n5: 3|")
  }

  @Test func `Cells know their place in characters`() throws {
    var findings = Findings()
    let parsed = SheetTable.parse(name: "t.csv", bytes: utf8("é;b\n ü ;\"x\ny\"\n"), findings: &findings)
    let row = try #require(parsed?.rows.first)
    #expect(
      parsed?.header.map(\.place) == [
        Place(file: "t.csv", line: 1, column: 1), Place(file: "t.csv", line: 1, column: 3),
      ])
    #expect(
      row.cells.map(\.place) == [
        Place(file: "t.csv", line: 2, column: 2), Place(file: "t.csv", line: 2, column: 5, length: 2),
      ])
    #expect(parsed?.column(1).map(\.text) == ["x\ny"])
  }
}
