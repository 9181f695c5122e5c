// Findings as editors, CI and programs read them.
import Diagnostics
import Testing

@Suite struct MachineFormatTests {
  private let finding = Diagnostic(
    .badNumber, at: Place(file: "a.csv", line: 3, column: 6, length: 2),
    Phrase(id: "'\"x' bukan angka", en: "'\"x' is not a number"),
    notes: [
      Diagnostic.Note(Phrase(id: "c", en: "n"), at: Place(file: "b.md", line: 1, column: 2)),
      Diagnostic.Note(Phrase(id: "d", en: "m")),
    ],
    help: Phrase(id: "tulis 1,5", en: "write 1,5"))

  @Test func toolFormatIsOneLine() {
    #expect(
      ToolFormat(language: .english, prefix: "Content/").text([finding])
        == "Content/a.csv:3:6: error: '\"x' is not a number [bad-number]\n")
  }

  @Test func toolFormatKeepsTheEnglishSeverity() {
    #expect(ToolFormat(language: .indonesian).text(finding) == "a.csv:3:6: error: '\"x' bukan angka [bad-number]")
  }

  @Test func toolFormatOfAWholeFile() {
    let finding = Diagnostic(.waiverUnused, at: Place(file: "a"), Phrase(id: "x\ny", en: "x\ny"))
    #expect(ToolFormat(language: .english).text(finding) == "a: warning: x y [waiver-unused]")
  }

  @Test func jsonFormatIsOneObjectALine() {
    #expect(
      JSONFormat(language: .english, prefix: "Content/").text([finding]) == """
        {"type":"finding","rule":"bad-number","severity":"error","file":"Content/a.csv","line":3,"column":6,"length":2,\
        "message":"'\\"x' is not a number","notes":[{"message":"n","file":"Content/b.md","line":1,"column":2},\
        {"message":"m"}],"help":"write 1,5"}

        """)
  }

  @Test func jsonFormatWithoutHelp() {
    let finding = Diagnostic(.fileEmpty, at: Place(file: "a"), Phrase(id: "kosong", en: "empty"))
    #expect(
      JSONFormat(language: .indonesian).text(finding) == """
        {"type":"finding","rule":"file-empty","severity":"error","file":"a","line":0,"column":0,"length":0,\
        "message":"kosong","notes":[]}
        """)
  }

  @Test func jsonStringsAreEscaped() {
    #expect(JSONFormat.quoted("a\"\\\n\r\t\u{1}\u{1F}\u{7F}\u{2028}é😀") == #""a\"\\\n\r\t\u0001\u001f\u007f\u2028é😀""#)
  }
}
