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
