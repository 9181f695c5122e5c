/// Sentences, and how long they may be.

enum Sentences {
  /// Plain-language guides ask for 15 to 25 words; what is longer than this is not followed by ear.
  static let limit = 30

  /// Words before a full stop that do not end a sentence.
  private static let shortened: Set<String> = [
    "a.n", "d.a", "dll", "dr", "drs", "dsb", "gg", "h", "hj", "hlm", "ir", "jl", "kab", "kec", "kel", "km", "lih", "no",
    "nomor", "p", "prof", "psl", "rp", "s.d", "st", "tgl", "vol", "yth", "ps",
  ]
  /// The longest of them, in bytes.
  private static let longestShortened = 5
  /// The same words, their bytes packed into a number: a String for each word before a full stop took longer than all
  /// else that is done with sentences. In ASCII that bit makes capitals small and leaves dots as they are.
  private static let packed = Set(shortened.map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })

  /// A sentence of a text: its bytes, and how many words it has.
  struct Sentence {
    let range: Range<Int>
    let words: Int
  }

  /// The sentences of a text in which lines are paragraphs.
  static func all(in text: [UInt8]) -> [Sentence] {
    text.withUnsafeBufferPointer { WordScan($0, in: text.indices, over: -1).sentences }
  }

  /// Whether a sentence ends with a word: by its mark, the word itself, and what follows up to `end`.
  static func ends(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, before end: Int) -> Bool {
    var stop = word.upperBound
    // Brackets and quotes may stand behind the mark.
    while stop > word.lowerBound, isClosing(text[stop - 1]) { stop -= 1 }
    guard stop > word.lowerBound else { return false }
    let mark = text[stop - 1]
    if mark == UInt8(ascii: "!") || mark == UInt8(ascii: "?") { return true }
    guard mark == UInt8(ascii: "."), !isShortened(text, word.lowerBound..<stop - 1) else { return false }
    var next = word.upperBound
    while next < end, text[next] == 0x20 || text[next] == 0x0A || text[next] == 0x09 { next += 1 }
    return next == end || text[next] &- UInt8(ascii: "a") >= 26
  }

  private static func isClosing(_ byte: UInt8) -> Bool {
    byte == 0x29 || byte == 0x22 || byte == 0x27 || byte >= 0x80
  }

  /// Whether a word before a full stop is an abbreviation or a single letter.
  private static func isShortened(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    var start = word.lowerBound
    while start < word.upperBound, text[start] < 0x80, !isLetterOrDigit(text[start]) { start += 1 }
    let rest = start..<word.upperBound
    guard !rest.contains(where: { text[$0] >= 0x80 }) else {
      let stem = String(decoding: text[rest], as: UTF8.self).lowercased().drop { !$0.isLetter && !$0.isNumber }
      return shortened.contains(String(stem)) || stem.utf8.count == 1 && stem.first?.isLetter == true
    }
    if rest.count == 1 { return text[start] &- 0x30 >= 10 }
    guard (1...longestShortened).contains(rest.count) else { return false }
    return packed.contains(rest.reduce(0) { $0 << 8 | UInt64(text[$1] | 0x20) })
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}
