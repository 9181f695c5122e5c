/// One pass over a text, which sees both where sentences end and which words are acronyms.
internal import Formats

/// What stands in a text in which lines are paragraphs. Only words with a full stop or a pair of capitals are looked
/// at, and words are counted only where there are blanks enough: to look at each word took longer.
struct WordScan {
  /// The sentences with more words than were asked for.
  private(set) var sentences: [Sentences.Sentence] = []
  /// The acronyms, by the bytes at which they stand.
  private(set) var acronyms: [Range<Int>] = []

  /// Reads a text; sentences of at most `words` words are left out.
  init(_ text: UnsafeBufferPointer<UInt8>, in range: Range<Int>, over words: Int) {
    var start = range.lowerBound
    var index = start
    while true {
      index = TextMarks.next(in: text, from: index, to: range.upperBound)
      guard index < range.upperBound else { break }
      let word = Self.word(text, around: index, within: range)
      // Before the byte at which the search stopped there is no pair of capitals.
      if word.upperBound - index > 1, Self.mayHoldAcronyms(text[word]) {
        Acronyms.words(of: text, in: word, &acronyms)
      }
      index = word.upperBound
      if Sentences.ends(text, word, before: range.upperBound) {
        add(text, start..<word.upperBound, over: words)
        start = word.upperBound
      }
    }
    guard start < range.upperBound else { return }
    add(text, start..<range.upperBound, over: words, isLast: true)
  }

  /// Adds a sentence if it is long enough. What is left at the end is one only if it has words.
  private mutating func add(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, over limit: Int, isLast: Bool = false
  ) {
    // Each word has a byte at least, and all but the last a blank behind it.
    guard range.count / 2 >= limit, limit < 0 || TextMarks.blanks(in: text, range) >= limit else { return }
    let (start, words) = Self.count(text, range)
    guard words > limit, words > 0 || !isLast else { return }
    sentences.append(Sentences.Sentence(range: start..<range.upperBound, words: words))
  }

  /// How many words there are, and where the first of them begins; what stands before it is no part of a sentence.
  private static func count(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> (start: Int, words: Int) {
    var (start, words, index) = (range.lowerBound, 0, range.lowerBound)
    while true {
      while index < range.upperBound, isBlank(text[index]) { index += 1 }
      guard index < range.upperBound else { return (start, words) }
      if words == 0 { start = index }
      var isWord = false
      while index < range.upperBound, !isBlank(text[index]) {
        if isWordByte(text[index]) { isWord = true }
        index += 1
      }
      if isWord { words += 1 }
    }
  }

  /// The bytes between two blanks.
  private static func word(
    _ text: UnsafeBufferPointer<UInt8>, around index: Int, within range: Range<Int>
  ) -> Range<Int> {
    var (start, end) = (index, index)
    while start > range.lowerBound, !isBlank(text[start - 1]) { start -= 1 }
    while end < range.upperBound, !isBlank(text[end]) { end += 1 }
    return start..<end
  }

  /// Whether there are two capitals side by side, in what is no number of an instrument and no address.
  private static func mayHoldAcronyms(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var (isPaired, hasStroke, hasDigit, isCapital) = (false, false, false, false)
    for byte in word {
      let isNext = byte &- 0x41 < 26
      if isNext, isCapital { isPaired = true }
      isCapital = isNext
      if byte == UInt8(ascii: "/") { hasStroke = true }
      if byte &- 0x30 < 10 || byte == UInt8(ascii: ":") { hasDigit = true }
    }
    return isPaired && !(hasStroke && hasDigit)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }
}
