// Slugs: what may be typed, and what becomes of a title.

import HTML
import Testing

@Suite struct SlugTests {
  @Test(arguments: ["a", "7", "prodamas-plus", "perwali-4-2023", "a--b"])
  func aTypedSlugIsKept(_ text: String) {
    #expect(Slug(text)?.text == text)
  }

  @Test(arguments: ["", "-a", "a-", "-", "A", "a b", "a_b", "a/b", "é", "a.b", "a\u{301}"])
  func whatBreaksTheRuleIsNoSlug(_ text: String) {
    #expect(Slug(text) == nil)
  }

  @Test(arguments: [
    ("Skor Smart City", "skor-smart-city"),
    ("  Siapa — dan kapan?  ", "siapa-dan-kapan"),
    ("Jum'at, 28/08/2019", "jum-at-28-08-2019"),
    ("Café Ångström Łódź", "cafe-angstrom-lodz"),
    ("Straße, Œuvre, Þór, æ", "strasse-oeuvre-thor-ae"),
    ("Tiếng Việt", "tieng-viet"),
    ("Cafe\u{301} co\u{AD}op", "cafe-coop"),
    ("2 × 3 ÷ 4", "2-3-4"),
    ("日本 A", "a"),
  ])
  func aTitleIsFolded(_ title: String, _ slug: String) {
    #expect(Slug(title: title)?.text == slug)
  }

  @Test(arguments: ["", "—", "日本", "\u{301}"])
  func aTitleWithoutLettersHasNoSlug(_ title: String) {
    #expect(Slug(title: title) == nil)
  }

  @Test func aDerivedSlugIsAValidSlug() {
    var random = Dice(seed: 11)
    for _ in 0..<2_000 {
      let title = random.text(length: 24)
      guard let slug = Slug(title: title) else { continue }
      #expect(Slug(slug.text) == slug, "from \(title.debugDescription)")
    }
  }

  @Test func slugsAreOrderedByTheirBytes() {
    let slugs = ["b", "a-1", "a1", "a"].compactMap { Slug($0) }
    #expect(slugs.sorted().map(\.text) == ["a", "a-1", "a1", "b"])
  }
}
