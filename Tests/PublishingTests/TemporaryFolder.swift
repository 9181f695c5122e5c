// A folder of its own for each test, on the real disk.
import Foundation
import Publishing

/// Removed when the test is over.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("terang-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var publicFolder: PublicFolder { PublicFolder(path) }

  func publish(_ files: [String: String], on fileSystem: FileSystem = .posix) throws -> Outcome {
    try Release(files.map { Release.File(path: $0.key, bytes: Array($0.value.utf8)) })
      .publish(into: publicFolder, on: fileSystem)
  }

  func write(_ text: String, to name: String) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
  }

  /// Every file with its text, and every empty folder with `nil`; the lock file is left out.
  var contents: [String: String?] {
    var result: [String: String?] = [:]
    for name in FileManager.default.enumerator(atPath: path)?.compactMap({ $0 as? String }) ?? [] where name != ".lock"
    {
      let full = path + "/" + name
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
      if !isFolder.boolValue {
        result[name] = (try? String(contentsOfFile: full, encoding: .utf8)) ?? "?"
      } else if (try? FileManager.default.contentsOfDirectory(atPath: full).isEmpty) == true {
        result[name] = .some(nil)
      }
    }
    return result
  }

  /// The site alone.
  var site: [String: String?] {
    Dictionary(
      uniqueKeysWithValues: contents.filter { $0.key.hasPrefix("site/") }.map {
        (String($0.key.dropFirst(5)), $0.value)
      })
  }

  /// Times of change, in seconds, of all files and folders but the lock.
  var times: [String: Double] {
    var result: [String: Double] = [:]
    for name in FileManager.default.enumerator(atPath: path)?.compactMap({ $0 as? String }) ?? [] {
      let attributes = try? FileManager.default.attributesOfItem(atPath: path + "/" + name)
      result[name] = (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970
    }
    return result
  }

  /// Moves all times into the past, so that a later write shows.
  func age() throws {
    for name in times.keys {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: path + "/" + name)
    }
  }
}
