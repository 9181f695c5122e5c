// `terang intake`: a spreadsheet outside of content and inside of it, and a file that is not there.
import Testing

struct IntakeCommandTests {
  @Test func aLoneFileIsShownWithItsSourcesUnchecked() throws {
    let folder = try TestFolder()
    let file = try folder.file("laporan.csv", "periode;nilai;status;sumber\n2022;3,25;final;S1\n")
    let ending = try terang(["intake", file, "--lang", "en"])
    #expect(
      ending
        == Ending(
          code: 0,
          output: """
            laporan.csv
              CSV, UTF-8, separator ';', header on line 1
              decimal mark ',': shown by '3,25' on line 2
              sources unchecked: there is no sources.yaml
              'periode' = period
              'nilai' = value
              'status' = status
              'sumber' = source
              row  period  value  status  source
                2  2022     3.25  final   S1

            """, errors: ""))
  }

  @Test func anAmbiguousFileIsRefusedWithItsLine() throws {
    let folder = try TestFolder()
    let file = try folder.file("laporan.csv", "periode;nilai;status;sumber\n2022;1.234;final;S1\n")
    let ending = try terang(["intake", file, "--lang", "id"])
    #expect(ending.code == 65)
    #expect(ending.errors.contains("laporan.csv:2:6\n   1 | periode;nilai;status;sumber\n   2 | 2022;1.234;final;S1\n"))
    #expect(ending.errors.contains("angka '1.234' berarti 1234 bila '.' pemisah ribuan, atau 1,234 bila"))
  }

  @Test func aFileInsideContentIsHeldAgainstTheRegister() throws {
    let folder = try TestFolder()
    let content = try smallCity(in: folder)
    try folder.file("Content/metrics/uji.csv", "periode;nilai;status;sumber\n2022;3,25;final;S99\n")
    let ending = try terang(["intake", content + "/metrics/uji.csv", "--lang", "en", "--format", "json"])
    #expect(ending.code == 65)
    #expect(ending.output.contains(#""sources_checked":true"#))
    #expect(ending.output.contains(#""rule":"broken-relation","severity":"error","file":"metrics/uji.csv","line":2"#))
  }

  @Test func aFileThatIsNotThereIsToldOnce() throws {
    let ending = try terang(["intake", "/nowhere/laporan.xlsx", "--lang", "en"])
    #expect(
      ending
        == Ending(
          code: 64, output: "",
          errors: "error: file '/nowhere/laporan.xlsx' cannot be read\n  help: name a CSV or XLSX file\n"))
  }
}
