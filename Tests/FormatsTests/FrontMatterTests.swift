// FrontMatter: the one form that is read, and each form that only looks like it.

import Diagnostics
import Testing

@testable import Formats

@Suite struct FrontMatterTests {
  private func split(_ text: String) -> (parts: [String]?, listing: String) {
    var findings = Findings()
    guard let file = TextFile(name: "a.md", bytes: utf8(text), findings: &findings) else {
      return (nil, listing(findings))
    }
    let parts = FrontMatter.split(file, findings: &findings)
    return (parts.map { [file.text(in: $0.front), file.text(in: $0.body)] }, listing(findings))
  }

  @Test func `Block between fences is front matter, the rest is body`() {
    let (parts, listing) = split("---\ntitle: A\n---\n\nIsi\n")
    #expect(parts == ["title: A\n", "\nIsi\n"])
    #expect(listing == "")
  }

  @Test func `Fences may have blanks behind them and CRLF`() {
    #expect(split("--- \t\r\ntitle: A\r\n---  \r\nIsi").parts == ["title: A\n", "Isi"])
  }

  @Test func `Front matter may be all there is`() {
    #expect(split("---\ntitle: A\n---").parts == ["title: A\n", ""])
    #expect(split("---\n---\n").parts == ["", ""])
  }

  @Test func `A rule in the body stays in the body`() {
    #expect(split("---\na: b\n---\nx\n\n---\ny: z\n").parts == ["a: b\n", "x\n\n---\ny: z\n"])
  }

  @Test func `An indented rule inside a block scalar is text`() {
    #expect(split("---\na: |\n  x\n  ---\n  y\n---\nb").parts == ["a: |\n  x\n  ---\n  y\n", "b"])
  }

  @Test(arguments: [
    (
      "----\na: b\n----\n", "a.md:1:1+4 front-matter: '----' does not open front matter; exactly three hyphens '---' do"
    ),
    ("--\na: b\n--\n", "a.md:1:1+2 front-matter: '--' does not open front matter; exactly three hyphens '---' do"),
    ("—-\na: b\n", "a.md:1:1+2 front-matter: '—-' does not open front matter; exactly three hyphens '---' do"),
    (
      "+++\na = 1\n+++\n", "a.md:1:1+3 front-matter: '+++' opens TOML front matter; here it is YAML between lines '---'"
    ),
    (";;;\n{}\n;;;\n", "a.md:1:1+3 front-matter: ';;;' opens JSON front matter; here it is YAML between lines '---'"),
    (
      "{\"a\": 1}\n\nx",
      "a.md:1:1+8 front-matter: '{\"a\": 1}' opens JSON front matter; here it is YAML between lines '---'"
    ),
    (
      " ---\na: b\n---\n",
      "a.md:1:1+4 front-matter: '---' that opens the front matter is indented; it must start its line"
    ),
    (
      "--- a: b\n---\n",
      "a.md:1:1+8 front-matter: '--- a: b' has text after '---'; the opening line is '---' alone"
    ),
    (
      "\n\n---\na: b\n---\n",
      "a.md:3:1+3 front-matter: '---' that opens the front matter is on line 3; it must be on line 1"
    ),
    (
      "# Judul\n---\na: b\n---\n",
      "a.md:2:1+3 front-matter: '---' that opens the front matter is on line 2; it must be on line 1"
    ),
    ("Isi\n\n---\n\nIsi lagi\n", "a.md:1 front-matter: front matter is missing; every Markdown file starts with it"),
    ("Isi saja", "a.md:1 front-matter: front matter is missing; every Markdown file starts with it"),
    ("---\na: b\n\nIsi\n", "a.md:1:1+3 front-matter: '---' opens front matter that is never closed"),
    (
      "---\na: b\n ---\nIsi\n",
      """
      a.md:3:1+4 front-matter: '---' that closes the front matter is indented; it must start its line
        a.md:1:1: opened here
      """
    ),
    (
      "---\na: b\n-----\nIsi\n\n---\n",
      """
      a.md:3:1+5 front-matter: '-----' does not close front matter; exactly three hyphens '---' do
        a.md:1:1: opened here
      """
    ),
    (
      "---\na: b\n...\nIsi\n",
      """
      a.md:3:1+3 front-matter: '...' does not close front matter; exactly three hyphens '---' do
        a.md:1:1: opened here
      """
    ),
  ])
  func `What only looks like front matter is refused`(text: String, expected: String) {
    let (parts, listing) = split(text)
    #expect(parts == nil)
    #expect(listing == expected)
  }

  @Test func `Random lines never crash and are refused or split whole`() {
    for seed in 0..<300 {
      var numbers = SeededNumbers(seed: UInt64(seed))
      let pieces = ["---", "----", " ", "\n", "\n", "a: b", "+++", "...", "—", "{", ";;;", "\t", "é"]
      let text = "---\n" + (0..<12).compactMap { _ in pieces.randomElement(using: &numbers) }.joined()
      let (parts, listing) = split(text)
      #expect((parts == nil) == !listing.isEmpty)
    }
  }
}
