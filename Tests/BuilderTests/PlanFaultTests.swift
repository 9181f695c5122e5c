// Bad inputs that only the plan can refuse: links to what is not public, paths that the site needs itself,
// pages that are public and would vanish, and releases that hold far less than the live one.
import Builder
import Diagnostics
import Foundation
import Intake
import Testing

/// A folder `plan-…` of the intake's `Faults/`, laid over the sound city there.
struct PlanFault: Sendable, CustomTestStringConvertible {
  static let root = Folders.root.appendingPathComponent("Tests/IntakeTests/Faults")

  static let all: [PlanFault] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.filter { $0.hasPrefix("plan-") }.sorted().map(PlanFault.init)
  }()

  let name: String

  var testDescription: String { name }

  var expectation: URL { Self.root.appendingPathComponent(name + "/expected-plan.txt") }

  /// The findings of check and plan on the day for which all faults are written.
  func findings() throws -> Findings {
    var files = try Folders.bytes(under: Self.root.appendingPathComponent("base"))
    for (file, bytes) in try Folders.bytes(under: Self.root.appendingPathComponent(name)) { files[file] = bytes }
    let live = files["live.txt"].map { String(decoding: $0, as: UTF8.self).split(separator: "\n").map(String.init) }
    for extra in ["expected.txt", "expected-plan.txt", "live.txt"] { files[extra] = nil }
    let build = Build(asOf: try #require(AsOf(reading: "2026-11-21")))
    let plan = build.plan(build.check(Folders.folder(files.mapValues { .file($0) })))
    let release = LiveRelease(paths: live ?? [], without: .noList)
    return plan.against(live: release.paths).guarded(against: release).findings
  }
}

struct PlanFaultTests {
  @Test func theSoundCityHasAPlanWithoutFindings() throws {
    let findings = try PlanFault(name: "base").findings()
    #expect(messages(findings) == "\n")
  }

  @Test func thereAreBadInputs() {
    #expect(PlanFault.all.count >= 4)
  }

  @Test(arguments: PlanFault.all)
  func aFaultBringsItsMessages(_ fault: PlanFault) throws {
    let found = messages(try fault.findings())
    let expected = try? String(contentsOf: fault.expectation, encoding: .utf8)
    if ProcessInfo.processInfo.environment["TERANG_RECORD"] == "1", found != expected {
      try found.write(to: fault.expectation, atomically: true, encoding: .utf8)
      Issue.record("recorded, read it: \(fault.name)")
      return
    }
    #expect(found == expected, "\(found)")
  }

  /// The line for tools, then notes and help, in English and after an empty line in Indonesian.
  private func messages(_ findings: Findings) -> String {
    [Language.english, .indonesian].map { language in
      findings.sorted.map { finding in
        let notes = finding.notes.map { note in
          "  note: \(note.phrase.text(in: language))" + (note.place.map { ": \($0)" } ?? "") + "\n"
        }
        let help = finding.help.map { "  help: \($0.text(in: language))\n" } ?? ""
        return ToolFormat(language: language).text(finding) + "\n" + notes.joined() + help
      }.joined()
    }.joined(separator: "\n")
  }
}
