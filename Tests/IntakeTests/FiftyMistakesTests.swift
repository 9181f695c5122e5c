// A city folder with 50 planted mistakes: one run names them all, and each that is mended is one less.
import Diagnostics
import Foundation
import Intake
import Testing

struct FiftyMistakesTests {
  /// How one mistake is mended: in which file, what was typed, what it should be.
  struct Mend: Sendable {
    let file: String
    let wrong: String
    let right: String
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("FiftyMistakes")

  /// The lines of `mends.txt`: file, wrong and right text with tabs between them.
  static let mends: [Mend] = {
    let text = (try? String(contentsOf: root.appendingPathComponent("mends.txt"), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { line in
      let parts = line.components(separatedBy: "\t")
      return Mend(file: parts[0], wrong: parts[1], right: parts[2])
    }
  }()

  private static let content = FaultFolder.files(under: root.appendingPathComponent("Content"))

  private func mended(_ mends: some Sequence<Mend>) throws -> [String: [UInt8]] {
    var files = Self.content
    for mend in mends {
      let text = String(decoding: try #require(files[mend.file]), as: UTF8.self)
      #expect(text.components(separatedBy: mend.wrong).count == 2, "'\(mend.wrong)' stands once in \(mend.file)")
      files[mend.file] = Array(text.replacingOccurrences(of: mend.wrong, with: mend.right).utf8)
    }
    return files
  }

  @Test func oneRunNamesAllFiftyEachWithItsRemedy() throws {
    let findings = SoundCity.check(files: Self.content).findings
    #expect(Self.mends.count == 50)
    #expect(findings.sorted.count == 50, "\(messages(findings))")
    for finding in findings.sorted {
      #expect(finding.help != nil)
      #expect(finding.place.line > 0, "\(finding.summary.english)")
    }
    // As many in each file as were planted there.
    let planted = Dictionary(grouping: Self.mends, by: \.file).mapValues(\.count)
    #expect(Dictionary(grouping: findings.sorted, by: \.place.file).mapValues(\.count) == planted)
  }

  @Test func eachMendIsOneFindingLess() throws {
    for count in 1...50 {
      let findings = SoundCity.check(files: try mended(Self.mends.prefix(count))).findings
      #expect(findings.sorted.count == 50 - count, "after \(count):\n\(messages(findings))")
    }
  }

  @Test func eachMendAloneIsOneFindingLess() throws {
    for mend in Self.mends {
      let findings = SoundCity.check(files: try mended([mend])).findings
      #expect(findings.sorted.count == 49, "\(mend.file): \(mend.right)")
    }
  }

  @Test func theMendedCityIsPublished() throws {
    let checked = SoundCity.check(files: try mended(Self.mends))
    #expect(SoundCity.isWhole(try #require(checked.city)))
  }
}
