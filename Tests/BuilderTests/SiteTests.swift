// Whole small cities: each folder of Sites holds Content, the moment, and the site that it must become.
import Builder
import Diagnostics
import Foundation
import Testing

struct SiteTests {
  static let names = ["almost-empty", "kabupaten", "kota-like-kediri"]

  /// Set by the person who wants a new expectation; the run that writes it fails, so that it is read before it counts.
  static let isRecording = ProcessInfo.processInfo.environment["TERANG_RECORD"] == "1"

  @Test func everyFolderIsTested() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Folders.sites.path)
    #expect(folders.sorted() == Self.names)
  }

  @Test(arguments: names)
  func becomesTheExpectedSite(_ name: String) async throws {
    let folder = Folders.sites.appendingPathComponent(name)
    let asOf = try String(contentsOf: folder.appendingPathComponent("as-of.txt"), encoding: .utf8)
    let plan = try Folders.plan(
      folder.appendingPathComponent("Content"), asOf: asOf.trimmingCharacters(in: .whitespacesAndNewlines))
    #expect(plan.findings.sorted.map(\.summary.english) == [])
    let site = Self.withoutFingerprints(await Folders.render(plan))
    let expectedFolder = folder.appendingPathComponent("Expected")
    if Self.isRecording {
      try record(site, in: expectedFolder)
      Issue.record("recorded \(site.count) files for '\(name)'; read the difference before you commit it")
      return
    }
    let expected = try Folders.bytes(under: expectedFolder)
    #expect(site.keys.sorted() == expected.keys.sorted())
    for (path, bytes) in site.sorted(by: { $0.key < $1.key }) where expected[path] != nil {
      #expect(
        String(decoding: bytes, as: UTF8.self) == expected[path].map { String(decoding: $0, as: UTF8.self) }, "\(path)")
    }
  }

  @Test(arguments: names)
  func nothingHeldBackLeaks(_ name: String) async throws {
    let site = await Folders.render(
      try Folders.plan(Folders.sites.appendingPathComponent(name).appendingPathComponent("Content"), asOf: "2026-11-21")
    )
    for (path, bytes) in site {
      let text = String(decoding: bytes, as: UTF8.self)
      for word in ["RAHASIA", "Berita terjadwal", "Rancangan yang belum selesai", "terjadwal/"] {
        #expect(!text.contains(word), "\(path) contains '\(word)'")
      }
    }
  }

  @Test func theScheduledItemAppearsAtItsMoment() async throws {
    let content = Folders.sites.appendingPathComponent("kota-like-kediri/Content")
    let before = await Folders.render(try Folders.plan(content, asOf: "2026-12-31T23:59"))
    let after = await Folders.render(try Folders.plan(content, asOf: "2027-01-01T00:00"))
    #expect(before["berita/2027/terjadwal/index.html"] == nil)
    #expect(after["berita/2027/terjadwal/index.html"] != nil)
  }

  @Test(arguments: names)
  func theDayAloneChangesNothingThatIsNotComputed(_ name: String) async throws {
    // Between two moments at which no state changes every byte is the same: no page prints when it was made.
    let content = Folders.sites.appendingPathComponent(name).appendingPathComponent("Content")
    let morning = await Folders.render(try Folders.plan(content, asOf: "2026-11-21T06:00"))
    let later = await Folders.render(try Folders.plan(content, asOf: "2026-11-24T18:45"))
    #expect(morning.keys.sorted() == later.keys.sorted())
    for (path, bytes) in morning { #expect(later[path] == bytes, "\(path)") }
  }

  @Test(arguments: names)
  func theOrderOfTasksDoesNotShow(_ name: String) async throws {
    let content = Folders.sites.appendingPathComponent(name).appendingPathComponent("Content")
    let first = await Folders.render(try Folders.plan(content, asOf: "2026-11-21"))
    let second = await Folders.render(try Folders.plan(content, asOf: "2026-11-21"))
    #expect(first == second)
  }

  /// The site with plain names for style sheet and script, whose bytes have tests of their own: a changed colour must not
  /// change every expected page.
  private static func withoutFingerprints(_ site: [String: [UInt8]]) -> [String: [UInt8]] {
    func plain(_ text: String) -> String {
      text.replacingOccurrences(of: #"(aset/[a-z]+)-[0-9a-f]{8}\."#, with: "$1.", options: .regularExpression)
    }
    var result: [String: [UInt8]] = [:]
    for (path, bytes) in site {
      let isAsset = path.hasPrefix("aset/")
      result[plain(path)] =
        isAsset ? Array("see Sources/Pages/Assets\n".utf8) : Array(plain(String(decoding: bytes, as: UTF8.self)).utf8)
    }
    return result
  }

  private func record(_ site: [String: [UInt8]], in folder: URL) throws {
    try? FileManager.default.removeItem(at: folder)
    for (path, bytes) in site {
      let url = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
  }
}
