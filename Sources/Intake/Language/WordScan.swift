/// One pass over the words of a text, which sees both where sentences end and which words are acronyms.

/// What stands in a text in which lines are paragraphs. Two passes over slices took eight times as long.
struct WordScan {
  /// The sentences with more words than were asked for.
  private(set) var sentences: [Sentences.Sentence] = []
  /// The acronyms, by the bytes at which they stand.
  private(set) var acronyms: [Range<Int>] = []

  private static let blank: UInt8 = 1
  private static let wordByte: UInt8 = 2
  private static let capital: UInt8 = 4
  private static let digitOrColon: UInt8 = 8
  private static let stroke: UInt8 = 16

  /// What each byte is.
  private static let classes: [UInt8] = (UInt8.min...UInt8.max).map { byte in
    switch byte {
    case 0x20, 0x0A, 0x09: blank
    case 0x41...0x5A: wordByte | capital
    case 0x61...0x7A, 0x80...: wordByte
    case 0x30...0x39: wordByte | digitOrColon
    case UInt8(ascii: ":"): digitOrColon
    case UInt8(ascii: "/"): stroke
    default: 0
    }
  }

  /// Reads a text; sentences of at most `words` words are left out.
  init(_ text: UnsafeBufferPointer<UInt8>, in range: Range<Int>, over words: Int) {
    Self.classes.withUnsafeBufferPointer { read(text, range, over: words, $0) }
  }

  private mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, over limit: Int, _ classes: UnsafeBufferPointer<UInt8>
  ) {
    let end = range.upperBound
    var index = range.lowerBound
    var start = index
    var words = 0
    while true {
      while index < end, classes[Int(text[index])] == Self.blank { index += 1 }
      let word = index
      var (all, pairs, before): (UInt8, UInt8, UInt8) = (0, 0, 0)
      while index < end {
        let kind = classes[Int(text[index])]
        if kind == Self.blank { break }
        all |= kind
        pairs |= kind & before
        before = kind
        index += 1
      }
      guard index > word else { break }
      if words == 0 { start = word }
      if all & Self.wordByte != 0 { words += 1 }
      if pairs & Self.capital != 0, all & Self.stroke == 0 || all & Self.digitOrColon == 0 {
        Acronyms.words(of: text, in: word..<index, &acronyms)
      }
      // What ends in a letter, a digit or a comma ends no sentence; most words do.
      let last = text[index - 1]
      if last < 0x80, classes[Int(last)] != 0 || last == UInt8(ascii: ",") { continue }
      if Sentences.ends(text, word..<index, before: end) {
        if words > limit { sentences.append(Sentences.Sentence(range: start..<index, words: words)) }
        words = 0
      }
    }
    if words > limit, words > 0 { sentences.append(Sentences.Sentence(range: start..<index, words: words)) }
  }
}
