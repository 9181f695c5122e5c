// The same content becomes the same bytes, wherever, by whomever and on however many cores it is built.
import Foundation
import Testing

@Suite struct IdentityTests {
  let folder: TestFolder

  init() throws { folder = try TestFolder() }

  /// Copies the city's content with its files made in another order, so that the folder lists them in another one.
  private func content(_ name: String, seed: UInt64) throws -> String {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let files = try tree(tests.path + "/BuilderTests/Sites/kota-like-kediri/Content")
    var dice = Dice(seed: seed)
    let target = folder.path + "/" + name + "/Content"
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }).shuffled(using: &dice) {
      let url = URL(fileURLWithPath: target + "/" + path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: url)
    }
    return target
  }

  /// The published site, built through `wrapper`, a command that runs another one.
  private func site(
    _ name: String, seed: UInt64, environment: [String: String] = [:], wrapper: [String] = ["/usr/bin/env"]
  ) throws -> [String: Data] {
    let content = try content(name, seed: seed)
    let output = folder.path + "/" + name + "/Public"
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    for path in [folder.path, folder.path + "/" + name, output] {
      try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: path)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: wrapper[0])
    process.arguments =
      wrapper.dropFirst() + [
        try terangBinary().path, "build", "--content", content, "--public", output, "--as-of", "2026-11-21T06:00+07:00",
      ]
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(name)")
    return try tree(output + "/site")
  }

  @Test func placeOrderZoneLanguageCoresAndUserDoNotShow() throws {
    let first = try site("satu", seed: 1)
    #expect(first.count > 50)
    let others: [(String, [String: String], [String])] = [
      ("lain di tempat jauh", ["TZ": "America/New_York", "LC_ALL": "tr_TR.UTF-8"], ["/usr/bin/env"]),
      ("satu-inti", ["TZ": "Asia/Jayapura", "LC_ALL": "en_US.UTF-8", "LANG": "id"], ["/usr/bin/taskset", "-c", "0"]),
      ("dua-inti", ["TZ": "UTC", "LC_ALL": "C"], ["/usr/bin/env"]),
    ]
    for (number, other) in others.enumerated() {
      let built = try site(other.0, seed: UInt64(number + 2), environment: other.1, wrapper: other.2)
      #expect(differences(first, built) == [], "\(other.0)")
    }
    if geteuid() == 0 {
      let other = ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
      let built = try site("orang-lain", seed: 9, environment: ["HOME": "/", "USER": "nobody"], wrapper: other)
      #expect(differences(first, built) == [])
    }
  }
}
