// TextFile: what is refused as text, what is normalised, and that places are those an editor shows.

import Diagnostics
import Testing

@testable import Formats

@Suite struct TextFileTests {
  private func read(_ bytes: [UInt8], limits: TextFile.Limits = .standard) -> (file: TextFile?, listing: String) {
    var findings = Findings()
    let file = TextFile(name: "news/a.md", bytes: bytes, limits: limits, findings: &findings)
    return (file, listing(findings))
  }

  @Test func `Plain text is kept byte for byte`() {
    let (file, listing) = read(utf8("satu\ndua é\n"))
    #expect(file?.bytes == utf8("satu\ndua é\n"))
    #expect(listing == "")
  }

  @Test func `Byte order mark is taken away`() {
    #expect(read([0xEF, 0xBB, 0xBF, 0x61]).file?.bytes == [0x61])
  }

  @Test(arguments: ["a\r\nb\r\n", "a\rb\r", "a\nb\r\n", "a\r\nb\n"])
  func `Every kind of line break becomes LF`(text: String) {
    #expect(read(utf8(text)).file?.bytes == utf8("a\nb\n"))
  }

  @Test func `Two CRs are two line breaks`() {
    #expect(read(utf8("a\r\rb")).file?.bytes == utf8("a\n\nb"))
  }

  @Test func `Bytes that are not UTF-8 are named with line and column`() {
    let (file, listing) = read(utf8("é satu\nka") + [0xE9] + utf8("f") + [0xFF, 0x0A])
    #expect(file == nil)
    #expect(listing == "news/a.md:2:3 encoding: byte '0xE9' is not UTF-8\n  and 1 more in this file")
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0x80],
    ] as [[UInt8]])
  func `Overlong, surrogate and cut sequences are not UTF-8`(bytes: [UInt8]) {
    let shown = "0x" + hex(UInt32(bytes[0]), width: 2)
    #expect(read([0x61] + bytes).listing.hasPrefix("news/a.md:1:2 encoding: byte '\(shown)' is not UTF-8"))
  }

  @Test(arguments: [
    ("\u{0}", "U+0000"), ("\u{B}", "U+000B"), ("\u{1B}", "U+001B"), ("\u{7F}", "U+007F"), ("\u{85}", "U+0085"),
    ("\u{2028}", "U+2028"), ("\u{FEFF}", "U+FEFF"), ("\u{FFFE}", "U+FFFE"),
  ])
  func `Invisible characters are refused`(character: String, shown: String) {
    let (file, listing) = read(utf8("a\nbc\(character)d"))
    #expect(file == nil)
    #expect(listing == "news/a.md:2:3 encoding: character '\(shown)' is invisible and may not stand in text")
  }

  @Test func `Tab, no-break space and letters of other scripts are text`() {
    #expect(read(utf8("a\tb\u{A0}c عربي 😀")).listing == "")
  }

  @Test func `Empty file is refused`() {
    let (file, listing) = read([])
    #expect(file == nil)
    #expect(listing == "news/a.md file-empty: file of '0' bytes holds nothing")
  }

  @Test func `Blank file is refused`() {
    let (file, listing) = read(utf8(" \r\n\t\n"))
    #expect(file == nil)
    #expect(listing == "news/a.md file-empty: file holds nothing but blanks and empty lines")
  }

  @Test func `File above the limit is refused, at the limit it is not`() {
    let limits = TextFile.Limits(bytes: 4)
    #expect(read(utf8("abcd"), limits: limits).listing == "")
    let (file, listing) = read(utf8("abcde"), limits: limits)
    #expect(file == nil)
    #expect(listing == "news/a.md file-too-large: file of '5' bytes is above the limit of 4 bytes")
  }

  @Test func `Each line above the limit is named and the file is still read`() {
    let (file, listing) = read(utf8("abcd\nabcde\na\nabcdefg"), limits: TextFile.Limits(line: 4))
    #expect(file != nil)
    #expect(
      listing == """
        news/a.md:2 line-too-long: line of '5' bytes is above the limit of 4 bytes
        news/a.md:4 line-too-long: line of '7' bytes is above the limit of 4 bytes
        """)
  }

  @Test func `Places count characters, not bytes`() throws {
    let file = try #require(textFile("ab\né😀x\n", name: "a.md"))
    #expect(file.place(at: 0) == Place(file: "a.md", line: 1, column: 1))
    #expect(file.place(at: 2) == Place(file: "a.md", line: 1, column: 3))
    #expect(file.place(at: 3) == Place(file: "a.md", line: 2, column: 1))
    #expect(file.place(at: 9, length: 2) == Place(file: "a.md", line: 2, column: 3, length: 2))
    #expect(file.place(at: 999) == Place(file: "a.md", line: 3, column: 1))
    #expect(file.place(of: 3..<9) == Place(file: "a.md", line: 2, column: 1, length: 2))
  }

  @Test func `Places of stretches in a row are those of each`() throws {
    let file = try #require(textFile("é;bb;😀c\n\"x\ny\";zz\n\n"))
    let ranges = [0..<2, 3..<5, 6..<11, 12..<17, 18..<20, 20..<20, 21..<21, 22..<22]
    #expect(file.places(of: ranges) == ranges.map(file.place(of:)))
  }

  @Test func `Offsets of columns are the inverse of places`() throws {
    let file = try #require(textFile("ab\né😀x\n"))
    #expect(file.offset(line: 2, column: 3) == 9)
    #expect(file.offset(line: 2, column: 99) == 10)
  }

  @Test func `Lines are given without their break`() throws {
    let file = try #require(textFile("satu\r\ndué\n"))
    #expect((0...4).map(file.line) == ["", "satu", "dué", "", ""])
  }

  @Test func `Random bytes never crash`() {
    for seed in 0..<300 {
      var numbers = SeededNumbers(seed: UInt64(seed))
      let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &numbers) }
      let (file, listing) = read(bytes)
      #expect((file == nil) == !listing.isEmpty)
    }
  }
}
