// Reads content folders of the repository for the tests of this target.
import Builder
import Foundation
import HTML
import Intake
import Model
import Testing

/// Folders of the repository, found from this file.
enum Folders {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let sites = root.appendingPathComponent("Tests/BuilderTests/Sites")
  static let content = root.appendingPathComponent("Content")

  /// Everything under a folder, by path below it.
  static func bytes(under folder: URL) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    let walk = FileManager.default.enumerator(atPath: folder.path)
    for name in walk?.allObjects as? [String] ?? [] {
      var isFolder: ObjCBool = false
      let url = folder.appendingPathComponent(name)
      guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), !isFolder.boolValue else {
        continue
      }
      files[name] = [UInt8](try Data(contentsOf: url))
    }
    return files
  }

  /// A content folder whose PDF files are plain texts, so that no test needs a program that reads PDF.
  static func folder(_ entries: [String: ContentFolder.Entry]) -> ContentFolder {
    var texts: [String: TextExtraction] = [:]
    for (name, entry) in entries {
      if name.hasSuffix(".pdf"), case .file(let bytes) = entry { texts[name] = .text(bytes) }
    }
    return ContentFolder(entries: entries, texts: texts)
  }

  /// The plan of the content in a folder at a moment.
  static func plan(_ folder: URL, asOf: String) throws -> Plan {
    let entries = try bytes(under: folder).mapValues { ContentFolder.Entry.file($0) }
    let moment = try #require(AsOf(reading: asOf))
    let build = Build(asOf: moment)
    return build.plan(build.check(Self.folder(entries)))
  }

  /// All files of a plan, rendered, by their place in the web root.
  static func render(_ plan: Plan) async -> [String: [UInt8]] {
    let rendered = await renderAll(plan.files)
    return Dictionary(uniqueKeysWithValues: rendered.map { ($0.path.output, $0.bytes) })
  }
}
