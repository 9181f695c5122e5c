// Where sentences end, and which words are acronyms.
import Diagnostics
import Testing

@testable import Intake

struct PlainLanguageTests {
  @Test(arguments: [
    ("Satu dua. Tiga empat lima!", [2, 3]), ("Menurut dr. Ani, No. 5 di Jl. Merdeka.", [8]),
    ("Nilainya 3.45. Naik (lihat tabel.) Turun?", [2, 3, 1]), ("Satu kalimat tanpa titik", [4]),
    ("Ia tiba s.d. sore. lalu pulang.", [6]), ("Satu – dua; tiga.", [4]), ("", []), ("  ...  ", [0]),
  ])
  func aSentenceEndsAtItsMark(_ text: String, _ expected: [Int]) {
    #expect(Sentences.all(in: Array(text.utf8)).map(\.words) == expected)
  }

  @Test(arguments: [
    ("Nilai SPBE dan e-SPTPD.", ["SPBE", "SPTPD"]), ("RT/RW serta CCTV-nya", ["RT", "RW", "CCTV"]),
    ("Surat B-1003/DJAI/AI.01, https://A.ID/BC", []), ("Bab XIV, S3, COVID19, A, iPhone", []),
    ("(APBD) \"DPRD\"", ["APBD", "DPRD"]),
  ])
  func acronymsAreWordsInCapitals(_ text: String, _ expected: [String]) {
    let bytes = Array(text.utf8)
    #expect(Acronyms.all(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) } == expected)
  }

  @Test func eightBytesAtOnceGiveWhatOneAtATimeGives() {
    let pieces = [
      "kota", "dan", "layanan masyarakat terpadu", "a", "A", "B", "SPBE", "RT/RW", "No. 5", "Jl. ", ". ", ".", "! ",
      ", ", ",", " ,", " ", "  ", "\n", "- ", "–", "é", "A/1", "https://A.ID/BC", "dr. ", "(APBD)", "x", "Kota Kediri",
      "pemerintah kota kediri menerbitkan", "PEMERINTAH", "kIS", "@", "[", "`", "{", "aZ", "zA", "\u{7F}",
    ]
    var dice = Dice(seed: 3)
    for _ in 0..<4000 {
      let text = (0..<Int.random(in: 1...30, using: &dice)).map { _ in
        (pieces.randomElement(using: &dice) ?? "") + (Int.random(in: 0...2, using: &dice) == 0 ? "" : " ")
      }.joined()
      let bytes = Array(text.utf8)
      let (sentences, acronyms) = slowly(bytes)
      #expect(
        Sentences.all(in: bytes).map { [$0.range.lowerBound, $0.range.upperBound, $0.words] } == sentences, "\(text)")
      #expect(Acronyms.all(in: bytes) == acronyms, "\(text)")
    }
  }

  /// The sentences and the acronyms, a word at a time.
  private func slowly(_ text: [UInt8]) -> (sentences: [[Int]], acronyms: [Range<Int>]) {
    func isBlank(_ index: Int) -> Bool { [0x20, 0x0A, 0x09].contains(text[index]) }
    var (found, acronyms, start, words, index) = ([[Int]](), [Range<Int>](), 0, 0, 0)
    while true {
      while index < text.count, isBlank(index) { index += 1 }
      let word = index
      while index < text.count, !isBlank(index) { index += 1 }
      guard index > word else { break }
      if words == 0 { start = word }
      let chunk = text[word..<index]
      let isWord = chunk.contains { $0 >= 0x80 || Character(UnicodeScalar($0)).isLetter || $0 &- 0x30 < 10 }
      words += isWord ? 1 : 0
      text.withUnsafeBufferPointer { text in
        let isNumber = chunk.contains(0x2F) && chunk.contains { $0 &- 0x30 < 10 || $0 == 0x3A }
        if !isNumber { Acronyms.words(of: text, in: word..<index, &acronyms) }
        guard Sentences.ends(text, word..<index, before: text.count) else { return }
        found.append([start, index, words])
        words = 0
      }
    }
    return (words > 0 ? found + [[start, index, words]] : found, acronyms)
  }

  @Test func whatStandsInBracketsIsExplained() {
    let bytes = Array("Indeks Mutu Rumah (IMR) dan SPM, (lihat SPBE)".utf8)
    let explained = bytes.withUnsafeBufferPointer { text in
      Acronyms.all(in: bytes).filter { Acronyms.isExplained($0, in: text, text.indices) }
    }
    #expect(explained.map { String(decoding: bytes[$0], as: UTF8.self) } == ["IMR"])
  }

  @Test func withoutAGlossaryNoAcronymIsAsked() {
    let page = "---\ntitle: Bahasa LHKPN\nsummary: Contoh.\n---\nNilai LAKIP naik.\n"
    #expect(SoundCity.check(["pages/bahasa.md": page]).findings.isEmpty)
  }
}
