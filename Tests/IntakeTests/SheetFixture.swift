// A spreadsheet of `Spreadsheets/`: the bytes of one file, and what it must yield or the refusal it must meet.
import Diagnostics
import Foundation
import Intake
import Testing

/// One fixture. Beside `NAME` may stand the Markdown file with its declarations, and must stand `NAME.txt`: the report in
/// English, then the findings with their notes and remedies. `Tools/spreadsheets/make.py` makes them.
struct SheetFixture: Sendable, CustomTestStringConvertible {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Spreadsheets")

  static let all: [SheetFixture] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.filter { $0.hasSuffix(".csv") || $0.hasSuffix(".xlsx") }.sorted().map(SheetFixture.init)
  }()

  let name: String

  var testDescription: String { name }

  var bytes: [UInt8] { Self.file(name) ?? [] }

  private static func file(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: root.appendingPathComponent(name).path).map { [UInt8]($0) }
  }

  /// The recorded report; `nil` when it was never recorded.
  var expected: String? {
    Self.file(name + ".txt").map { String(decoding: $0, as: UTF8.self) }
  }

  func record(_ text: String) throws {
    try text.write(to: Self.root.appendingPathComponent(name + ".txt"), atomically: true, encoding: .utf8)
  }

  /// How the file, or one with other bytes under its name, is understood.
  func examine(_ bytes: [UInt8]? = nil) -> SheetReport {
    var entries = [name: ContentFolder.Entry.file(bytes ?? self.bytes)]
    let markdown = name.split(separator: ".")[0] + ".md"
    if let front = Self.file(String(markdown)) { entries[String(markdown)] = .file(front) }
    return Intake.examine(name, in: ContentFolder(entries: entries))
  }
}
