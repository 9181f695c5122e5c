// What the gate finds inside documents of office programs, in whatever part, and what it says about where.
import Diagnostics
import Formats
import Testing

@testable import Intake

struct OfficeGateTests {
  private let nik = "3571014507900012"

  /// The findings with their notes, a line each.
  private func found(_ bytes: [UInt8], _ name: String = "documents/a.docx") -> [String] {
    PersonalDataGate().check(ContentFolder(entries: [name: .file(bytes)])).map(\.diagnostic).map { finding in
      finding.rule.rawValue + finding.notes.map { ": " + $0.phrase.english }.joined()
    }
  }

  @Test func aNumberSplitOverRunsIsOneNumber() {
    let letter = OfficeMaker.letter(OfficeMaker.paragraph("NIK 3571", "01450", "7900012", " hadir"))
    #expect(found(letter) == ["personal-data-nik: in its text ('word/document.xml')"])
  }

  @Test func twoParagraphsAreNotOneNumber() {
    #expect(found(OfficeMaker.letter(OfficeMaker.paragraph("35710145") + OfficeMaker.paragraph("07900012"))) == [])
  }

  @Test func whatWasDeletedIsStillThere() {
    let letter = OfficeMaker.letter(
      """
      <w:p><w:r><w:t>Warga </w:t></w:r><w:del w:author="x"><w:r><w:delText>3571014507</w:delText></w:r></w:del>\
      <w:r><w:t>900012</w:t></w:r></w:p>
      """)
    #expect(
      found(letter) == [
        "personal-data-nik: in text that was deleted with tracked changes, in 'word/document.xml'", "document-history",
      ])
  }

  @Test func whatWasInsertedJoinsWhatStood() {
    let letter = OfficeMaker.letter(
      """
      <w:p><w:r><w:t>3571</w:t></w:r><w:ins w:author="x"><w:r><w:t>0145</w:t></w:r>\
      <w:del w:author="y"><w:r><w:delText>99</w:delText></w:r></w:del></w:ins><w:r><w:t>07900012</w:t></w:r></w:p>
      """)
    #expect(found(letter) == ["personal-data-nik: in its text ('word/document.xml')", "document-history"])
  }

  @Test(arguments: [
    ("word/comments.xml", "its comments", true), ("word/footnotes.xml", "its footnotes", false),
    ("word/endnotes.xml", "its endnotes", false), ("word/header1.xml", "the head of its pages", false),
    ("word/footer2.xml", "the foot of its pages", false),
    ("ppt/notesslides/notesslide1.xml", "its speaker notes", false),
    ("word/glossary/document.xml", "its text", false),
  ])
  func everyPartIsRead(part: String, words: String, isTrace: Bool) {
    let text = "<x><w:p><w:r><w:t>\(nik)</w:t></w:r></w:p></x>"
    #expect(
      found(OfficeMaker.letter("", [(part, text)]))
        == ["personal-data-nik: in \(words) ('\(part)')"] + (isTrace ? ["document-history"] : []))
  }

  @Test func propertiesAreRead() {
    let core = "<p><dc:creator>Diskominfo</dc:creator><dc:description>WA 0812 3456 7890</dc:description></p>"
    let custom = "<Properties><property name=\"NIK\"><vt:lpwstr>\(nik)</vt:lpwstr></property></Properties>"
    #expect(
      found(OfficeMaker.letter("", [("docProps/core.xml", core), ("docProps/custom.xml", custom)])) == [
        "personal-data-nik: in its properties ('docprops/custom.xml')",
        "personal-data-phone: in its properties ('docprops/core.xml')",
      ])
  }

  @Test(arguments: [
    ("Budi Santoso", true), ("ASUS", false), ("Dinas Kesehatan", false), ("openpyxl", false), ("", false),
  ])
  func theNameOfAnAuthorIsAWarning(name: String, isPerson: Bool) {
    let core = "<p><dc:creator>\(name)</dc:creator></p>"
    #expect(found(OfficeMaker.letter("", [("docProps/core.xml", core)])) == (isPerson ? ["document-history"] : []))
  }

  @Test func hiddenTextAndFieldsAndDescriptionsAreRead() {
    let body = """
      <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>\(nik)</w:t></w:r></w:p>\
      <w:p><w:r><w:instrText>HYPERLINK "mailto:budi@gmail.com"</w:instrText></w:r></w:p>\
      <wp:docPr descr="WA 0812 3456 7890"/>
      """
    let links = """
      <Relationships><Relationship Target="https://wa.me/6281234567891" TargetMode="External"/>\
      <Relationship Target="media/0812345678901.png"/></Relationships>
      """
    #expect(
      found(OfficeMaker.letter(body, [("word/_rels/document.xml.rels", links)])) == [
        "personal-data-nik: in its text ('word/document.xml')",
        "personal-data-phone: in its links ('word/_rels/document.xml.rels')",
        "personal-data-phone: in its text ('word/document.xml')",
        "personal-data-email: in its text ('word/document.xml')", "document-history",
      ])
  }

  @Test func aTableOfPersonsIsOneWithoutNumbers() {
    let row = { (cells: [String]) in
      "<w:tr>" + cells.map { "<w:tc>\(OfficeMaker.paragraph($0))</w:tc>" }.joined() + "</w:tr>"
    }
    let letter = OfficeMaker.letter("<w:tbl>\(row(["Nama", "Alamat"]))\(row(["Budi", "Jl. Mawar 3"]))</w:tbl>")
    #expect(found(letter) == ["personal-data-table: in its text ('word/document.xml')"])
    let accounts = OfficeMaker.letter("<w:tbl>\(row(["Bank", "No. Rekening"]))\(row(["X", "1234567890"]))</w:tbl>")
    #expect(found(accounts) == ["personal-data-account: in its text ('word/document.xml')"])
  }

  @Test func cellsAreNamed() {
    let rows = """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>no </t></r><r><t>hp</t></r></is></c></row>\
      <row r="7" hidden="1"><c r="A7"><v>3.571014507900010E+15</v></c><c r="B7"><v>81234567890</v></c></row>
      """
    let workbook = OfficeMaker.workbook(
      [.init(rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"), .init(name: "Lama", state: "hidden", rows: rows)],
      strings: ["nik", "sisa 3571014507900012"])
    #expect(
      found(workbook, "documents/a.xlsx") == [
        "personal-data-nik: in hidden sheet 'Lama', cell A7",
        "personal-data-nik: in text that no cell shows any more ('xl/sharedstrings.xml')",
        "personal-data-phone: in hidden sheet 'Lama', cell B7", "document-history",
      ])
  }

  @Test func thePartsOfAWorkbookAreRead() {
    let parts = [
      (
        "xl/comments1.xml",
        "<comments><commentList><comment ref=\"B7\"><text><r><t>35710145</t></r><r><t>07900012</t></r></text></comment></commentList></comments>"
      ),
      ("xl/pivotCache/pivotCacheRecords1.xml", "<r><s v=\"budi@gmail.com\"/></r>"),
      ("xl/drawings/drawing1.xml", "<a><a:p><a:r><a:t>0812-3456-7890</a:t></a:r></a:p></a>"),
    ]
    #expect(
      found(OfficeMaker.workbook([], parts: parts), "documents/a.xlsx") == [
        "personal-data-nik: in its comments ('xl/comments1.xml')",
        "personal-data-phone: in its text ('xl/drawings/drawing1.xml')",
        "personal-data-email: in the data that a pivot table keeps ('xl/pivotcache/pivotcacherecords1.xml')",
        "document-history",
      ])
  }

  @Test func figuresAreSearchedToo() {
    let rows = "<row r=\"2\"><c r=\"C2\" t=\"inlineStr\"><is><t>\(nik)</t></is></c></row>"
    #expect(
      found(OfficeMaker.workbook([.init(rows: rows)]), "metrics/a.xlsx")
        == ["personal-data-nik: in sheet 'Data', cell C2"])
  }

  @Test func openDocumentsAreRead() {
    let content = """
      <office:document-content><office:body><office:text><text:tracked-changes><text:deletion><text:p>0812 3456 7890</text:p>\
      </text:deletion></text:tracked-changes><text:p>NIK 3571<text:span>0145</text:span><text:s/>0790<office:annotation>\
      <dc:creator>Budi Santoso</dc:creator><text:p>budi@gmail.com</text:p></office:annotation>0012</text:p></office:text>\
      </office:body></office:document-content>
      """
    #expect(
      found(OfficeMaker.zip([("content.xml", content)]), "documents/a.odt") == [
        "personal-data-nik: in its text ('content.xml')", "personal-data-phone: in its text ('content.xml')",
        "personal-data-email: in its text ('content.xml')", "document-history",
      ])
    let sheet = """
      <office:spreadsheet><table:table table:name="Data"><table:table-row>\
      <table:table-cell office:value="3571014507900012"><text:p>3,57E+15</text:p></table:table-cell>\
      </table:table-row></table:table></office:spreadsheet>
      """
    #expect(
      found(OfficeMaker.zip([("content.xml", sheet)]), "documents/a.ods") == ["personal-data-nik: in sheet 'Data'"])
  }

  @Test func documentsInsideDocumentsAreRead() {
    let workbook = OfficeMaker.workbook([
      .init(rows: "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>\(nik)</v></c></row>")
    ])
    let letter = OfficeMaker.letter("", files: [("word/embeddings/a.xlsx", workbook)])
    #expect(
      found(letter)
        == ["personal-data-nik: in sheet 'Data', cell A1 of the embedded file 'word/embeddings/a.xlsx'"])
    var nested = letter
    for _ in 0..<4 { nested = OfficeMaker.letter("", files: [("word/embeddings/b.docx", nested)]) }
    #expect(found(nested) == ["document-text"])
  }

  @Test func whatCannotBeOpenedInsideIsAWarning() {
    let object: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0] + "NIK 3571014507900012".utf8.flatMap { [$0, 0] }
    #expect(
      found(OfficeMaker.letter("", files: [("word/embeddings/oleObject1.bin", object)])) == [
        "personal-data-nik: in its text ('word/embeddings/oleobject1.bin')", "document-text",
      ])
  }

  @Test func picturesInsideAreRead() {
    let photo = PlantedPictures.jpeg(PlantedPictures.exif(isLittle: true, gps: [7, 49, 112]))
    #expect(
      found(OfficeMaker.letter("", files: [("word/media/image1.jpeg", photo)]))
        == ["personal-data-image: in picture 'word/media/image1.jpeg' inside it"])
  }

  @Test func whatIsRepeatedForOldProgramsIsToldOnce() {
    let box = OfficeMaker.paragraph(nik)
    let body =
      "<mc:AlternateContent><mc:Choice>\(box)</mc:Choice><mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent>"
    #expect(found(OfficeMaker.letter(body)) == ["personal-data-nik: in its text ('word/document.xml')"])
  }

  @Test func whatCannotBeOpenedIsRefusedInWords() {
    func refusal(_ bytes: [UInt8]) -> String? {
      let finding = PersonalDataGate().check(ContentFolder(entries: ["documents/a.docx": .file(bytes)])).first
      return finding.map { "\($0.diagnostic.rule.rawValue) \($0.diagnostic.severity) \($0.diagnostic.summary.english)" }
    }
    let letter = OfficeMaker.letter(OfficeMaker.paragraph("halo"))
    let locked: [UInt8] =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + "EncryptedPackage".utf8.flatMap { [$0, 0] }
    #expect(refusal(letter) == nil)
    #expect(refusal(Array(letter.dropLast(30))) == "document-text error document is damaged: part 'zip' is not whole")
    #expect(refusal([0x25, 0x50]) == "document-text error file holds no document of an office program")
    #expect(refusal(locked) == "document-text error document is locked with a password")
    #expect(
      refusal(OfficeMaker.zip([("word/document.xml", "<a><b></a>")]))
        == "document-text error document is damaged: part 'word/document.xml' is not whole")
  }

  @Test func noFindingShowsTheNumber() {
    let letter = OfficeMaker.letter(OfficeMaker.paragraph(nik))
    let findings = PersonalDataGate().check(ContentFolder(entries: ["documents/a.docx": .file(letter)]))
    #expect(findings.map(\.diagnostic.summary.english) == ["NIK '3571…' (16 digits) must not be published"])
    #expect(findings.map(\.typed) == [[nik]])
  }
}
