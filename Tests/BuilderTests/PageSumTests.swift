// The sum of a page stands for its bytes: where it is the same after an edit, so is the page.
import Diagnostics
import Foundation
import HTML
import Intake
import Model
import Testing

@testable import Builder

@Suite struct PageSumTests {
  /// A page with its sum.
  private struct Page {
    let sum: ContentSum?
    let bytes: [UInt8]
  }

  /// The pages of the city's own content after some edits, by path.
  private func pages(_ edits: [(file: String, text: String, new: String)] = []) throws -> [String: Page] {
    var files = try Folders.bytes(under: Folders.content)
    for edit in edits {
      let text = String(decoding: try #require(files[edit.file]), as: UTF8.self)
      #expect(text.contains(edit.text), "\(edit.file) holds no '\(edit.text)'")
      files[edit.file] = Array(text.replacing(edit.text, with: edit.new, maxReplacements: 1).utf8)
    }
    let moment = try #require(AsOf(reading: "2026-02-01"))
    let build = Build(asOf: moment, tool: "terang")
    let plan = build.plan(build.check(Folders.folder(files.mapValues { .file($0) })))
    #expect(plan.findings.hasErrors == false)
    var pages: [String: Page] = [:]
    for file in plan.files where file.path.text.hasPrefix("/berita/") && file.path.isFolder {
      pages[file.path.text] = Page(sum: file.sum(), bytes: file.render().bytes)
    }
    return pages
  }

  @Test(arguments: [
    ("news/2019/2019-05-15-mou-100-smart-city.md", "title: ", "title: Kabar "),
    ("news/2019/2019-05-15-mou-100-smart-city.md", "\n---\n\n", "\n---\n\nSatu kalimat lagi.\n\n"),
    ("news/2019/2019-05-15-mou-100-smart-city.md", "tags: [", "tags: [uji, "),
    ("metrics/skor-smart-city.md", "title: ", "title: Angka "),
    ("programs/sakti.md", "title: ", "title: Program "),
    ("sources.yaml", "title: ", "title: Judul "),
    ("pillars.yaml", "title: ", "title: Pilar "),
    ("agencies.yaml", "short: ", "short: Dinas "),
    ("site.yaml", "tagline: ", "tagline: Kota "),
  ]) func aPageOfTheSameSumIsTheSamePage(file: String, text: String, new: String) throws {
    let (before, after) = (try pages(), try pages([(file, text, new)]))
    var (same, changed) = (0, 0)
    for (path, page) in after {
      guard let earlier = before[path] else { continue }
      if page.bytes != earlier.bytes { changed += 1 }
      guard let sum = page.sum, sum == earlier.sum else { continue }
      same += 1
      #expect(page.bytes == earlier.bytes, "\(path)")
    }
    // An edit of a register may change nothing that is shown; one of an article shows somewhere, and not everywhere.
    if file.hasPrefix("news/") { #expect(changed > 0 && same > 80) }
    if file.hasPrefix("metrics/") || file.hasPrefix("programs/") { #expect(same > 50) }
  }

  @Test func nearlyEveryPageOfNewsHasASum() throws {
    let pages = try pages()
    #expect(pages.values.count { $0.sum != nil } * 10 > pages.count * 8)
  }
}
