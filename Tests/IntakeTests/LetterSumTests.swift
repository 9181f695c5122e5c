// Sums over letters tell texts apart, and never two that are the same words.
import Diagnostics
import Testing

@testable import Intake

struct LetterSumTests {
  @Test(arguments: [("Laporan 2024", "laporan 2024."), ("Unduh", "(unduh)"), ("a-b", "AB"), ("", "…")])
  func theSameWordsHaveTheSameSum(_ one: String, _ other: String) {
    #expect(LetterSum(one) == LetterSum(other) || LetterSum(other).letters == 0)
  }

  @Test(arguments: [("Laporan 2024", "Laporan 2025"), ("ab", "ba"), ("unduh", "unduh1")])
  func otherWordsHaveAnother(_ one: String, _ other: String) {
    #expect(LetterSum(one) != LetterSum(other))
  }

  @Test func ofOtherLettersItTellsNothing() {
    #expect(LetterSum("Café") == LetterSum("Cafe\u{301}") && LetterSum("Café").letters == 0)
  }

  @Test(arguments: 28..<36)
  func anAccentBehindTheLastLetterIsSeen(_ count: Int) {
    let letters = String(repeating: "a", count: count)
    let (one, other) = (letters + "\u{E9}.", letters + "e\u{301}.")
    #expect(LetterSum(one) == LetterSum(other))
    #expect(LetterSum(letters + "b").letters == min(count + 1, 32))
  }

  @Test(arguments: [
    ("[Laporan kinerja tahunan](https://a.id/) dan [laporan kinerja tahunan.](https://b.id/)", 1),
    ("[Laporan kinerja tahunan](https://a.id/) dan [laporan kinerja tahunan](https://a.id/)", 0),
    ("[Dokumén](https://a.id/), [dokumén](https://b.id/)", 1), ("[di sini](https://a.id/)", 1),
    ("[Laporan kinerja tahun 2024](https://a.id/), [laporan kinerja tahun 2025](https://b.id/)", 0),
  ])
  func linksOfTheSameWordsAreFound(_ text: String, _ count: Int) {
    let page = "---\ntitle: Tautan\nsummary: Contoh.\n---\n\(text)\n"
    #expect(SoundCity.check(["pages/tautan.md": page]).findings.sorted.count == count)
  }
}
