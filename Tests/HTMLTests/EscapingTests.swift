// Escaping: what text becomes in content and in attributes.

import HTML
import Testing

@Suite struct EscapingTests {
  @Test(arguments: [
    ("", ""), ("biasa", "biasa"), ("a & b", "a &amp; b"), ("<b>", "&lt;b&gt;"), ("&amp;", "&amp;amp;"),
    ("\"'", "\"'"), ("é 日 😀", "é 日 😀"), ("a\tb\nc\r", "a\tb\nc\r"),
    ("\u{0}a\u{8}\u{B}\u{1F}", "\u{FFFD}a\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("\u{FFFE}\u{FFFF}\u{FFFD}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("\u{F8FF}\u{FF01}", "\u{F8FF}\u{FF01}"),
  ])
  func textIsEscapedInContent(_ text: String, _ markup: String) {
    #expect(written { $0.text(text) } == markup)
  }

  @Test(arguments: [
    ("", ""), ("a & b", "a &amp; b"), ("<b>", "&lt;b&gt;"), ("\"x\" 'y'", "&quot;x&quot; 'y'"), ("\u{1B}", "\u{FFFD}"),
  ])
  func textIsEscapedInAttributes(_ text: String, _ markup: String) {
    #expect(written(.title(text)) == "<div title=\"\(markup)\"></div>")
  }

  @Test func whatIsEscapedIsFoundWhereverItStands() {
    let meanings: [(Character, String)] = [
      ("<", "&lt;"), (">", "&gt;"), ("&", "&amp;"), ("\"", "&quot;"), ("\0", "\u{FFFD}"),
    ]
    for place in 0..<20 {
      for (character, markup) in meanings {
        let before = String(repeating: "a", count: place)
        let after = String(repeating: "~", count: 19 - place)
        #expect(
          written(.title(before + String(character) + after)) == "<div title=\"\(before)\(markup)\(after)\"></div>")
      }
    }
  }

  @Test func everyOtherLetterOfASCIIIsCopied() {
    let plain = (0x20..<0x7F).compactMap { Unicode.Scalar($0) }.filter { !"<>&\"".unicodeScalars.contains($0) }
    for scalar in plain {
      let text = String(repeating: Character(scalar), count: 9)
      #expect(written(.title(text)) == "<div title=\"\(text)\"></div>")
    }
  }

  @Test func bytesAreEscapedAsText() {
    #expect(written { $0.text(Array("a < ü".utf8)) } == "a &lt; ü")
  }

  @Test func brokenBytesBecomeReplacementCharacters() {
    #expect(written { $0.text([0x61, 0xFF, 0x62] as [UInt8]) } == "a\u{FFFD}b")
  }

  @Test func escapedContentHoldsNoMarkupAndReadsBackAsItWas() {
    var random = Dice(seed: 1)
    for _ in 0..<3_000 {
      let text = random.text(length: 40)
      let markup = written { $0.text(text) }
      #expect(!markup.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") })
      #expect(read(markup) == legal(text))
    }
  }

  @Test func anEscapedAttributeCannotBeLeftAndReadsBackAsItWas() {
    var random = Dice(seed: 2)
    for _ in 0..<3_000 {
      let text = random.text(length: 40)
      let markup = written { $0.element(.p, .title(text)) }
      let start = "<p title=\""
      let end = "\"></p>"
      guard markup.utf8.starts(with: start.utf8), markup.utf8.suffix(end.utf8.count).elementsEqual(end.utf8) else {
        Issue.record("the frame is broken: \(markup.debugDescription)")
        continue
      }
      let bytes = markup.utf8.dropFirst(start.utf8.count).dropLast(end.utf8.count)
      #expect(!bytes.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "\"") })
      #expect(read(String(decoding: bytes, as: UTF8.self)) == legal(text))
    }
  }

  /// What a browser makes of the four references; fails on any other `&`.
  private func read(_ markup: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(markup.utf8)[...]
    let references = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\"")]
    while let byte = rest.first {
      guard byte == UInt8(ascii: "&") else {
        bytes.append(byte)
        rest = rest.dropFirst()
        continue
      }
      guard let (name, meaning) = references.first(where: { rest.starts(with: $0.0.utf8) }) else {
        Issue.record("a bare & in \(markup.debugDescription)")
        return bytes
      }
      bytes += Array(meaning.utf8)
      rest = rest.dropFirst(name.utf8.count)
    }
    return bytes
  }

  private func legal(_ text: String) -> [UInt8] {
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: scalar
      case 0..<0x20, 0xFFFE, 0xFFFF: "\u{FFFD}"
      default: scalar
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return Array(String(view).utf8)
  }
}
