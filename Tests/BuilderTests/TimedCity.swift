// A city to which much happens by itself in forty days: the one like Kediri, with items that come, change and go.
import Builder
import Foundation
import Intake
import Model
import Testing

/// `Timed/Content` lies over the content of that city; `Timed/secrets.tsv` tells which word may be read when.
/// `Tools/life-test` lets the real command live through the same days.
enum TimedCity {
  static let start = "2026-12-01T00:00"
  static let days = 40

  /// A word that stands in one item only.
  struct Secret {
    let word: String
    /// From when until when the public may read it; `nil` for never, and for an open end.
    let from: Instant?
    let until: Instant?

    func isPublic(at instant: Instant) -> Bool {
      guard let from else { return false }
      return from <= instant && until.map { instant < $0 } ?? true
    }
  }

  private static let folder = Folders.root.appendingPathComponent("Tests/BuilderTests/Timed")

  static func secrets() throws -> [Secret] {
    let text = try String(contentsOf: folder.appendingPathComponent("secrets.tsv"), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Secret(word: cells[0], from: Instant(cells[1], in: .wib), until: Instant(cells[2], in: .wib))
    }
  }

  /// The content folder.
  static func content() throws -> ContentFolder {
    var files = try Folders.bytes(under: Folders.sites.appendingPathComponent("kota-like-kediri/Content"))
    files.merge(try Folders.bytes(under: folder.appendingPathComponent("Content"))) { $1 }
    return Folders.folder(files.mapValues { .file($0) })
  }
}
