// How much of what is planted the gate finds, and how often it takes for personal what is not. The bench prints both.
import Diagnostics
import Formats
import Foundation
import Testing

@testable import Intake

struct PersonalDataCorpusTests {
  private static let leaks: [CorpusItem] = {
    var maker = NumberMaker(seed: 4)
    return (0..<3).flatMap { round in maker.data().enumerated().flatMap { maker.places($0.element, $0.offset) } }
      + PlantedPictures.all + PlantedTables.all
  }()

  private static let lookAlikes: [CorpusItem] = {
    var maker = NumberMaker(seed: 5)
    return (0..<200).flatMap { _ in maker.lookAlikes() }
      + (0..<20).flatMap { _ in maker.lookAlikes().flatMap(PlantedDocuments.innocent) } + RealContent.lines
  }()

  /// The rules that the gate finds in one file.
  private func rules(_ item: CorpusItem) -> [Diagnostic] {
    var gate = PersonalDataGate()
    gate.official.declare(in: "WhatsApp 0851 4228 1103")
    if item.name.hasSuffix(".html") || item.name.hasSuffix(".json") {
      return gate.check(rendered: item.bytes, path: item.name)
    }
    // That a document has comments or a hidden sheet is true of those that are made with them.
    return gate.check(FaultFolder.folder([item.name: .file(item.bytes)])).map(\.diagnostic)
      .filter { $0.rule != .documentHistory }
  }

  @Test func plantedDataAreFound() {
    let missed = Self.leaks.filter { item in !rules(item).contains { $0.rule == item.rule } }
    let share = 100 * Double(Self.leaks.count - missed.count) / Double(Self.leaks.count)
    print("personal data: \(Self.leaks.count) planted, \(missed.count) missed, recall \(rounded(share)) %")
    for item in missed.prefix(40) {
      print("  missed: \(item.group): \(String(decoding: item.bytes.prefix(160), as: UTF8.self)) \(item.name)")
    }
    #expect(Self.leaks.count >= 400)
    #expect(share >= 99)
  }

  @Test func lookAlikesAreLetThrough() {
    let alarms = Self.lookAlikes.filter { !rules($0).isEmpty }
    let share = 100 * Double(alarms.count) / Double(Self.lookAlikes.count)
    print("personal data: \(Self.lookAlikes.count) look-alikes, \(alarms.count) false alarms, \(rounded(share)) %")
    for item in alarms.prefix(40) {
      print(
        "  alarm: \(item.group): \(rules(item).map(\.summary.english)) \(String(decoding: item.bytes.prefix(300), as: UTF8.self))"
      )
    }
    #expect(Self.lookAlikes.count >= 4000)
    #expect(share <= 0.5)
  }

  @Test func noFindingPrintsANumberWhole() {
    for item in Self.leaks where item.rule != .personalDataTable && item.rule != .personalDataImage {
      for finding in rules(item) {
        for text in [finding.summary.english, finding.summary.indonesian] + finding.notes.map(\.phrase.english) {
          let longest = text.split { !$0.isNumber }.map(\.count).max() ?? 0
          #expect(longest <= 4, "\(text)")
        }
      }
    }
  }

  private func rounded(_ share: Double) -> Double { (share * 100).rounded() / 100 }
}

/// The lines of the content of this repository, each an innocent file of its own.
enum RealContent {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Content")

  static let lines: [CorpusItem] = {
    let names = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    return names.sorted().flatMap { name -> [CorpusItem] in
      guard let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8) else { return [] }
      return text.split(separator: "\n").filter { $0.contains { $0.isNumber } }.map { line in
        CorpusItem("news/a.md", String(line), nil, "content")
      }
    }
  }()
}
