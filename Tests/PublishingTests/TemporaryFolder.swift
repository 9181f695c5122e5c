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

  /// The run of a test; later moments are later runs.
  static func run(at moment: Int = 1000) -> Run {
    Run(process: 7, moment: moment, since: "2026-01-01T00:00:00Z")
  }

  func open(at moment: Int = 1000, on fileSystem: FileSystem = .unsynced) throws -> Slots {
    // In one lane, so that calls come in one order and each can be made to fail.
    try Slots.open(publicFolder, run: TemporaryFolder.run(at: moment), on: fileSystem, lanes: 1)
  }

  @discardableResult func publish(
    _ files: [String: String], keep: [String] = [], beside: [String: String] = [:], at moment: Int = 1000,
    on fileSystem: FileSystem = .unsynced
  ) throws -> Outcome {
    let slots = try open(at: moment, on: fileSystem)
    defer { slots.close() }
    return try slots.publish(
      Release(TemporaryFolder.files(files), keep: keep), beside: TemporaryFolder.files(beside))
  }

  @discardableResult func rollback(at moment: Int = 1000, on fileSystem: FileSystem = .unsynced) throws -> Outcome {
    let slots = try open(at: moment, on: fileSystem)
    defer { slots.close() }
    return try slots.rollback()
  }

  static func files(_ files: [String: String]) -> [Release.File] {
    files.map { Release.File(path: $0.key, bytes: Array($0.value.utf8)) }
  }

  func write(_ text: String, to name: String) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

  func read(_ name: String) -> String? { try? String(contentsOfFile: path + "/" + name, encoding: .utf8) }

  /// Every file with its text, symbolic links with their target, and empty folders with `nil`; what terang remembers
  /// between runs is left out.
  var contents: [String: String?] {
    var result: [String: String?] = [:]
    for name in FileManager.default.enumerator(atPath: path)?.compactMap({ $0 as? String }) ?? [] {
      let full = path + "/" + name
      if name.hasPrefix(".terang") { continue }
      if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: full) {
        result[name] = "-> " + target
        continue
      }
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

  /// The live slot without its list.
  var site: [String: String?] { slot("site") }
  /// The spare slot without its list.
  var previous: [String: String?] { slot("previous") }

  private func slot(_ name: String) -> [String: String?] {
    var result: [String: String?] = [:]
    for (path, text) in contents where path.hasPrefix(name + "/") && path != name + "/manifest.json" {
      result[String(path.dropFirst(name.count + 1))] = .some(text)
    }
    return result
  }

  /// Times of change of all files, in seconds.
  var times: [String: Int] {
    var result: [String: Int] = [:]
    for name in contents.keys {
      if let status = try? FileSystem.posix.status(path + "/" + name), status.kind != .folder {
        result[name] = status.modified / 1_000_000_000
      }
    }
    return result
  }

  func setTime(_ name: String, _ seconds: Int) throws {
    try FileSystem.posix.setTime(path + "/" + name, seconds * 1_000_000_000)
  }
}

extension FileSystem {
  /// The real disk, without waiting for it: no test pulls the plug, and an fsync takes milliseconds.
  static var unsynced: FileSystem {
    var system = FileSystem.posix
    system.sync = { _ throws(SystemError) in }
    system.syncAll = { _ throws(SystemError) in }
    return system
  }
}
