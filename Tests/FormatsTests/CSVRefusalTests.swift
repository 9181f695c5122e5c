// SheetTable: each refusal, with line, counts and remedy.

import Diagnostics
import Testing

@testable import Formats

@Suite struct CSVRefusalTests {
  @Test func `Rows of another width are reported with both counts, the others are read`() {
    #expect(
      table(utf8("a;b;c\n1;2\n1;2;3\n1;2;3;4\n")) == """
        t.csv:2 csv-shape: row has '2' cells, the header '3'
        t.csv:4 csv-shape: row has '4' cells, the header '3'
        ; UTF-8
        a|b|c
        3: 1|2|3
        """)
  }

  @Test func `A row that its decimal comma cuts is reported`() {
    #expect(
      table(utf8("a,b\n1,2\n1,2,5\n")) == """
        t.csv:3 csv-shape: row has '3' cells, the header '2'
        , UTF-8
        a|b
        2: 1|2
        """)
  }

  @Test func `A title above the header is reported at the rows that do not fit it`() {
    #expect(
      table(utf8("Data Kediri\na;b\n1;2\n")) == """
        t.csv:2 csv-shape: row has '2' cells, the header '1'
        t.csv:3 csv-shape: row has '2' cells, the header '1'
        ; UTF-8
        Data Kediri
        """)
  }

  @Test func `An unclosed quote is reported where it opens`() {
    #expect(table(utf8("a;b\n1;\"x\n2;3\n")) == "t.csv:2:3 csv-shape: quote '\"' is opened and never closed")
  }

  @Test func `Text after a closing quote is reported`() {
    #expect(table(utf8("a;b\n\"x\" y;2\n")) == "t.csv:2:5 csv-shape: text after a closing quote")
  }

  @Test func `A column without a name is reported`() {
    #expect(table(utf8("a;;c\n1;2;3\n")) == "t.csv:1:3 csv-header: column '2' has no name")
    #expect(table(utf8("a;b;\n1;2;3\n")) == "t.csv:1:5 csv-header: column '3' has no name")
  }

  @Test func `A column named twice is reported with the first, whatever its case`() {
    #expect(
      table(utf8("nilai;b;Nilai\n1;2;3\n"))
        == "t.csv:1:9+5 csv-header: column 'Nilai' is there twice\n  t.csv:1:1: first given here")
  }

  @Test func `Two separators that fit equally are both shown`() {
    #expect(
      table(utf8("a;b,c\n1;2,3\n"))
        == "t.csv:1 csv-shape: separators ';' and ',' are equally possible: 2 or 2 columns")
  }

  @Test func `A declared separator that is not read is refused`() {
    #expect(table(utf8("sep=|\na|b\n")) == "t.csv:1:1+5 csv-shape: separator '|' is not known; ';', ',' and tab are")
  }

  @Test func `A file half UTF-8 and half Windows-1252 is refused`() {
    #expect(table(utf8("é;b\n1;") + [0xE9]) == "t.csv:2:3 encoding: byte '0xE9' is not UTF-8")
  }

  @Test func `A byte that no encoding has is refused`() {
    #expect(table(utf8("a;b\r\n1;x") + [0x81]) == "t.csv:2:4 encoding: byte '0x81' is neither UTF-8 nor Windows-1252")
  }

  @Test func `Broken UTF-16 is refused`() {
    #expect(
      table([0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x00, 0xD8, 0x61, 0]) == "t.csv:2 encoding: 'UTF-16' is broken on this line")
    #expect(table([0xFE, 0xFF, 0, 0x61, 0]) == "t.csv:1 encoding: 'UTF-16' is broken on this line")
  }

  @Test func `Separators alone are no table`() {
    #expect(table(utf8(";;;\n;;;\n")) == "t.csv file-empty: table has not one filled cell")
  }

  @Test func `An empty file is refused`() {
    #expect(table([]) == "t.csv file-empty: file of '0' bytes holds nothing")
  }

  @Test func `Random bytes never crash and are read or refused`() {
    let pieces = [";", ",", "\t", "\"", "\"\"", "\n", "\r\n", "a", "1,5", " ", "é", "\u{A0}", "sep=;\n", "x y"]
    for seed in 0..<600 {
      var numbers = SeededNumbers(seed: UInt64(seed))
      var bytes = (0..<30).compactMap { _ in pieces.randomElement(using: &numbers) }.flatMap { Array($0.utf8) }
      if seed % 3 == 0 { bytes = (0..<60).map { _ in UInt8.random(in: 0...255, using: &numbers) } }
      if seed % 7 == 0 { bytes = [0xFF, 0xFE] + bytes }
      var findings = Findings()
      let parsed = SheetTable.parse(name: "t.csv", bytes: bytes, findings: &findings)
      #expect(parsed != nil || findings.hasErrors, "seed \(seed)")
      if let parsed { #expect(parsed.rows.allSatisfy { $0.cells.count == parsed.header.count }) }
    }
  }
}
