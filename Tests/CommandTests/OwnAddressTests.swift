// Dead links to the site itself that no single file can answer for: they are told where they are written.
import Foundation
import Testing

@Suite struct OwnAddressTests {
  let folder: TestFolder
  let content: String

  init() throws {
    folder = try TestFolder()
    content = try smallCity(in: folder)
  }

  private func build() throws -> Ending {
    try terang([
      "build", "--content", content, "--public", folder.path + "/Public", "--as-of", "2026-01-01", "--lang", "en",
      "--format", "line",
    ])
  }

  private func finding(_ place: String, _ link: String) -> Ending {
    Ending(
      code: 65, output: "",
      errors: "\(content)/\(place): error: link '\(link)' leads nowhere on this site [broken-link]\n")
  }

  @Test func inARegister() throws {
    let site = try String(contentsOfFile: content + "/site.yaml", encoding: .utf8)
    let address = try #require(site.split(separator: "\n").first { $0.hasPrefix("base_url: ") }?.dropFirst(10))
    let dead = String(address) + "lama/laporan.pdf"
    let line = site.split(separator: "\n", omittingEmptySubsequences: false).count
    try folder.file("Content/site.yaml", site + "links: [{label: Laporan lama, url: \"\(dead)\"}]\n")
    #expect(try build() == finding("site.yaml:\(line):37", dead))
  }

  @Test func aFragmentOfAnotherPage() throws {
    try folder.file("Content/pages/satu.md", "---\ntitle: Satu\nsummary: Ringkas.\n---\n## Ada\n\nTeks.\n")
    let dua = "---\ntitle: Dua\nsummary: Ringkas.\n---\nLihat [bagian itu](/satu/#tidak-ada).\n"
    let page = try folder.file("Content/pages/dua.md", dua)
    #expect(try build() == finding("pages/dua.md:5:20", "/satu/#tidak-ada"))
    try dua.replacing("#tidak-ada", with: "#ada").write(toFile: page, atomically: true, encoding: .utf8)
    #expect(try build().code == 0)
  }
}
