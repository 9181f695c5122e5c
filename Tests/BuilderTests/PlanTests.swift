// What only all paths together show: two that want one place, and links to places that are not there.
import Diagnostics
import HTML
import Model
import Testing

@testable import Builder
@testable import Intake

@Suite struct PlanTests {
  private func plan(
    _ files: [PlannedFile], claims: [Claim] = [], links: [PlacedLink] = [], edition: Edition? = nil
  ) throws -> Plan {
    let edition = try edition ?? smallestEdition()
    return Plan(
      edition: edition, wanted: files, claims: Claims(claims, held: edition.held), links: links, findings: Findings())
  }

  /// The findings in short: place, severity, words and remedy.
  private func lines(_ plan: Plan) -> [String] {
    plan.findings.sorted.map { finding in
      let notes = finding.notes.map { " (\($0.phrase.english): \($0.place?.description ?? ""))" }.joined()
      return ToolFormat(language: .english).text(finding) + notes
    }
  }

  private func claim(_ path: StaticString, _ file: String, line: Int = 0) -> Claim {
    Claim(path: Path(path), place: Place(file: file, line: line))
  }

  private func link(_ from: StaticString, _ to: StaticString) -> PlacedLink {
    PlacedLink(from: Path(from), to: Path(to), place: Place(file: "a.md", line: 5, column: 3))
  }

  @Test func isSortedAndFindsEveryFile() throws {
    let plan = try plan([file("/b/"), file("/"), file("/a.css")])
    #expect(plan.files.map(\.path.text) == ["/", "/a.css", "/b/"])
    for planned in plan.files { #expect(plan.file(at: planned.path)?.path == planned.path) }
    #expect(plan.file(at: Path("/c/")) == nil)
    #expect(plan.findings.isEmpty)
  }

  @Test func anAliasThatIsAPageOfTheSite() throws {
    let plan = try plan([file("/data/"), file("/data/")], claims: [claim("/data/", "news/x.md", line: 4)])
    #expect(lines(plan) == ["news/x.md:4: error: path '/data/' belongs to the site itself [duplicate-path]"])
    #expect(plan.files.map(\.path.text) == ["/data/"])
  }

  @Test func onePathWrittenInTwoWays() throws {
    let plan = try plan(
      [file("/x/"), file("/x/index.html")],
      claims: [claim("/x/", "pages/x.md"), claim("/x/index.html", "pages/y.md", line: 3)])
    #expect(
      lines(plan) == [
        "pages/y.md:3: error: path '/x/index.html' is used twice [duplicate-path] (also used here: pages/x.md)"
      ])
  }

  @Test func aFileWhereAFolderIsNeeded() throws {
    let plan = try plan([file("/berita"), file("/berita/2025/")], claims: [claim("/berita", "pages/x.md", line: 3)])
    #expect(
      lines(plan) == [
        "pages/x.md:3: error: path '/berita/2025/' needs the folder '/berita', which is a file [duplicate-path]"
      ])
  }

  @Test func aLinkToAPageOfThePlan() throws {
    #expect(try plan([file("/a/"), file("/b/")], links: [link("/a/", "/b/")]).findings.isEmpty)
  }

  @Test func aLinkToNowhere() throws {
    let plan = try plan([file("/a/"), file("/data/")], links: [link("/a/", "/dato/")])
    #expect(lines(plan) == ["a.md:5:3: error: '/dato/' is not a page of this site [broken-link]"])
    #expect(plan.findings.sorted.first?.help?.english == "did you mean '/data/'?")
  }

  @Test func aLinkWithoutTheSlashAtItsEnd() throws {
    let plan = try plan([file("/a/"), file("/data/")], links: [link("/a/", "/data")])
    #expect(plan.findings.sorted.first?.help?.english == "did you mean '/data/'?")
  }

  @Test func aLinkToAnItemThatIsHeldBack() throws {
    let edition = try smallestEdition(announcements: [try draft("announcements/x.md")])
    let claims = [claim("/pengumuman/x/", "announcements/x.md")]
    let plan = try plan([file("/a/")], claims: claims, links: [link("/a/", "/pengumuman/x/")], edition: edition)
    #expect(lines(plan) == ["a.md:5:3: error: '/pengumuman/x/' is not public at this moment [held-link]"])
  }

  @Test func aLinkBetweenItemsThatAreHeldBack() throws {
    let edition = try smallestEdition(announcements: [try draft("announcements/x.md"), try draft("announcements/y.md")])
    let claims = [claim("/pengumuman/x/", "announcements/x.md"), claim("/pengumuman/y/", "announcements/y.md")]
    let plan = try plan(
      [file("/a/")], claims: claims, links: [link("/pengumuman/y/", "/pengumuman/x/")], edition: edition)
    #expect(plan.findings.isEmpty)
  }

  @Test func strictnessTurnsWarningsIntoErrors() throws {
    var findings = Findings()
    findings.report(.waiverUnused, at: Place(file: "waivers.yaml", line: 1), Phrase(id: "x", en: "x"))
    let plan = Plan(
      edition: try smallestEdition(), wanted: [file("/")], claims: Claims([], held: []), links: [], findings: findings)
    #expect(lines(plan) == ["waivers.yaml:1: warning: x [waiver-unused]"])
    #expect(lines(plan.withWarningsAsErrors) == ["waivers.yaml:1: error: x [waiver-unused]"])
  }
}
