// Every bad input of `Faults/` brings exactly its messages, and every rule has a bad input.
import Diagnostics
import Foundation
import HTML
import Intake
import Model
import Testing

struct FaultTests {
  /// The bad inputs of `site.yaml` after which nothing else can be checked with certainty: no zone or no address.
  static let unusable = [
    "site-address-missing", "site-address-mistyped", "site-address-with-query", "site-empty", "site-list",
    "site-missing",
    "site-not-yaml", "site-unreadable", "site-zone-unknown",
  ]

  @Test func theSoundCityHasNoFindings() throws {
    let checked = Intake.check(
      FaultFolder.folder(FaultFolder.base.mapValues { .file($0) }), today: { _ in SoundCity.today })
    #expect(messages(checked.findings) == "\n")
    let city = try #require(checked.city)
    #expect(city.metrics.map(\.id.text) == ["indeks-layanan", "penduduk"])
    #expect(city.programs.map(\.id.text) == ["layanan-terpadu", "taman-kota"])
    #expect(city.news.map(\.file) == ["news/2026/2026-03-laporan-terbit.md", "news/2025/2025-08-20-taman-dibuka.md"])
    #expect(city.areas.count == 3)
    #expect(city.sources.count == 3)
  }

  @Test(arguments: FaultFolder.all)
  func aFaultBringsItsMessages(_ fault: FaultFolder) throws {
    let checked = Intake.check(
      try fault.content(), published: try fault.published(), today: { _ in SoundCity.today })
    let found = messages(checked.findings)
    if ProcessInfo.processInfo.environment["TERANG_RECORD"] == "1", found != fault.expected {
      try fault.record(found)
      Issue.record("recorded, read it: \(fault.name)")
      return
    }
    let expected = try #require(fault.expected, "no expected.txt; record it with TERANG_RECORD=1 and read it")
    #expect(
      found.components(separatedBy: "\n") == expected.components(separatedBy: "\n"),
      "\(fault.name) brings\n\(found)")
    #expect((checked.city == nil) == checked.findings.hasErrors)
    #expect(checked.isSiteUnusable == Self.unusable.contains(fault.name))
    for finding in checked.findings.sorted {
      #expect(!finding.place.file.isEmpty)
      #expect(finding.help != nil, "'\(finding.summary.english)' has no remedy")
      #expect(finding.summary.english != finding.summary.indonesian)
      #expect(finding.summary.english.last != "." && finding.summary.indonesian.last != ".")
    }
  }

  @Test(arguments: Rule.allCases)
  func everyRuleHasABadInput(_ rule: Rule) {
    #expect(FaultFolder.all.contains { $0.shows(rule) }, "no folder of Faults/ shows \(rule.rawValue)")
  }

  @Test func thereAreManyBadInputs() {
    #expect(FaultFolder.all.count >= 75)
  }
}
