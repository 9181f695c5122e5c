// YAML: each refusal, in plain words and at the character that is to be changed.

import Diagnostics
import Testing

@testable import Formats

@Suite struct YAMLRefusalTests {
  private func read(_ text: String) -> (node: YAMLNode?, listing: String) {
    var findings = Findings()
    guard let file = textFile(text) else { return (nil, "unreadable") }
    let node = YAML.parse(file, findings: &findings)
    return (node, listing(findings))
  }

  @Test(arguments: [
    ("a:\n\tb: c\n", "a.yaml:2:1 yaml-syntax: tab at the start of the line; YAML indents by spaces"),
    ("a:\n  b: c\n \td: e\n", "a.yaml:3:2 yaml-syntax: tab at the start of the line; YAML indents by spaces"),
    ("title Foo\ndate: 2019\n", "a.yaml:1:1+9 yaml-syntax: 'title' has no ':' after it"),
    ("a: 1\ntitle Foo\nb: 2\n", "a.yaml:2:1 yaml-syntax: 'title' has no ':' after it"),
    ("title: Kediri: kota\n", "a.yaml:1:14 yaml-syntax: second ':' on the line makes the value unclear"),
    ("a: \"x\nb: c\n", "a.yaml:1:4 yaml-syntax: quote is opened and never closed"),
    ("é: 'Jum'at'\n", "a.yaml:1:9 yaml-syntax: 'at'' stands after a closing quote"),
    (
      "a: [b, c\nd: e\n",
      "a.yaml:1:4 yaml-syntax: '[' is not closed by ']', or a comma is missing\n  a.yaml:2:2: read up to here"
    ),
    (
      "a: {b: c\n",
      "a.yaml:1:4 yaml-syntax: '{' is not closed by '}', or a comma is missing\n  a.yaml:2:1: read up to here"
    ),
    ("a: b\n  c: d\n", "a.yaml:2:3 yaml-syntax: 'c:' is indented below a key that already has a value"),
    (
      "a:\n    b: c\n  d: e\n",
      "a.yaml:3:3 yaml-syntax: 'd:' does not line up with the lines above\n  a.yaml:1:1: this part begins here"
    ),
    ("a: @x\n", "a.yaml:1:4 yaml-syntax: a value may not start with '@x'"),
    ("a: %x\n", "a.yaml:1:4 yaml-syntax: a value may not start with '%x'"),
    ("a: \"\\q\"\n", "a.yaml:1:5 yaml-syntax: '\\q' inside \"…\" is no known escape"),
    (
      "a: | teks\n  b\n",
      "a.yaml:1:6 yaml-syntax: 'teks' after '|' or '>' is not known; the text starts on the next line"
    ),
    ("a: - b\n", "a.yaml:1:4 yaml-syntax: '-' begins a list on the line of its key; a list begins on the next line"),
    (
      "- a\nb: c\n",
      "a.yaml:2:1 yaml-syntax: 'b:' does not line up with the lines above\n  a.yaml:1:1: this part begins here"
    ),
    ("a: b\n---\nc: d\n", "a.yaml:2:1+3 yaml-syntax: '---' starts a second YAML document; a file holds one"),
    ("a: {{ judul }}\n", "a.yaml:1:5 yaml-syntax: key '[…]' or '{…}' is not a word; keys are"),
    (": b\n", "a.yaml:1:1 yaml-syntax: ':' has no key before it"),
    ("a: [b:]\n", "a.yaml:1:6 yaml-syntax: ':' inside [] or {} has no space and value after it"),
    (
      "%a\nb: c\n",
      "a.yaml:1:1 yaml-syntax: '%' at the start of a line begins a YAML directive, which content files do not use"
    ),
    ("? [a, b]\n: c\n", "a.yaml:1:3 yaml-syntax: key '[…]' or '{…}' is not a word; keys are"),
  ])
  func `Faulty syntax is explained where it stands`(text: String, expected: String) {
    let (node, listing) = read(text)
    #expect(node == nil)
    #expect(listing == expected)
  }

  @Test(arguments: [
    ("a: &x b\n", "a.yaml:1:4+2 yaml-too-complex: '&x' is a YAML anchor, which content files do not use"),
    ("a: *x\n", "a.yaml:1:4+2 yaml-too-complex: '*x' is a YAML alias, which content files do not use"),
    ("a: !!int 3\n", "a.yaml:1:4+5 yaml-too-complex: '!!int' is a YAML tag, which content files do not use"),
    ("a: &x\n  b: c\n", "a.yaml:1:4+2 yaml-too-complex: '&x' is a YAML anchor, which content files do not use"),
    ("a: &x {b: c}\n", "a.yaml:1:4+2 yaml-too-complex: '&x' is a YAML anchor, which content files do not use"),
    ("a: !t \"b: c\"\n", "a.yaml:1:4+2 yaml-too-complex: '!t' is a YAML tag, which content files do not use"),
    ("&x k: v\n", "a.yaml:1:1+2 yaml-too-complex: '&x' is a YAML anchor, which content files do not use"),
    ("a: *tebal* sekali\n", "a.yaml:1:4+7 yaml-too-complex: '*tebal*' is a YAML alias, which content files do not use"),
    (
      "a: [&x b, *x]\n",
      """
      a.yaml:1:5+2 yaml-too-complex: '&x' is a YAML anchor, which content files do not use
      a.yaml:1:11+2 yaml-too-complex: '*x' is a YAML alias, which content files do not use
      """
    ),
    (
      "a: &x\n  b: c\nd:\n  <<: *x\n",
      """
      a.yaml:1:4+2 yaml-too-complex: '&x' is a YAML anchor, which content files do not use
      a.yaml:4:3+2 yaml-too-complex: '<<' (merge key) is not used in content files
      a.yaml:4:7+2 yaml-too-complex: '*x' is a YAML alias, which content files do not use
      """
    ),
  ])
  func `Anchors, aliases, merge keys and tags are refused`(text: String, expected: String) {
    let (node, listing) = read(text)
    #expect(node == nil)
    #expect(listing == expected)
  }

  @Test func `An alias bomb is refused at once`() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...40 {
      let alias = "*a\(level - 1)"
      text += "a\(level): &a\(level) [\(Array(repeating: alias, count: 9).joined(separator: ", "))]\n"
    }
    let (node, listing) = read(text)
    #expect(node == nil)
    #expect(listing.hasPrefix("a.yaml:1:5+3 yaml-too-complex: '&a0' is a YAML anchor"))
  }

  @Test func `Every repeated key is reported with the first`() {
    let (node, listing) = read("a: 1\nb: 2\na: 3\nc: {d: 1, d: 2}\n'a': 4\nb: 5\n")
    #expect(
      listing == """
        a.yaml:3:1 duplicate-key: key 'a' is given twice
          a.yaml:1:1: first given here
        a.yaml:4:11 duplicate-key: key 'd' is given twice
          a.yaml:4:5: first given here
        a.yaml:5:1+3 duplicate-key: key 'a' is given twice
          a.yaml:1:1: first given here
        a.yaml:6:1 duplicate-key: key 'b' is given twice
          a.yaml:2:1: first given here
        """)
    #expect(node?["a"]?.scalar?.text == "1")
    #expect(node?.mapping?.map(\.key) == ["a", "b", "a", "c", "a", "b"])
  }

  @Test func `Nesting may be sixteen deep and no deeper`() {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + "x" + String(repeating: "]", count: depth)
    }
    #expect(read(nested(16)).listing == "")
    #expect(read(nested(17)).listing == "a.yaml:1:17 yaml-too-complex: nesting is deeper than '16' levels")
    #expect(read(nested(17)).node == nil)
  }

  @Test(arguments: [900, 1100, 30_000])
  func `Absurd nesting is refused without a crash`(depth: Int) {
    let (node, listing) = read(String(repeating: "[", count: depth) + String(repeating: "]", count: depth))
    #expect(node == nil)
    #expect(listing.contains("nesting is deeper than"))
  }

  @Test func `A hundred thousand values are the most`() {
    let fits = "[" + Array(repeating: "x", count: 99_999).joined(separator: ",") + "]"
    #expect(read(fits).listing == "")
    #expect(read(fits + "\n").node?.sequence?.count == 99_999)
    let (node, listing) = read("- x\n- " + fits)
    #expect(node == nil)
    #expect(listing == "a.yaml:2:199998 yaml-too-complex: YAML holds more than '100000' values")
  }

  @Test func `A flood of indicators is refused before it is parsed`() {
    let (node, listing) = read("a: [" + String(repeating: ",", count: 400_000) + "]")
    #expect(node == nil)
    #expect(listing == "a.yaml:1:1 yaml-too-complex: YAML holds more than '100000' values")
  }

  @Test func `Random YAML never crashes and is read or refused`() {
    for seed in 0..<400 {
      var numbers = SeededNumbers(seed: UInt64(seed))
      let pieces = [
        "a", "b: ", "- ", "\n", "\n  ", "\n    ", "[", "]", "{", "}", ", ", ": ", "\"", "'", "&x ", "*x ", "!t ", "#",
        " # ",
        "|\n", ">-\n", "? ", "%", "@", "\\", "\t", "é", "😀", "---\n", "...\n", "<<: ", "~", "\u{F0000}", "a: ",
      ]
      let text = (0..<Int.random(in: 1...40, using: &numbers)).compactMap { _ in pieces.randomElement(using: &numbers) }
        .joined()
      guard let file = textFile(text + "x") else { continue }
      var findings = Findings()
      let node = YAML.parse(file, findings: &findings)
      #expect(node != nil || findings.hasErrors, "\(text)")
    }
  }

  @Test func `Random bytes that are text never crash`() {
    for seed in 0..<200 {
      var numbers = SeededNumbers(seed: UInt64(seed))
      let text = String(
        decoding: (0..<120).map { _ in UInt8.random(in: 9...126, using: &numbers) }.filter { $0 == 10 || $0 > 31 },
        as: UTF8.self)
      guard let file = textFile(text + "x") else { continue }
      var findings = Findings()
      let node = YAML.parse(file, findings: &findings)
      #expect(node != nil || findings.hasErrors, "\(text)")
    }
  }
}
