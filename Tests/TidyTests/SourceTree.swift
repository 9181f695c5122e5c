// The source tree as a test sees it: files with their room, lines and imports.
import Foundation
import Testing

/// A Swift file under `Sources`.
struct SourceFile: CustomTestStringConvertible {
  let room: String
  /// Path below `Sources`.
  let name: String
  let lines: [String]

  var testDescription: String { name }

  /// The modules that the file imports.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ").filter { $0 != "package" && $0 != "internal" && $0 != "private" }
      return words.count >= 2 && words[0] == "import" ? String(words[1]) : nil
    }
  }

  /// The lines of code, without those that are only a comment.
  var code: [String] {
    lines.filter { !$0.trimmingCharacters(in: .whitespaces).hasPrefix("//") }
  }
}

/// Everything under a folder of the repository.
enum SourceTree {
  /// The repository, found from this file: the tests run from any folder.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// All Swift files under `Sources`, in the order of their names.
  static let files: [SourceFile] = names(under: "Sources").filter { $0.hasSuffix(".swift") }.map { name in
    SourceFile(
      room: String(name.prefix { $0 != "/" }), name: name,
      lines: text("Sources/" + name).components(separatedBy: "\n"))
  }

  /// The names of all files under a folder, in ascending order.
  static func names(under folder: String) -> [String] {
    let walk = FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path)
    return (walk?.allObjects as? [String] ?? []).sorted()
  }

  /// The text of a file of the repository; empty when it is not there, which the tests that need it notice.
  static func text(_ name: String) -> String {
    (try? String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)) ?? ""
  }
}
