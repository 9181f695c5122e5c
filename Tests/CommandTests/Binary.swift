// Runs the command as a person does: the binary beside the test bundle, in an environment the test chooses.
import Foundation
import Testing

struct Ending: Equatable {
  let code: Int32
  let output: String
  let errors: String
}

/// Runs `terang` and waits for its end. File permissions do not bind root; with `isBound` they do, since root then gives up
/// the capabilities that override them.
func terang(_ arguments: [String], environment: [String: String] = [:], isBound: Bool = false) throws -> Ending {
  let executable = try terangBinary()
  let process = Process()
  if isBound, geteuid() == 0 {
    process.executableURL = URL(fileURLWithPath: "/usr/bin/setpriv")
    process.arguments = ["--bounding-set", "-dac_override,-dac_read_search", executable.path] + arguments
  } else {
    process.executableURL = executable
    process.arguments = arguments
  }
  process.environment = environment
  let folder = try TestFolder()
  let output = try folder.file("output", "")
  let errors = try folder.file("errors", "")
  process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
  process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errors))
  try process.run()
  process.waitUntilExit()
  return Ending(
    code: process.terminationStatus, output: try String(contentsOfFile: output, encoding: .utf8),
    errors: try String(contentsOfFile: errors, encoding: .utf8))
}

/// The binary that was built with the tests.
func terangBinary() throws -> URL {
  let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
  let candidates = [beside, Bundle.main.bundleURL].map { $0.appendingPathComponent("terang") }
  let binary = candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }
  return try #require(binary, "build the product terang first")
}

/// A folder that is gone when the test is over.
final class TestFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("terang-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and gives its whole path.
  @discardableResult func file(_ name: String, _ text: String) throws -> String {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return url.path
  }
}

/// The almost empty city of the builder's tests, copied to where a test may spoil it.
func smallCity(in folder: TestFolder) throws -> String {
  let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let content = folder.path + "/Content"
  try FileManager.default.copyItem(
    atPath: tests.path + "/BuilderTests/Sites/almost-empty/Content", toPath: content)
  return content
}
