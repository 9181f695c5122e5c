// The plain reader of YAML gives what the parser gives, or nothing.

import Diagnostics
import Foundation
import Testing

@testable import Formats

@Suite struct YAMLPlainTests {
  /// Files of content, sound and faulty, with front matter or YAML as a whole.
  private static var files: [(name: String, bytes: [UInt8])] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return ["IntakeTests/Faults", "BuilderTests/Sites"].flatMap { folder in
      let all = FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil)
      return (all?.allObjects ?? []).compactMap { $0 as? URL }
        .filter { $0.pathExtension == "md" || $0.pathExtension == "yaml" }
        .compactMap { url in (try? Data(contentsOf: url)).map { (url.lastPathComponent, Array($0)) } }
    }
  }

  /// Both trees as text, and what the parser found; nothing where the plain reader left it to the parser.
  private func both(_ file: TextFile, _ range: Range<Int>) -> (plain: String, parsed: String)? {
    let origin = file.place(at: range.lowerBound)
    guard let plain = YAMLPlain.parse(file, range: range, origin: origin) else { return nil }
    var findings = Findings()
    let parsed = YAML.parseAll(file, range: range, origin: origin, findings: &findings)
    return (outline(plain), listing(findings) + (parsed.map(outline) ?? "nil"))
  }

  @Test func `All fixtures read alike`() {
    var (plain, all) = (0, 0)
    for (name, bytes) in Self.files {
      var ignored = Findings()
      guard let file = TextFile(name: name, bytes: bytes, findings: &ignored) else { continue }
      let range = FrontMatter.split(file, findings: &ignored)?.front ?? 0..<file.bytes.count
      all += name.hasSuffix(".md") ? 1 : 0
      guard let trees = both(file, range) else { continue }
      plain += name.hasSuffix(".md") ? 1 : 0
      #expect(trees.plain == trees.parsed, "\(name)")
    }
    #expect(all > 100 && plain > 10, "\(plain) of \(all)")
  }

  @Test func `What is made up reads alike or is left to the parser`() {
    let pieces = [
      "a", "b", "title", "date", "x1", "é", "😀", " ", " ", ":", ": ", ": ", "\n", "\n", "#", " #", "# ", "-", "- ",
      "---", "...", "[", "]", ", ", ",", "{", "}", "'", "\"", "\\", "&", "*", "!", "|", ">", "%", "@", "`", "~", "null",
      "true", "2016-01-02", "0812", "3.45", "\t", "?", "<<", "S1", "a: b\n", "c: [a, b]\n", "d: \"x, y\"\n", "e: 'z'\n",
    ]
    var numbers = SeededNumbers(seed: 7)
    var plain = 0
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...9, using: &numbers)
      let text = (0..<count).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
      guard let file = textFile(text), let trees = both(file, 0..<file.bytes.count) else { continue }
      plain += 1
      #expect(trees.plain == trees.parsed, "\(text.debugDescription)")
    }
    #expect(plain > 100, "\(plain)")
  }

  @Test(arguments: [
    ("a: b: c", false), ("a: b:", false), ("a:b: c", false), ("a: b #c", false), ("a: b#c", true), ("a: x:y", true),
    ("a: \"x\\\"\"", false), ("a: 'x''y'", false), ("a: \"\"", true), ("a: [x, ]", false), ("a: []", false),
    ("a: [x y]", false), ("a: x\n  y", false), ("a: x\na: y", false), ("a: &x y", false), ("a: x & y *z", true),
    ("a:\tx", false), ("a: \u{F0000}", false), ("a: ~", true), ("# x\n\na: [1, null, S-2.b]  \nb_2: \"é: #\"", true),
  ])
  func `What is plain is known`(_ text: String, _ isPlain: Bool) throws {
    let file = try #require(textFile(text))
    let trees = both(file, 0..<file.bytes.count)
    #expect((trees != nil) == isPlain)
    #expect(trees?.plain == trees?.parsed)
  }
}
