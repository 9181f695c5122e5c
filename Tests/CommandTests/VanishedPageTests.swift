// A page that is public stays, moves or is said to be gone: `terang build` over a city whose pages change their names.
import Foundation
import Testing

@Suite struct VanishedPageTests {
  let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    _ = try smallCity(in: folder)
    try page("privasi")
    #expect(try build().code == 0)
  }

  private func build(_ more: String...) throws -> Ending {
    try terang(
      [
        "build", "--content", folder.path + "/Content", "--public", folder.path + "/Public", "--as-of", "2026-01-01",
        "--lang", "en", "--quiet",
      ] + more)
  }

  private func page(_ name: String, _ more: String = "") throws {
    try folder.file("Content/pages/\(name).md", "---\ntitle: Privasi\nsummary: Tidak ada kuki.\n\(more)---\n\nTeks.\n")
  }

  private func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: folder.path + "/Content/pages/\(name).md")
  }

  private func published(_ path: String) -> String? {
    try? String(contentsOfFile: folder.path + "/Public/site/" + path, encoding: .utf8)
  }

  @Test func aPageThatVanishesIsRefused() throws {
    try remove("privasi")
    try page("privasi-situs")
    let ending = try build()
    #expect(ending.code == 65)
    #expect(ending.errors.contains("error: '/privasi/' is public now and would vanish [vanished-path]\n"))
    #expect(ending.errors.contains("if it is now at '/privasi-situs/', write 'aliases: [/privasi/]'"))
    #expect(published("privasi/index.html") != nil)
    #expect(published("privasi-situs/index.html") == nil)
  }

  @Test func anAliasLeavesARedirect() throws {
    try remove("privasi")
    try page("privasi-situs", "aliases: [/privasi/]\n")
    #expect(try build().code == 0)
    #expect(published("privasi/index.html")?.contains("Halaman ini pindah") == true)
    #expect(published("_redirects")?.hasSuffix("\n/privasi/ /privasi-situs/ 301\n") == true)
  }

  @Test func aTombstoneLeavesAPageThatTellsWhy() throws {
    try remove("privasi")
    let site = folder.path + "/Content/site.yaml"
    let text = try String(contentsOfFile: site, encoding: .utf8)
    try folder.file(
      "Content/site.yaml", text + "\ngone: [{path: /privasi/, reason: Digabung ke Tentang., on: 2026-01-01}]\n")
    #expect(try build().code == 0)
    let page = try #require(published("privasi/index.html"))
    #expect(page.contains("<h1>Halaman ini dihapus</h1>"))
    #expect(page.contains("<p>Digabung ke Tentang.</p>"))
    #expect(page.contains("1 Januari 2026"))
    #expect(published("sitemap.xml")?.contains("/privasi/") == false)

    // The tombstone is public now, and stays like any other page.
    try folder.file("Content/site.yaml", text)
    #expect(try build().code == 65)
  }

  @Test func pagesMayVanishWhereThatIsAskedFor() throws {
    try remove("privasi")
    #expect(try build("--allow-vanished").code == 0)
    #expect(published("privasi/index.html") == nil)
  }
}
