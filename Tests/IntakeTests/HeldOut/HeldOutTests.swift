// The held-out set: what the gate finds and lets through of cases that were written without knowing its detectors.
import Diagnostics
import Foundation
import Testing

@testable import Intake

struct HeldOutTests {
  private static func items(_ templates: [String], times: Int, seed: UInt64) -> [CorpusItem] {
    var slots = HeldOutSlots(seed: seed)
    return (0..<times).flatMap { round in
      templates.enumerated().map { index, template in
        let isDocument = (index + round).isMultiple(of: 2) && !template.hasPrefix("|")
        return CorpusItem(isDocument ? "documents/a.pdf" : "news/a.md", slots.fill(template), nil, template)
      }
    }
  }

  private func findings(_ item: CorpusItem) -> [String] {
    PersonalDataGate().check(FaultFolder.folder([item.name: .file(item.bytes)])).map(\.diagnostic.summary.english)
  }

  private func percent(_ part: Int, of whole: Int) -> Double {
    (10_000 * Double(part) / Double(max(whole, 1))).rounded() / 100
  }

  @Test func plantedDataAreFound() {
    let leaks = Self.items(HeldOutLeaks.templates, times: 2, seed: 17)
    let missed = leaks.filter { findings($0).isEmpty }
    print(
      "held-out: \(leaks.count) planted, \(missed.count) missed, recall",
      "\(percent(leaks.count - missed.count, of: leaks.count)) %")
    for item in missed { print("  missed: \(item.group): \(String(decoding: item.bytes, as: UTF8.self)) \(item.name)") }
    #expect(leaks.count >= 150)
    #expect(percent(leaks.count - missed.count, of: leaks.count) >= 99)
  }

  @Test func lookAlikesAreLetThrough() {
    let lookAlikes = Self.items(HeldOutLookAlikes.templates, times: 5, seed: 18)
    let alarms = lookAlikes.filter { !findings($0).isEmpty }
    print(
      "held-out: \(lookAlikes.count) look-alikes, \(alarms.count) false alarms,",
      "\(percent(alarms.count, of: lookAlikes.count)) %")
    for item in alarms {
      print("  alarm: \(item.group): \(findings(item)) \(String(decoding: item.bytes, as: UTF8.self))")
    }
    #expect(lookAlikes.count >= 800)
    #expect(percent(alarms.count, of: lookAlikes.count) <= 0.5)
  }
}
