// What is not public is in no export, and neither is the instant of the build.

import HTML
import Model
import Testing

@testable import Exports

@Suite struct LeakTests {
  private func city() throws -> SmallCity {
    var city = SmallCity()
    city.contacts = [Contact(label: "Surel", address: WebAddress(contact: "mailto:a@example.id"), note: nil)]
    city.metrics = [try metric()]
    city.programs = [try program(asOf: "2020")]
    city.news = [
      try news("terbit", "2024-05-02", title: "Terbit", programs: ["prodamas"]),
      try news("rahasia-1", "2025-07-01", title: "RAHASIA", programs: ["prodamas"], tags: ["rahasia"]),
      try news("rahasia-2", "2025-01-01", title: "RAHASIA", programs: ["prodamas"], isDraft: true),
      try news("rahasia-3", "2025-02-01", title: "RAHASIA", programs: ["prodamas"], expires: "2025-06-01T08:00"),
    ]
    city.announcements = [
      try announcement("umum", from: "2025-01-01"),
      try announcement("rahasia-4", from: "2025-07-01", title: "RAHASIA"),
      try announcement("rahasia-5", from: "2025-01-01", title: "RAHASIA", isDraft: true),
      try announcement("rahasia-6", from: "2025-01-01", until: "2025-06-01T08:00", title: "RAHASIA"),
    ]
    return city
  }

  // Even when a page of it were planned by mistake, the search index would not offer it.
  private func pages() throws -> [PlannedFile] {
    try city().news.map { PlannedFile($0.path, kind: .unlisted) { [] } }
      + city().announcements.map { PlannedFile($0.path, kind: .unlisted) { [] } }
  }

  @Test func noExportTellsOfHeldBackItems() throws {
    let files = siteExports(try city().edition, pages: try pages())
    #expect(files.count == 16)
    for file in files {
      let text = text(file.render().bytes).lowercased()
      #expect(!text.contains("rahasia"), "\(file.path)")
    }
  }

  @Test func publicItemsAreThere() throws {
    for path in ["/berita/feed.xml", "/berita/feed.json", "/data/berita.json", "/cari/indeks.json"] {
      #expect(try export(path, of: city(), pages: pages()).contains("Terbit"), "\(path)")
    }
    #expect(try export("/data/program.csv", of: city()).contains(",2024-05-02,news,Terbit,S1,"))
    #expect(try export("/pengumuman/feed.xml", of: city()).contains("/pengumuman/umum/"))
  }

  @Test func anotherInstantWithTheSameContentMakesTheSameBytes() throws {
    let first = siteExports(try city().edition, pages: try pages())
    var later = try city()
    later.today = "2025-06-03T21:17:04"
    let second = siteExports(try later.edition, pages: try pages())
    #expect(first.map(\.path) == second.map(\.path))
    for (one, other) in zip(first, second) {
      #expect(one.render().bytes == other.render().bytes, "\(one.path)")
      #expect(one.modified == other.modified, "\(one.path)")
    }
  }
}
