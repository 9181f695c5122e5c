// YAML: trees with the place of every key and value.

import Diagnostics
import Testing

@testable import Formats

@Suite struct YAMLTests {
  private func read(_ text: String) -> String? {
    var findings = Findings()
    guard let file = textFile(text) else { return nil }
    let node = YAML.parse(file, findings: &findings)
    return listing(findings) + (node.map(outline) ?? "nil")
  }

  @Test func `Mapping gives keys and values with their places`() {
    #expect(
      read("title: Skor é smart\ndate: 2019-05-15\n")
        == "{title@1:1+5: plain 'Skor é smart'@1:8+12, date@2:1+4: plain '2019-05-15'@2:7+10}@1:1+1")
  }

  @Test func `Columns count characters behind non-ASCII text`() {
    #expect(read("{é😀: ü, b: x}") == "{é😀@1:2+2: plain 'ü'@1:6+1, b@1:9+1: plain 'x'@1:12+1}@1:1+1")
  }

  @Test func `Sequences of both kinds`() {
    #expect(read("- a\n- [b, c]\n") == "[plain 'a'@1:3+1, [plain 'b'@2:4+1, plain 'c'@2:7+1]@2:3+1]@1:1+1")
  }

  @Test func `Quoted text covers its quotes`() {
    #expect(read(#"a: "x \"y\" z" # c"#) == #"{a@1:1+1: quoted 'x "y" z'@1:4+11}@1:1+1"#)
    #expect(read("a: 'Jum''at'") == "{a@1:1+1: quoted 'Jum'at'@1:4+9}@1:1+1")
  }

  @Test func `Block scalars are text`() {
    #expect(
      read("a: |\n  x\n  y\nb: >-\n  p\n  q\n") == "{a@1:1+1: block 'x\ny\n'@1:4+1, b@4:1+1: block 'p q'@4:4+1}@1:1+1")
  }

  @Test func `Folded plain text covers its first line`() {
    #expect(read("a: satu\n  dua\n") == "{a@1:1+1: plain 'satu dua'@1:4+4}@1:1+1")
  }

  @Test func `Nothing, tilde and null are no value, quoted they are text`() {
    #expect(
      read("a:\nb: ~\nc: null\nd: 'null'\ne: ''\n")
        == "{a@1:1+1: null@1:3+1, b@2:1+1: null@2:4+1, c@3:1+1: null@3:4+4, d@4:1+1: quoted 'null'@4:4+6, "
        + "e@5:1+1: quoted ''@5:4+2}@1:1+1")
  }

  @Test func `Comments alone are no value`() {
    #expect(read("# nanti\n") == "null@1:1+1")
  }

  @Test func `One document start is allowed`() {
    #expect(read("---\na: b\n") == "{a@2:1+1: plain 'b'@2:4+1}@2:1+1")
  }

  @Test func `Places of a range are those of the whole file`() throws {
    let file = try #require(textFile("---\ntitle: A\ntags: [x]\n---\nIsi: y\n", name: "n.md"))
    var findings = Findings()
    let parts = try #require(FrontMatter.split(file, findings: &findings))
    let node = try #require(YAML.parse(file, range: parts.front, findings: &findings))
    #expect(outline(node) == "{title@2:1+5: plain 'A'@2:8+1, tags@3:1+4: [plain 'x'@3:8+1]@3:7+1}@2:1+1")
    #expect(node.place.file == "n.md")
  }

  @Test func `A range may begin inside a line`() throws {
    let file = try #require(textFile("é = a: b\nc: d"))
    var findings = Findings()
    let node = try #require(YAML.parse(file, range: 5..<9, findings: &findings))
    #expect(outline(node) == "{a@1:5+1: plain 'b'@1:8+1}@1:5+1")
  }

  @Test func `Ampersand, asterisk and exclamation mark inside text stay as they are`() {
    #expect(
      read("a: Tom & *Jerry* !\nb: \"&x *y !z\"\nc: |\n  *tebal* & !\nd: satu\n  *dua* &tiga\n")
        == "{a@1:1+1: plain 'Tom & *Jerry* !'@1:4+15, b@2:1+1: quoted '&x *y !z'@2:4+10, "
        + "c@3:1+1: block '*tebal* & !\n'@3:4+1, d@5:1+1: plain 'satu *dua* &tiga'@5:4+4}@1:1+1")
  }

  @Test func `Private-use characters of the text survive`() {
    #expect(read("a: \u{F0000} & \u{F0001}") == "{a@1:1+1: plain '\u{F0000} & \u{F0001}'@1:4+5}@1:1+1")
  }

  @Test(arguments: [("true", true), ("false", false), ("yes", nil), ("True", nil), ("1", nil)] as [(String, Bool?)])
  func `Only true and false are truth values`(text: String, expected: Bool?) {
    #expect(YAMLScalar(text: text, style: .plain).bool == expected)
    #expect(YAMLScalar(text: text, style: .quoted).bool == nil)
  }

  @Test(arguments: [("", true), ("~", true), ("null", true), ("Null", false), ("-", false)])
  func `Only nothing, tilde and null stand for no value`(text: String, expected: Bool) {
    #expect(YAMLScalar(text: text, style: .plain).isNull == expected)
    #expect(!YAMLScalar(text: text, style: .quoted).isNull)
  }

  @Test func `Values are found by key`() throws {
    var findings = Findings()
    let file = try #require(textFile("a: {b: [x]}"))
    let node = try #require(YAML.parse(file, findings: &findings))
    #expect(node["a"]?["b"]?.sequence?.first?.scalar?.text == "x")
    #expect(node["b"] == nil)
  }
}
