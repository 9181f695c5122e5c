/// The plan of all pages: paths, days, fingerprints, and that the clock does not show.
import HTML
import Model
import Testing

@testable import Pages

struct SitePagesTests {
  let files = sitePages(SmallCity.edition())

  private func file(_ path: String) -> PlannedFile? { files.first { $0.path.text == path } }

  @Test func givesEachPathOnce() {
    let paths = files.map(\.path)
    #expect(Set(paths).count == paths.count)
    for path in ["/", "/indikator/skor/", "/program/lapor/", "/pilar/living/", "/opd/dinkes/", "/ikon.svg"] {
      #expect(paths.contains { $0.text == path }, "\(path)")
    }
  }

  @Test func givesEachIdOncePerPage() {
    for file in files where file.path.isFolder {
      let ids = Rendered(file.render().bytes).ids
      let twice = Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
      #expect(twice == [], "\(file.path)")
    }
  }

  @Test func leadsToNothingThatIsNotThere() {
    var ids: [String: Set<String>] = [:]
    var pages: [(path: String, links: [String])] = []
    for file in files {
      let page = file.path.isFolder ? Rendered(file.render().bytes) : nil
      ids[file.path.text] = Set(page?.ids ?? [])
      if let page { pages.append((file.path.text, page.links)) }
    }
    for page in pages {
      for link in page.links where link.hasPrefix("/") || link.hasPrefix("#") {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let target = parts[0].isEmpty ? page.path : parts[0]
        // Data, feeds and catalogues are planned by the room that writes them.
        let isExport = !target.hasSuffix("/") && !target.hasPrefix("/aset/") && target != Path.icon.text
        if isExport { continue }
        #expect(ids[target] != nil, "\(page.path) -> \(link)")
        if parts.count > 1 { #expect(ids[target]?.contains(parts[1]) == true, "\(page.path) -> \(link)") }
      }
    }
  }

  @Test func staysTheSameWhileOnlyTheClockMoves() {
    let later = sitePages(SmallCity.edition(on: "2026-12-20", hour: 9))
    for (file, other) in zip(files, later) {
      #expect(file.path == other.path)
      #expect(file.modified == other.modified, "\(file.path)")
      #expect(file.render().bytes == other.render().bytes, "\(file.path)")
    }
  }

  @Test func leadsFromFormerPaths() {
    let old = file("/indikator/skor-lama/")
    #expect(old?.kind == .unlisted)
    #expect(
      old.map { String(decoding: $0.render().bytes, as: UTF8.self) }?.contains(
        "<meta http-equiv=\"refresh\" content=\"0; url=/indikator/skor/\">") == true)
  }

  @Test func dates() {
    #expect(file("/program/lapor/")?.modified == SmallCity.day("2026-01-15"))
    #expect(file("/program/nota/")?.modified == SmallCity.day("2022-12-05"))
    #expect(file("/")?.modified == SmallCity.day("2026-01-15"))
  }

  @Test func ignoresWhatIsScheduled() {
    let future = SmallCity.news("nanti", "2026-12-24", "Nanti", programs: [SmallCity.slug("lapor")])
    let edition = SmallCity.edition(SmallCity.city(news: [SmallCity.launch, future]))
    let file = sitePages(edition).first { $0.path.text == "/program/lapor/" }
    #expect(file?.modified == SmallCity.day("2026-01-15"))
  }

  @Test func writesAllPathsBelowTheBase() {
    let city = SmallCity.city(site: SmallCity.site(base: "https://contoh.go.id/pintar/"))
    let page = Rendered(SmallCity.context(SmallCity.edition(city)).homePage())
    #expect(page.links.filter { $0.hasPrefix("/") && !$0.hasPrefix("/pintar/") } == [])
  }
}

struct ModifiedTests {
  @Test func takesTheNewestThatIsNotInTheFuture() {
    var modified = Modified(by: SmallCity.day("2026-11-22"))
    modified.add(SmallCity.day("2024-01-01"))
    modified.add(SmallCity.day("2027-01-01"))
    modified.add(SmallCity.day("2023-01-01"))
    #expect(modified.day == SmallCity.day("2024-01-01"))
  }

  @Test func countsAPeriodThatStillRunsFromItsFirstDay() {
    var modified = Modified(by: SmallCity.day("2026-11-22"))
    modified.add(SmallCity.period("2026"))
    #expect(modified.day == SmallCity.day("2026-01-01"))
    modified.add(SmallCity.period("2026-10"))
    #expect(modified.day == SmallCity.day("2026-10-31"))
  }

  @Test func isNothingWithoutDates() {
    #expect(Modified(by: SmallCity.day("2026-11-22")).day == nil)
  }
}

struct FingerprintTests {
  /// The test vectors of the authors of FNV-1a.
  @Test(arguments: [("", "811c9dc5"), ("a", "e40c292c"), ("foobar", "bf9cf968")])
  func isFNV1a(text: String, hash: String) {
    #expect(fingerprint(Array(text.utf8)) == hash)
  }

  @Test func keepsLeadingZeros() {
    let short = (0..<4096).map { fingerprint([UInt8($0 & 255), UInt8($0 >> 8)]) }
    #expect(short.allSatisfy { $0.utf8.count == 8 })
    #expect(short.contains { $0.hasPrefix("0") })
  }

  @Test func namesTheAssetByItsContent() {
    #expect(fingerprinted("site", Array("a".utf8), "css").text == "/aset/site-e40c292c.css")
  }
}
