/// The language of one content file: how long its sentences are, and whether its acronyms are explained.
internal import Diagnostics
internal import Formats
internal import Model

struct PlainLanguage {
  private let file: TextFile
  /// The acronyms that the site explains; `nil` when it has no glossary.
  private let known: Set<String>?
  /// Acronyms that were found, each with its first place; those that the text explains itself.
  private var used: [(word: String, place: Place)] = []
  private var explained: Set<String> = []
  private var findings = Findings()

  init(_ file: TextFile, known: Set<String>?) {
    self.file = file
    self.known = known
  }

  /// Reads the paragraphs and headings of the body.
  mutating func read(_ body: ReadProse) {
    let text = Array(body.prose.plainText.utf8)
    for passage in body.passages where passage.words.upperBound <= text.count {
      let words = text[passage.words]
      for sentence in Sentences.all(in: words) where sentence.words > Sentences.limit {
        let opening = opening(of: text[sentence.range])
        let start = find(Array(opening.utf8), in: passage.source)
        report(
          sentence.words, opening, at: file.place(of: start ?? passage.source.lowerBound..<passage.source.lowerBound))
      }
      note(words, in: passage.source)
    }
  }

  /// Reads a value of the front matter.
  mutating func read(_ value: YAMLNode?) {
    guard let value, let text = value.scalar?.text else { return }
    let bytes = Array(text.utf8)
    for sentence in Sentences.all(in: bytes[...]) where sentence.words > Sentences.limit {
      report(sentence.words, opening(of: bytes[sentence.range]), at: value.place)
    }
    note(bytes[...], at: value.place)
  }

  /// Reports the acronyms that nothing explains, each once, and hands on all that was found.
  mutating func finish(_ all: inout Findings) {
    defer { all.append(findings) }
    guard let known, file.name != Desk.glossary else { return }
    var told = known.union(explained)
    for (word, place) in used where told.insert(word).inserted {
      findings.report(
        .unknownAcronym, at: place,
        Phrase(id: "singkatan '\(word)' tidak ada di glosarium", en: "acronym '\(word)' is not in the glossary"),
        help: Phrase(
          id: "tambahkan barisnya di \(Desk.glossary), atau tulis kepanjangannya: 'kepanjangan (\(word))'",
          en: "add its row to \(Desk.glossary), or write it out: 'its words (\(word))'"))
    }
  }

  private mutating func note(_ words: ArraySlice<UInt8>, at place: Place? = nil, in source: Range<Int> = 0..<0) {
    guard known != nil else { return }
    for range in Acronyms.explained(in: words) { explained.insert(String(decoding: words[range], as: UTF8.self)) }
    for range in Acronyms.all(in: words) {
      let word = String(decoding: words[range], as: UTF8.self)
      guard !used.contains(where: { $0.word == word }), known?.contains(word) == false else { continue }
      used.append((word, place ?? file.place(of: find(Array(words[range]), in: source) ?? source)))
    }
  }

  private mutating func report(_ count: Int, _ opening: String, at place: Place) {
    findings.report(
      .longSentence, at: place,
      Phrase(
        id: "kalimat '\(opening) …' terdiri dari \(count) kata", en: "sentence '\(opening) …' has \(count) words"),
      help: Phrase(
        id: "bagi menjadi kalimat dengan paling banyak \(Sentences.limit) kata",
        en: "make sentences of at most \(Sentences.limit) words of it"))
  }

  /// The first three words of a sentence.
  private func opening(of sentence: ArraySlice<UInt8>) -> String {
    sentence.split { $0 == 0x20 || $0 == 0x0A }.prefix(3).map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: " ")
  }

  /// Where the bytes stand in the source; markup between them hides them.
  private func find(_ needle: [UInt8], in source: Range<Int>) -> Range<Int>? {
    guard let first = needle.first, needle.count <= source.count else { return nil }
    var index = source.lowerBound
    while index + needle.count <= source.upperBound {
      if file.bytes[index] == first, file.bytes[index..<index + needle.count].elementsEqual(needle) {
        return index..<index + needle.count
      }
      index += 1
    }
    return nil
  }
}
