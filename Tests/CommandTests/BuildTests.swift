// `terang build` and `terang check` on a small city: what they say, where, and with which exit code.
import Foundation
import Testing

@Suite struct BuildTests {
  let folder: TestFolder
  let content: String
  let site: String

  init() throws {
    folder = try TestFolder()
    content = try smallCity(in: folder)
    site = folder.path + "/Public/site"
  }

  private func build(_ more: String...) throws -> Ending {
    try terang(
      ["build", "--content", content, "--public", folder.path + "/Public", "--as-of", "2026-01-01", "--lang", "en"]
        + more)
  }

  private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  @Test func publishesAndSaysSoInOneLine() throws {
    let ending = try build()
    #expect(ending.code == 0)
    #expect(ending.errors == "")
    #expect(ending.output.contains(" held back; "))
    #expect(ending.output.hasSuffix(" written, 0 unchanged, 0 removed\n"))
    #expect(exists(site + "/index.html"))
  }

  @Test func writesNothingTheSecondTime() throws {
    _ = try build()
    #expect(try build("--full", "--format", "json").output.contains(#""outcome":"unchanged""#))
  }

  @Test func isSilentWhenQuiet() throws {
    #expect(try build("--quiet") == Ending(code: 0, output: "", errors: ""))
  }

  @Test func reportsAsJSON() throws {
    let output = try build("--format", "json").output
    let report = try #require(JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    #expect(report["type"] as? String == "report")
    #expect(report["removed"] as? [String] == [])
    let held = try #require(report["held"] as? [Any])
    #expect(report["items"] as? Int == (report["published"] as? Int ?? -1) + held.count)
  }

  @Test func refusedContentPublishesNothing() throws {
    try folder.file("Content/pages/kosong.md", "")
    let ending = try build()
    #expect(ending.code == 65)
    #expect(ending.output == "")
    #expect(ending.errors.contains("  --> \(content)/pages/kosong.md"))
    #expect(ending.errors.hasSuffix("nothing published\n"))
    #expect(!exists(site))
  }

  @Test func refusedContentLeavesTheEarlierSite() throws {
    _ = try build()
    try folder.file("Content/pages/kosong.md", "")
    #expect(try build().code == 65)
    #expect(exists(site + "/index.html"))
  }

  @Test func anUnusableSiteFile() throws {
    try folder.file("Content/site.yaml", "name: [")
    #expect(try build().code == 78)
  }

  @Test func aFolderOfSomebodyElse() throws {
    try folder.file("Public/site/index.html", "mine")
    let ending = try build()
    #expect(ending.code == 73)
    #expect(
      ending.errors == """
        error: folder '\(site)' holds files and was not made by terang
          help: empty the folder, or choose another one with --public

        """)
  }

  @Test func linksThatLoopAndFilesThatLeadOutAreFindings() throws {
    try FileManager.default.createSymbolicLink(atPath: content + "/news", withDestinationPath: "..")
    try folder.file("Content/documents/note.txt", "x")
    try FileManager.default.createSymbolicLink(atPath: content + "/documents/loop", withDestinationPath: ".")
    let ending = try build("--format", "json")
    #expect(ending.code == 65)
    #expect(ending.errors.contains("\"file\":\"\(content)/news\""))
    #expect(ending.errors.contains("\"file\":\"\(content)/documents/loop\""))
  }

  @Test func aLineAFindingForEditorsAndCI() throws {
    try folder.file("Content/notes.txt", "x")
    let ending = try build("--format", "line")
    #expect(ending.code == 65)
    #expect(ending.errors == "\(content)/notes.txt: error: this file is no part of the content [file-unknown]\n")
  }

  @Test func leftoversOfEditorsAreNotContent() throws {
    for name in [".site.yaml.swp", "site.yaml~", "#site.yaml#", "~$data.xlsx", "Thumbs.db", ".DS_Store", ".git/HEAD"] {
      try folder.file("Content/" + name, "x")
    }
    #expect(try build().code == 0)
  }

  @Test func checkPublishesNothing() throws {
    let ending = try terang(["check", "--content", content, "--as-of", "2026-01-01", "--lang", "en"])
    #expect(ending.code == 0)
    #expect(ending.output.hasPrefix("content is sound: "))
    #expect(!exists(site))
  }
}
