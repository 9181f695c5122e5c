// The collection of findings: sorted, told once, counted.
import Diagnostics
import Testing

@Suite struct FindingsTests {
  private func finding(_ file: String, _ line: Int, _ rule: Rule = .badDate, _ words: String = "x") -> Diagnostic {
    Diagnostic(rule, at: Place(file: file, line: line, column: 1), Phrase(id: words, en: words))
  }

  @Test func areSortedByPlaceRuleAndWords() {
    let sorted = [
      finding("a", 2), finding("a", 10), finding("a", 10, .badNumber), finding("a", 10, .badNumber, "y"),
      finding("b", 1),
    ]
    var findings = Findings()
    for finding in sorted.reversed() { findings.report(finding) }
    #expect(findings.sorted == sorted)
  }

  @Test func areToldOnce() {
    var findings = Findings()
    findings.report(finding("a", 1))
    findings.report(finding("a", 1))
    #expect(findings.sorted == [finding("a", 1)])
  }

  @Test func areJoined() {
    var one = Findings()
    one.report(finding("b", 1))
    var other = Findings()
    other.report(.badDate, at: Place(file: "a", line: 1, column: 1), Phrase(id: "x", en: "x"))
    one.append(other)
    #expect(one.sorted == [finding("a", 1), finding("b", 1)])
  }

  @Test func warningsAloneAreNoErrors() {
    var findings = Findings()
    #expect(findings.isEmpty)
    findings.report(finding("a", 1, .waiverUnused))
    #expect(!findings.hasErrors)
    #expect(!findings.isEmpty)
    findings.report(finding("a", 1, .badDate))
    #expect(findings.hasErrors)
  }

  @Test func placesReadAsEditorsLinkThem() {
    #expect(Place(file: "a.csv").description == "a.csv")
    #expect(Place(file: "a.csv", line: 3).description == "a.csv:3")
    #expect(Place(file: "a.csv", line: 3, column: 4).description == "a.csv:3:4")
  }

  @Test func everyRuleHasItsOwnLowerCaseName() {
    #expect(Set(Rule.allCases.map(\.rawValue)).count == Rule.allCases.count)
    #expect(Rule.allCases.allSatisfy { $0.rawValue.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 } })
  }

  @Test func aTallyCountsErrorsWarningsAndFiles() {
    let tally = Tally(of: [finding("a", 1), finding("a", 2), finding("b", 1, .waiverUnused)])
    #expect(
      tally.phrase == Phrase(id: "2 galat dan 1 peringatan dalam 2 berkas", en: "2 errors and 1 warning in 2 files"))
  }

  @Test func aTallyKnowsOneFromMany() {
    #expect(Tally(of: [finding("a", 1)]).phrase == Phrase(id: "1 galat dalam 1 berkas", en: "1 error in 1 file"))
    let warnings = [finding("a", 1, .waiverUnused), finding("b", 2, .waiverUnused)]
    #expect(Tally(of: warnings).phrase == Phrase(id: "2 peringatan dalam 2 berkas", en: "2 warnings in 2 files"))
    #expect(Tally(of: []).phrase == nil)
  }
}
