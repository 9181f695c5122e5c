// A waiver lets a finding through and nothing else: what it is about is published whole.
import Diagnostics
import Intake
import Testing

struct WaiverTests {
  @Test func onlyWhatCanBePublishedAsItIsCanBeWaived() {
    #expect(
      Rule.allCases.filter { $0.isWaivable && !$0.isAboutPersonalData } == [
        .lineTooLong, .unknownKey, .contrast, .figureBounds, .figureJump, .publishedJump, .publishedUnit,
        .shrunkRelease,
        .vagueAlternative, .vagueLink, .repeatedLinkText, .longSentence, .unknownAcronym, .documentText,
        .documentHistory,
      ])
  }

  @Test(arguments: ["metric-unknown-key", "figure-bounds", "figure-jump", "site-contrast", "line-too-long"])
  func whatIsWaivedIsPublishedWhole(_ name: String) throws {
    let fault = FaultFolder(name: name)
    let found = Intake.check(try fault.content(), today: { _ in SoundCity.today }).findings.sorted
    #expect(!found.isEmpty)
    let waivers = found.map { finding in
      let place = "\(finding.place.file):\(finding.place.line)"
      return
        "- {rule: \(finding.rule.rawValue), where: \"\(place)\", reason: Diketahui., who: uji, until: 2026-11-21}\n"
    }
    var entries = try fault.content().entries
    entries["waivers.yaml"] = .file(Array(Set(waivers).sorted().joined().utf8))
    let checked = Intake.check(FaultFolder.folder(entries), today: { _ in SoundCity.today })
    #expect(messages(checked.findings) == "\n")
    #expect(checked.waived == found)
    #expect(SoundCity.isWhole(try #require(checked.city)))
  }

  @Test func aWaiverOfAFileCoversAllItsLines() throws {
    let fault = FaultFolder(name: "figure-bounds")
    var entries = try fault.content().entries
    let waiver = "- {rule: figure-bounds, where: metrics/indeks-layanan.csv, reason: x, who: y, until: 2026-12-01}\n"
    entries["waivers.yaml"] = .file(Array(waiver.utf8))
    let checked = Intake.check(FaultFolder.folder(entries), today: { _ in SoundCity.today })
    #expect(checked.waived.map(\.place.line) == [2, 3])
    #expect(checked.findings.isEmpty)
  }
}
