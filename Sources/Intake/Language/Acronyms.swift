/// Words in capitals, and where they are explained.
internal import Formats

enum Acronyms {
  /// The words of two or more capitals in a text, by the bytes at which they stand. Not numerals, not what stands in
  /// the number of an instrument (`B-1003/DJAI/AI.01.04`, `188.45/66/419.033`) or in an address (`https://…`).
  static func all(in text: [UInt8]) -> [Range<Int>] {
    text.withUnsafeBufferPointer { WordScan($0, in: text.indices, over: .max).acronyms }
  }

  /// Whether a text explains an acronym itself: it stands alone in brackets.
  static func isExplained(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>, _ passage: Range<Int>) -> Bool {
    range.lowerBound > passage.lowerBound && text[range.lowerBound - 1] == UInt8(ascii: "(")
      && range.upperBound < passage.upperBound && text[range.upperBound] == UInt8(ascii: ")")
  }

  /// Adds the acronyms of one chunk between two blanks.
  static func words(of text: UnsafeBufferPointer<UInt8>, in chunk: Range<Int>, _ found: inout [Range<Int>]) {
    var index = chunk.lowerBound
    while index < chunk.upperBound {
      guard isWordByte(text[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < chunk.upperBound, isWordByte(text[index]) { index += 1 }
      let word = text[start..<index]
      if word.count >= 2, word.allSatisfy(isCapital), !word.allSatisfy(isNumeral) { found.append(start..<index) }
    }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  private static func isNumeral(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"), UInt8(ascii: "C"),
      UInt8(ascii: "D"), UInt8(ascii: "M"):
      true
    default: false
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isCapital(byte) || byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte >= 0x80
  }
}

extension Desk {
  /// The glossary of the site: the page that is one, if there is one.
  static let glossary = "pages/glosarium.md"

  /// The acronyms that the glossary and the register of agencies explain; `nil` when the site has no glossary.
  func knownAcronyms() -> Set<String>? {
    guard let page = bytes(Self.glossary) else { return nil }
    var known: Set<String> = []
    for name in [Self.glossary, "agencies.yaml"] {
      guard let bytes = name == Self.glossary ? page : bytes(name) else { continue }
      for range in Acronyms.all(in: bytes) { known.insert(String(decoding: bytes[range], as: UTF8.self)) }
    }
    return known
  }
}
