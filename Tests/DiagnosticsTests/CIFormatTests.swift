// Findings as GitHub annotations and as a SARIF document.
import Diagnostics
import Foundation
import Testing

@Suite struct CIFormatTests {
  private let finding = Diagnostic(
    .badNumber, at: Place(file: "a,b: 5%.csv", line: 3, column: 6, length: 2),
    Phrase(id: "'5%'\nbukan angka", en: "'5%'\nis not a number"),
    notes: [
      Diagnostic.Note(Phrase(id: "c", en: "n"), at: Place(file: "b.md", line: 1, column: 2)),
      Diagnostic.Note(Phrase(id: "d", en: "m")),
    ],
    help: Phrase(id: "tulis 1,5", en: "write 1,5"))
  private let whole = Diagnostic(
    .waiverUnused, at: Place(file: "waivers.yaml"), Phrase(id: "x \"y\"", en: "x \"y\""))

  @Test func anAnnotationEscapesWhatWouldEndIt() {
    #expect(
      GitHubFormat(language: .english, prefix: "Content/").text(finding)
        == "::error file=Content/a%2Cb%3A 5%25.csv,line=3,col=6,endColumn=8,title=bad-number::"
        + "'5%25'%0Ais not a number%0An: Content/b.md:1:2%0Am%0Awrite 1,5")
  }

  @Test func anAnnotationOfAWholeFileNamesTheAgency() {
    #expect(
      GitHubFormat(language: .indonesian, agency: { _ in "Diskominfo, Kota" }).text([whole])
        == "::warning file=waivers.yaml,title=waiver-unused (Diskominfo%2C Kota)::x \"y\"\n")
  }

  @Test func aDocumentHasRulesAndResults() throws {
    let text = SARIFFormat(language: .english, prefix: "Content/", version: "0.1.0") { _ in "DLH" }.text([
      finding, whole,
    ])
    let document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(document["version"] as? String == "2.1.0")
    let run = try #require((document["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.compactMap { $0["id"] as? String } == ["bad-number", "waiver-unused"])
    #expect(text.contains(#""help":{"text":"bad-number (error: stops the release)\n\nA number is written"#))
    let result =
      #"{"ruleId":"bad-number","ruleIndex":0,"level":"error","message":{"text":"'5%'\nis not a number\nwrite 1,5"},"#
      + #""locations":[{"physicalLocation":{"artifactLocation":{"uri":"Content/a%2Cb%3A%205%25.csv"},"#
      + #""region":{"startLine":3,"startColumn":6,"endColumn":8}}}],"#
      + #""relatedLocations":[{"physicalLocation":{"artifactLocation":{"uri":"Content/b.md"},"#
      + #""region":{"startLine":1,"startColumn":2,"endColumn":3}},"message":{"text":"n"}}],"#
      + #""properties":{"agency":"DLH"}},"#
    #expect(text.contains(result), "\(text)")
    let second =
      #"{"ruleId":"waiver-unused","ruleIndex":1,"level":"warning","message":{"text":"x \"y\""},"#
      + #""locations":[{"physicalLocation":{"artifactLocation":{"uri":"Content/waivers.yaml"}}}],"#
    #expect(text.contains(second), "\(text)")
  }

  @Test func aDocumentWithoutFindings() {
    #expect(
      SARIFFormat(language: .indonesian, version: "0.1.0").text([]) == """
        {
        "$schema":"https://json.schemastore.org/sarif-2.1.0.json",
        "version":"2.1.0",
        "runs":[{
        "tool":{"driver":{"name":"terang","semanticVersion":"0.1.0","rules":[]}},
        "language":"id",
        "columnKind":"unicodeCodePoints",
        "results":[]
        }]
        }

        """)
  }

  @Test func theAgencyStandsInJSONWhereItIsAskedFor() {
    #expect(
      JSONFormat(language: .english, agency: { _ in "DLH" }).text(whole)
        == #"{"type":"finding","rule":"waiver-unused","severity":"warning","file":"waivers.yaml","line":0,"column":0,"#
        + #""length":0,"message":"x \"y\"","notes":[],"agency":"DLH"}"#)
  }
}
