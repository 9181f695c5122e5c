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
    var text = body.prose.plainText
    text.withUTF8 { text in
      for passage in body.passages where passage.words.upperBound <= text.count {
        let scan = WordScan(text, in: passage.words, over: Sentences.limit)
        for sentence in scan.sentences {
          let opening = opening(of: text[sentence.range])
          let start = find(Array(opening.utf8), in: passage.source)
          report(
            sentence.words, opening,
            at: file.place(of: start ?? passage.source.lowerBound..<passage.source.lowerBound))
        }
        note(scan.acronyms, of: text, passage.words, in: passage.source)
      }
    }
  }

  /// Reads a value of the front matter.
  mutating func read(_ value: YAMLNode?) {
    guard let value, var text = value.scalar?.text else { return }
    text.withUTF8 { text in
      let scan = WordScan(text, in: text.indices, over: Sentences.limit)
      for sentence in scan.sentences {
        report(sentence.words, opening(of: text[sentence.range]), at: value.place)
      }
      note(scan.acronyms, of: text, text.indices, at: value.place)
    }
  }

  /// Reports the acronyms that nothing explains, each once, and hands on all that was found.
  mutating func finish(_ all: inout Findings) {
    defer { all.append(findings) }
    guard file.name != Desk.glossary else { return }
    // What the site explains is not among them.
    var told = explained
    for (word, place) in used where told.insert(word).inserted {
      findings.report(
        .unknownAcronym, at: place,
        Phrase(id: "singkatan '\(word)' tidak ada di glosarium", en: "acronym '\(word)' is not in the glossary"),
        help: Phrase(
          id: "tambahkan barisnya di \(Desk.glossary), atau tulis kepanjangannya: 'kepanjangan (\(word))'",
          en: "add its row to \(Desk.glossary), or write it out: 'its words (\(word))'"))
    }
  }

  private mutating func note(
    _ acronyms: [Range<Int>], of text: UnsafeBufferPointer<UInt8>, _ passage: Range<Int>, at place: Place? = nil,
    in source: Range<Int> = 0..<0
  ) {
    guard let known else { return }
    for range in acronyms {
      let word = String(decoding: text[range], as: UTF8.self)
      if Acronyms.isExplained(range, in: text, passage) { explained.insert(word) }
      guard !used.contains(where: { $0.word == word }), !known.contains(word) else { continue }
      used.append((word, place ?? file.place(of: find(Array(text[range]), in: source) ?? source)))
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
  private func opening(of sentence: Slice<UnsafeBufferPointer<UInt8>>) -> String {
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
