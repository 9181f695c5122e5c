// Help, version and the exit codes of runs that never come to the content.
import Testing

@Suite struct UsageTests {
  @Test func versionIsOneLine() throws {
    #expect(try terang(["--version"]) == Ending(code: 0, output: "terang 0.1.0\n", errors: ""))
  }

  @Test func helpNamesTheCommandsInTheLanguageOfTheTerminal() throws {
    let indonesian = try terang(["--help"], environment: ["LANG": "id_ID.UTF-8"])
    #expect(indonesian.code == 0)
    #expect(indonesian.output.contains("Periksa isi dan terbitkan situs."))
    let english = try terang(["--help"], environment: ["LANG": "id_ID.UTF-8", "LC_ALL": "en_GB.UTF-8"])
    #expect(english.output.contains("Check the content and publish the site."))
  }

  @Test(arguments: [
    ["publish"], ["build", "--unknown"], ["build", "--as-of", "soon"], ["build", "--lang", "fr"],
    ["build", "--format", "xml"], ["build", "--content", ""], ["serve", "--port", "70000"],
  ]) func wrongUsage(arguments: [String]) throws {
    let ending = try terang(arguments)
    #expect(ending.code == 64)
    #expect(ending.output == "")
    #expect(ending.errors.contains("Usage: terang"))
  }

  @Test func aWrongEpochInTheEnvironment() throws {
    let ending = try terang(["build"], environment: ["SOURCE_DATE_EPOCH": "yesterday", "LANG": "en"])
    #expect(ending.code == 64)
    #expect(ending.errors.hasPrefix("Error: SOURCE_DATE_EPOCH 'yesterday' must be seconds since 1970\n"))
  }

  @Test func aContentFolderThatIsNotThere() throws {
    let ending = try terang(["build", "--content", "/nowhere/Content", "--lang", "en"])
    #expect(ending.code == 78)
    #expect(
      ending.errors == """
        error: the content folder '/nowhere/Content' is not there
          help: run where 'Content' is, or name another folder with --content

        """)
  }
}
