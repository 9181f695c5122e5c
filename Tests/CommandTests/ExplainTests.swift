// `terang explain` as a person runs it.
import Testing

@Suite struct ExplainTests {
  @Test func aRuleIsExplained() throws {
    let ending = try terang(["explain", "figure-source", "--lang", "en"])
    #expect(ending.code == 0)
    #expect(ending.output.hasPrefix("figure-source (error: stops the release)\n\nNo figure without a source.\n"))
    #expect(ending.errors == "")
  }

  @Test func withoutARuleAllAreListed() throws {
    let ending = try terang(["explain", "--lang", "id"])
    #expect(ending.code == 0)
    let line = ending.output.split(separator: "\n").first { $0.hasPrefix("figure-source ") }
    #expect(line?.hasSuffix("  Tidak ada angka tanpa sumber.") == true)
  }

  @Test func aMistypedRuleIsRefusedWithTheOneThatWasMeant() throws {
    let ending = try terang(["explain", "figure-sorce", "--lang", "en"])
    #expect(
      ending
        == Ending(
          code: 64, output: "",
          errors: """
            error: 'figure-sorce' is not the id of a rule; did you mean 'figure-source'?
              help: 'terang explain' lists them all

            """))
  }

  @Test func findingsAreGroupedByWhoAnswers() throws {
    let folder = try TestFolder()
    let content = try smallCity(in: folder)
    try folder.file("Content/agencies.yaml", "- {id: dlh, name: Dinas Lingkungan Hidup, short: DLH}\n")
    try folder.file("Content/programs/taman.md", "---\nagency: dlh\ntitel: x\n---\n")
    let ending = try terang(["check", "--content", content, "--by-agency", "--lang", "en"])
    #expect(ending.code == 65)
    #expect(ending.errors.contains("== DLH ("), "\(ending.errors)")
  }

  @Test func aSARIFDocumentStandsAloneOnStandardOutput() throws {
    let folder = try TestFolder()
    let content = try smallCity(in: folder)
    let ending = try terang(["check", "--content", content, "--format", "sarif", "--lang", "en"])
    #expect(ending.code == 0)
    #expect(ending.output.hasPrefix("{\n\"$schema\""))
    #expect(ending.output.hasSuffix("\"results\":[]\n}]\n}\n"))
    #expect(ending.errors == "")
  }
}
