/// Sentences, and how long they may be.
internal import Diagnostics
internal import Formats

enum Sentences {
  /// Plain-language guides ask for 15 to 25 words; what is longer than this is not followed by ear.
  static let limit = 30

  /// Words before a full stop that do not end a sentence.
  private static let shortened: Set<String> = [
    "a.n", "d.a", "dll", "dr", "drs", "dsb", "gg", "h", "hj", "hlm", "ir", "jl", "kab", "kec", "kel", "km", "lih", "no",
    "nomor", "p", "prof", "psl", "rp", "s.d", "st", "tgl", "vol", "yth", "ps",
  ]

  /// A sentence of a text: its bytes, and how many words it has.
  struct Sentence {
    let range: Range<Int>
    let words: Int
  }

  /// The sentences of a text in which lines are paragraphs.
  static func all(in text: ArraySlice<UInt8>) -> [Sentence] {
    var sentences: [Sentence] = []
    var start = text.startIndex
    var words = 0
    var index = text.startIndex
    while index < text.endIndex {
      while index < text.endIndex, isBlank(text[index]) { index += 1 }
      let wordStart = index
      while index < text.endIndex, !isBlank(text[index]) { index += 1 }
      let word = text[wordStart..<index]
      guard !word.isEmpty else { break }
      if words == 0 { start = wordStart }
      if word.contains(where: isLetterOrDigit) { words += 1 }
      if ends(word, before: text[index...]) {
        sentences.append(Sentence(range: start..<index, words: words))
        words = 0
      }
    }
    if words > 0 { sentences.append(Sentence(range: start..<index, words: words)) }
    return sentences
  }

  /// Whether a sentence ends with a word: by its mark, the word itself, and what follows.
  private static func ends(_ word: ArraySlice<UInt8>, before rest: ArraySlice<UInt8>) -> Bool {
    var word = word
    // Brackets and quotes may stand behind the mark.
    while let last = word.last, last == 0x29 || last == 0x22 || last == 0x27 || last >= 0x80 { word.removeLast() }
    guard let mark = word.last else { return false }
    if mark == UInt8(ascii: "!") || mark == UInt8(ascii: "?") { return true }
    guard mark == UInt8(ascii: ".") else { return false }
    let stem = String(decoding: word.dropLast(), as: UTF8.self).lowercased().drop { !$0.isLetter && !$0.isNumber }
    if shortened.contains(String(stem)) || stem.utf8.count == 1 && stem.first?.isLetter == true { return false }
    guard let next = rest.first(where: { !isBlank($0) }) else { return true }
    return !(next >= UInt8(ascii: "a") && next <= UInt8(ascii: "z"))
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte >= 0x30 && byte <= 0x39 || byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
  }
}
