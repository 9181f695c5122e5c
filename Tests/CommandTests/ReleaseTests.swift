// `terang rollback`, `terang verify` and the lock, as an operator meets them.
import Foundation
import Glibc
import Testing

@Suite struct ReleaseTests {
  let folder: TestFolder
  let content: String
  let output: String

  init() throws {
    folder = try TestFolder()
    content = try smallCity(in: folder)
    output = folder.path + "/Public"
  }

  private func build(_ more: String...) throws -> Ending {
    try terang(["build", "--content", content, "--public", output, "--as-of", "2026-01-01", "--lang", "en"] + more)
  }

  private func rollback() throws -> Ending { try terang(["rollback", "--public", output, "--lang", "en"]) }

  private func verify(_ more: String...) throws -> Ending {
    try terang(["verify", output + "/site", "--content", content, "--lang", "en"] + more)
  }

  private func page(_ slot: String = "site") -> String? {
    try? String(contentsOfFile: output + "/" + slot + "/catatan/index.html", encoding: .utf8)
  }

  private func write(_ text: String) throws {
    try folder.file("Content/pages/catatan.md", "---\ntitle: Catatan\nsummary: Satu halaman.\n---\n\n\(text)\n")
  }

  @Test func aRollbackBringsTheReleaseBeforeAndHoldsTheLaterOneBack() throws {
    try write("Pertama.")
    _ = try build()
    try write("Kedua.")
    _ = try build()
    let ending = try rollback()
    #expect(ending.code == 0)
    #expect(ending.output.hasPrefix("'\(output)/site' is the release before again: "))
    #expect(page()?.contains("Pertama.") == true)
    #expect(page("previous")?.contains("Kedua.") == true)
    let held = try build()
    #expect(held.code == 0)
    #expect(page()?.contains("Pertama.") == true)
    try write("Ketiga.")
    _ = try build()
    #expect(page()?.contains("Ketiga.") == true)
  }

  @Test func thereIsNoWayBackFromTheFirstRelease() throws {
    _ = try build()
    #expect(
      try rollback()
        == Ending(
          code: 65, output: "",
          errors: """
            error: '\(output)/previous' holds no complete release; there is no way back
              help: mend the content, then build again with 'terang build'

            """))
  }

  @Test func aSoundCopyIsProven() throws {
    _ = try build()
    let ending = try verify()
    #expect(ending.code == 0)
    #expect(ending.errors == "")
    #expect(ending.output.hasPrefix("'\(output)/site' is as it was published: "))
    #expect(try verify("--quiet") == Ending(code: 0, output: "", errors: ""))
  }

  @Test func aCopyThatDiffersIsToldFileByFile() throws {
    _ = try build()
    try folder.file("Public/site/index.html", "x")
    try folder.file("Public/site/extra.txt", "x")
    try FileManager.default.removeItem(atPath: output + "/site/robots.txt")
    let ending = try verify()
    #expect(ending.code == 65)
    #expect(ending.output == "")
    #expect(
      ending.errors.hasPrefix(
        """
        changed: index.html
        missing: robots.txt
        extra: extra.txt
        '\(output)/site' differs: 1 changed, 1 missing, 1 extra; 
        """))
    let object = try JSONSerialization.jsonObject(with: Data(try verify("--format", "json").errors.utf8))
    let report = try #require(object as? [String: Any])
    #expect(report["sound"] as? Bool == false)
    #expect(report["missing"] as? [String] == ["robots.txt"])
  }

  @Test func aCopyWithoutItsList() throws {
    let ending = try verify()
    #expect(ending.code == 65)
    #expect(ending.errors.hasPrefix("error: '\(output)/site/manifest.json' is not there\n"))
  }

  @Test func theSameContentMakesTheSameSiteAtTheRecordedMoment() throws {
    _ = try build()
    let ending = try verify("--rebuild")
    #expect(ending.code == 0)
    #expect(ending.output.hasPrefix("'\(output)/site' is the same as the site built again: "))
    try write("Kemudian.")
    let other = try verify("--rebuild")
    #expect(other.code == 65)
    #expect(other.errors.contains("missing: catatan/index.html\n"))
  }

  @Test func aSecondRunEndsAtOnceAndSaysWhoIsFirst() throws {
    _ = try build()
    let lock = output + "/.terang/lock"
    let descriptor = open(lock, O_RDWR)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    let holder = "4711 2026-01-01T10:00:00+07:00\n"
    #expect(pwrite(descriptor, holder, holder.utf8.count, 0) == holder.utf8.count)
    try write("Kemudian.")
    for ending in [try build(), try rollback()] {
      #expect(
        ending
          == Ending(
            code: 75, output: "",
            errors: """
              error: '\(lock)' is held by another run of terang (process 4711, since 2026-01-01T10:00:00+07:00)
                help: wait until it is done, then try again

              """))
    }
  }

  @Test func aFolderThatMayNotBeWritten() throws {
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    #expect(chmod(output, 0o555) == 0)
    defer { chmod(output, 0o755) }
    let ending = try terang(
      ["build", "--content", content, "--public", output, "--as-of", "2026-01-01", "--lang", "en"], isBound: true)
    #expect(
      ending
        == Ending(
          code: 73, output: "",
          errors: """
            error: '\(output)/.terang' cannot be made: Permission denied
              help: run as the owner of the folder, or check the permission to write

            """))
  }

  @Test func filesOfOthersAreNamedAndMoved() throws {
    try write("Pertama.")
    _ = try build()
    try folder.file("Public/site/catatan.txt", "mine")
    #expect(try build("--full", "--format", "json").output.contains(#""foreign":["catatan.txt"]"#))
    try write("Kedua.")
    let moved = "  not written by terang, moved to \(output)/aside/1/catatan.txt: \(output)/site/catatan.txt\n"
    let second = try build()
    #expect((second.output + second.errors).contains(moved))
  }
}
