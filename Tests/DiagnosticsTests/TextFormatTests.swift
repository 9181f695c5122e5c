// Findings as people read them, whole.
import Diagnostics
import Testing

@Suite struct TextFormatTests {
  private let source = "name: Jalan\npercent: 140\ttinggi\n"

  private func text(
    _ finding: Diagnostic, language: Language = .english, source: String? = nil, isColored: Bool = false
  )
    -> String
  {
    let bytes = Array((source ?? self.source).utf8)
    return TextFormat(language: language, isColored: isColored, prefix: "Content/") { name in
      name == "a.yaml" ? bytes : nil
    }.text(finding)
  }

  private let finding = Diagnostic(
    .figureBounds, at: Place(file: "a.yaml", line: 2, column: 10, length: 3),
    Phrase(id: "persen '140' di atas 100", en: "percent '140' is above 100"),
    notes: [
      Diagnostic.Note(
        Phrase(id: "target '100' di sini", en: "target '100' set here"), at: Place(file: "b.yaml", line: 9, column: 1)),
      Diagnostic.Note(Phrase(id: "batas dari metrik", en: "the bound is the metric's")),
    ],
    help: Phrase(id: "tulis persen dari target", en: "write the percentage of the target"))

  @Test func showsLineMarkNotesAndHelp() {
    #expect(
      text(finding) == """
        error: percent '140' is above 100 [figure-bounds]
          --> Content/a.yaml:2:10
           1 | name: Jalan
           2 | percent: 140 tinggi
             |          ^^^
          note: target '100' set here: Content/b.yaml:9:1
          note: the bound is the metric's
          help: write the percentage of the target

        """)
  }

  @Test func speaksIndonesian() {
    #expect(
      text(finding, language: .indonesian) == """
        galat: persen '140' di atas 100 [figure-bounds]
          --> Content/a.yaml:2:10
           1 | name: Jalan
           2 | percent: 140 tinggi
             |          ^^^
          catatan: target '100' di sini: Content/b.yaml:9:1
          catatan: batas dari metrik
          saran: tulis persen dari target

        """)
  }

  @Test func showsAWholeLineWithoutMark() {
    let finding = Diagnostic(.waiverUnused, at: Place(file: "a.yaml", line: 1), Phrase(id: "x", en: "x"))
    #expect(text(finding) == "warning: x [waiver-unused]\n  --> Content/a.yaml:1\n   1 | name: Jalan\n")
  }

  @Test func showsNoLineForAWholeFile() {
    let finding = Diagnostic(.fileEmpty, at: Place(file: "a.yaml"), Phrase(id: "x", en: "x"))
    #expect(text(finding) == "error: x [file-empty]\n  --> Content/a.yaml\n")
  }

  @Test func showsNoLineOfAFileThatIsNotThere() {
    let finding = Diagnostic(.fileMissing, at: Place(file: "c.yaml", line: 3, column: 1), Phrase(id: "x", en: "x"))
    #expect(text(finding) == "error: x [file-missing]\n  --> Content/c.yaml:3:1\n")
  }

  @Test func showsNoLineBehindTheEnd() {
    let finding = Diagnostic(.yamlSyntax, at: Place(file: "a.yaml", line: 9, column: 1), Phrase(id: "x", en: "x"))
    #expect(text(finding) == "error: x [yaml-syntax]\n  --> Content/a.yaml:9:1\n")
  }

  @Test func marksTheColumnInCharactersAndNotInBytes() {
    let finding = Diagnostic(.badNumber, at: Place(file: "a.yaml", line: 1, column: 4), Phrase(id: "x", en: "x"))
    #expect(
      text(finding, source: "\u{FEFF}éé x")
        == "error: x [bad-number]\n  --> Content/a.yaml:1:4\n   1 | éé x\n     |    ^\n")
  }

  @Test func cutsALongLineAroundTheColumn() {
    let source = String(repeating: "a", count: 2_000_000) + "!" + String(repeating: "b", count: 2_000_000)
    let finding = Diagnostic(
      .lineTooLong, at: Place(file: "a.yaml", line: 1, column: 2_000_001, length: 9_000_000), Phrase(id: "x", en: "x"))
    let lines = text(finding, source: source).split(separator: "\n")
    #expect(lines[2] == "   1 | " + String(repeating: "a", count: 54) + "!" + String(repeating: "b", count: 55))
    #expect(lines[3] == "     | " + String(repeating: " ", count: 54) + String(repeating: "^", count: 56))
  }

  @Test func letsNoEscapeSequenceThrough() {
    let finding = Diagnostic(
      .badNumber, at: Place(file: "a.yaml", line: 1, column: 1),
      Phrase(id: "x", en: "'\u{1B}[31m\u{202E}' is no number"))
    #expect(
      text(finding, source: "\u{1B}[2J\u{202E}x\r\n") == """
        error: '\u{FFFD}[31m\u{FFFD}' is no number [bad-number]
          --> Content/a.yaml:1:1
           1 |  [2J x\u{20}
             | ^

        """)
  }

  @Test func colorsOnlyWhenAsked() {
    let finding = Diagnostic(.waiverUnused, at: Place(file: "c"), Phrase(id: "x", en: "x"))
    #expect(
      text(finding, isColored: true)
        == "\u{1B}[1;33mwarning:\u{1B}[0m \u{1B}[1mx\u{1B}[0m [waiver-unused]\n  \u{1B}[34m-->\u{1B}[0m Content/c\n")
  }

  @Test func separatesFindingsByABlankLine() {
    let finding = Diagnostic(.fileEmpty, at: Place(file: "c"), Phrase(id: "x", en: "x"))
    #expect(
      TextFormat(language: .english).text([finding, finding])
        == "error: x [file-empty]\n  --> c\n\nerror: x [file-empty]\n  --> c\n\n")
  }
}
