/// Words in capitals, and where they are explained.
internal import Formats

enum Acronyms {
  /// The words of two or more capitals in a text, by the bytes at which they stand. Not numerals, not what stands in
  /// the number of an instrument or in an address, and not what a text explains itself, in brackets.
  static func all(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = text.startIndex
    while index < text.endIndex {
      while index < text.endIndex, isBlank(text[index]) { index += 1 }
      let start = index
      while index < text.endIndex, !isBlank(text[index]) { index += 1 }
      if !isNumberOrAddress(text[start..<index]) { words(of: text[start..<index], &found) }
    }
    return found
  }

  /// The acronyms that a text explains itself: those that stand alone in brackets.
  static func explained(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    all(in: text).filter { range in
      range.lowerBound > text.startIndex && text[range.lowerBound - 1] == UInt8(ascii: "(")
        && range.upperBound < text.endIndex && text[range.upperBound] == UInt8(ascii: ")")
    }
  }

  private static func words(of chunk: ArraySlice<UInt8>, _ found: inout [Range<Int>]) {
    var index = chunk.startIndex
    while index < chunk.endIndex {
      guard isWordByte(chunk[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < chunk.endIndex, isWordByte(chunk[index]) { index += 1 }
      let word = chunk[start..<index]
      if word.count >= 2, word.allSatisfy(isCapital), !word.allSatisfy(isNumeral) { found.append(start..<index) }
    }
  }

  /// `B-1003/DJAI/AI.01.04`, `188.45/66/419.033`, `https://…`: what has digits and strokes.
  private static func isNumberOrAddress(_ chunk: ArraySlice<UInt8>) -> Bool {
    guard chunk.contains(UInt8(ascii: "/")) else { return false }
    return chunk.contains { $0 >= 0x30 && $0 <= 0x39 || $0 == UInt8(ascii: ":") }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }

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
      for range in Acronyms.all(in: bytes[...]) { known.insert(String(decoding: bytes[range], as: UTF8.self)) }
    }
    return known
  }
}
