// The rule book: every rule has its reason and examples in both languages, and the references are made from it.
import Diagnostics
import Foundation
import Testing

struct RuleBookTests {
  @Test(arguments: Rule.allCases)
  func aRuleIsExplainedInBothLanguages(_ rule: Rule) {
    let entry = rule.entry
    for phrase in [entry.demand, entry.reason] {
      #expect(phrase.indonesian != phrase.english)
      for text in [phrase.indonesian, phrase.english] {
        #expect(text.hasSuffix(".") && !text.contains("\n"), "\(rule.rawValue): \(text)")
      }
    }
    #expect(entry.bad != entry.good)
    #expect(!entry.bad.english.isEmpty && !entry.good.english.isEmpty)
  }

  @Test func entriesAreNotSharedByMistake() {
    #expect(Set(Rule.allCases.map(\.entry.demand)).count == Rule.allCases.count)
    #expect(Set(Rule.allCases.map(\.entry.bad)).count == Rule.allCases.count)
  }

  @Test func aRuleAtTheTerminal() {
    #expect(
      RuleReference(language: .english).text(.figureSource) == """
        figure-source (error: stops the release)

        No figure without a source.
        Residents, journalists and assessors must be able to check every figure where it came from.

        Bad:
          periode;nilai;status;sumber
          2024;78,2;final;

        Good:
          periode;nilai;status;sumber
          2024;78,2;final;S17

        """)
    #expect(
      RuleReference(language: .indonesian).text(.figureJump) == """
        figure-jump (galat: menghentikan penerbitan; dapat dikecualikan di waivers.yaml)

        Langkah antarperiode tidak melebihi 'bounds.jump'.
        Loncatan yang tidak masuk akal biasanya salah ketik atau ganti satuan.

        Salah:
          2023;3,14;final;S1
          2024;34,9;final;S1

        Benar:
          2023;3,14;final;S1
          2024;3,49;final;S1

        """)
  }

  @Test func theListHasALineForEachRule() {
    let lines = RuleReference(language: .english).list().split(separator: "\n")
    #expect(lines.count == Rule.allCases.count)
    #expect(lines.first?.hasPrefix("ambiguous-date ") == true)
    #expect(lines.first?.hasSuffix("  A date can be read in one way only.") == true)
  }

  @Test(arguments: [("figure-sorce", Rule.figureSource), ("Broken-Link", .brokenLink)])
  func aSlipIsRecognized(_ word: String, _ rule: Rule) {
    #expect(RuleReference(language: .english).guess(word) == rule)
  }

  @Test func noGuessWithoutLikeness() {
    #expect(RuleReference(language: .english).guess("kucing") == nil)
  }

  @Test(arguments: [(Language.english, "Documentation/rules.md"), (.indonesian, "Documentation/panduan/aturan.md")])
  func theReferencesAreFresh(_ language: Language, _ name: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let written = try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
    #expect(
      written.components(separatedBy: "\n")
        == RuleReference(language: language).markdown().components(separatedBy: "\n"),
      "\(name) is stale; run 'make rules'")
  }
}
