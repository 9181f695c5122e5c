// A folder of `Faults/`: files laid over the sound city, and the messages that they must bring.
import Diagnostics
import Foundation
import Intake
import Model
import Testing

/// One bad input with its expected messages.
///
/// Beside the files that replace those of `base`, a folder may hold
/// - `remove.txt`: base files to take away, a name a line;
/// - `generate.txt`: entries that are not stored, a line each: `NAME: line 5000000` (front matter, then one line of
///   that length), `NAME: size 20000000`, `NAME: unreadable REASON`, `NAME: loop REASON`;
/// - `expected.txt`: the findings in English, an empty line, the findings in Indonesian;
/// - `expected-plan.txt`: the same of what the plan finds in content that the check lets pass; for the builder's tests;
/// - `live.txt`: the files of the release that is public, a path a line; for the builder's tests;
/// - `live.csv`: the list of figures of the release that is public.
struct FaultFolder: Sendable, CustomTestStringConvertible {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Faults")
  private static let directives = [
    "expected.txt", "expected-plan.txt", "remove.txt", "generate.txt", "live.txt", "live.csv",
  ]

  /// All folders but the sound city, in the order of their names.
  static let all: [FaultFolder] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.filter { $0 != "base" && !$0.hasPrefix(".") }.sorted().map(FaultFolder.init)
  }()

  /// The files of the sound city.
  static let base: [String: [UInt8]] = files(under: root.appendingPathComponent("base"))

  let name: String

  var testDescription: String { name }

  private var folder: URL { Self.root.appendingPathComponent(name) }

  /// The expected messages; `nil` when they were never recorded.
  var expected: String? { try? String(contentsOf: folder.appendingPathComponent("expected.txt"), encoding: .utf8) }

  /// Whether a rule is among the expected messages of the check or of the plan.
  func shows(_ rule: Rule) -> Bool {
    let plan = try? String(contentsOf: folder.appendingPathComponent("expected-plan.txt"), encoding: .utf8)
    return ((expected ?? "") + (plan ?? "")).contains("[\(rule.rawValue)]")
  }

  /// The figures of the release that is public; `nil` when the folder names none.
  func published() throws -> [PublishedFigure]? {
    guard let bytes = FileManager.default.contents(atPath: folder.appendingPathComponent("live.csv").path) else {
      return nil
    }
    // Kept with plain line feeds, which editors and Git prefer.
    let lines = Array(bytes).split(separator: UInt8(ascii: "\n")).joined(separator: Array("\r\n".utf8))
    let list: [PublishedFigure]? = PublishedFigure.list(reading: Array(lines) + Array("\r\n".utf8))
    let figures: [PublishedFigure] = try #require(list, "live.csv is no list")
    return figures
  }

  func record(_ text: String) throws {
    try text.write(to: folder.appendingPathComponent("expected.txt"), atomically: true, encoding: .utf8)
  }

  /// The sound city with this fault.
  func content() throws -> ContentFolder {
    var entries = Self.base.mapValues { ContentFolder.Entry.file($0) }
    for name in lines(of: "remove.txt") {
      guard entries.removeValue(forKey: name) != nil else { throw BadDirective(text: name) }
    }
    for (name, bytes) in Self.files(under: folder) where !Self.directives.contains(name) {
      entries[name] = .file(bytes)
    }
    for line in lines(of: "generate.txt") {
      let (name, entry) = try generated(line)
      entries[name] = entry
    }
    return Self.folder(entries)
  }

  /// A content folder whose PDF files are plain texts, so that no test needs a program that reads PDF.
  static func folder(_ entries: [String: ContentFolder.Entry]) -> ContentFolder {
    var texts: [String: TextExtraction] = [:]
    for (name, entry) in entries {
      if name.hasSuffix(".pdf"), case .file(let bytes) = entry { texts[name] = .text(bytes) }
    }
    return ContentFolder(entries: entries, texts: texts)
  }

  private struct BadDirective: Error {
    let text: String
  }

  private func generated(_ directive: String) throws -> (String, ContentFolder.Entry) {
    let halves = directive.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
    guard halves.count == 2, let space = halves[1].firstIndex(of: " ") else { throw BadDirective(text: directive) }
    let argument = String(halves[1][halves[1].index(after: space)...])
    switch halves[1][..<space] {
    case "line":
      guard let count = Int(argument) else { throw BadDirective(text: directive) }
      let front = Self.base[halves[0]].map { String(decoding: $0, as: UTF8.self).components(separatedBy: "\n---\n")[0] }
      return (
        halves[0], .file(Array((front ?? "---").utf8) + Array("\n---\n".utf8) + Array(repeating: 0x61, count: count))
      )
    case "size":
      guard let count = Int(argument) else { throw BadDirective(text: directive) }
      return (halves[0], .tooLarge(size: count))
    case "unreadable": return (halves[0], .unreadable(reason: argument))
    case "loop": return (halves[0], .brokenLink(reason: argument))
    default: throw BadDirective(text: directive)
    }
  }

  private func lines(of name: String) -> [String] {
    let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    return (text ?? "").split(separator: "\n").map(String.init)
  }

  static func files(under folder: URL) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? [] {
      var isFolder: ObjCBool = false
      let path = folder.appendingPathComponent(name).path
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else { continue }
      if let data = FileManager.default.contents(atPath: path) { files[name] = [UInt8](data) }
    }
    return files
  }
}
