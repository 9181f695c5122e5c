// Files that real programs wrote (`Tools/documents/make.py`), each with all that the gate must say of it.
import Diagnostics
import Foundation
import Testing

@testable import Intake

struct RealDocumentTests {
  @Test(arguments: [
    (
      "surat.docx",
      """
      personal-data-nik: in its text ('word/document.xml')
      personal-data-nik: in text that was deleted with tracked changes, in 'word/document.xml'
      personal-data-kk: in the head of its pages ('word/header1.xml')
      personal-data-passport: in its text ('word/document.xml')
      personal-data-phone: in its properties ('docprops/core.xml')
      personal-data-email: in its comments ('word/comments.xml')
      personal-data-table: in its text ('word/document.xml')
      personal-data-image: in picture 'word/media/image1.jpg' inside it
      document-history
      """
    ),
    (
      "salindia.pptx",
      """
      personal-data-nik: in its speaker notes ('ppt/notesslides/notesslide1.xml')
      personal-data-phone: in its text ('ppt/slides/slide1.xml')
      personal-data-table: in its text ('ppt/slides/slide1.xml')
      document-history
      """
    ),
    (
      "daftar.xlsx",
      """
      personal-data-nik: in hidden sheet 'Mentah', cell A2
      personal-data-phone: in its comments ('xl/comments1.xml')
      personal-data-phone: in hidden sheet 'Mentah', cell B2
      document-history
      """
    ),
    (
      "daftar.ods",
      """
      personal-data-nik: in sheet 'Mentah'
      personal-data-phone: in sheet 'Rekap'
      personal-data-phone: in sheet 'Mentah'
      document-history
      """
    ),
  ])
  func everythingInItIsFound(name: String, expected: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Documents/" + name)
    let bytes = [UInt8](try Data(contentsOf: file))
    let findings = PersonalDataGate().check(ContentFolder(entries: ["documents/" + name: .file(bytes)]))
    let lines = findings.map(\.diagnostic).map { finding in
      finding.rule.rawValue + finding.notes.map { ": " + $0.phrase.english }.joined()
    }
    #expect(lines.joined(separator: "\n") == expected)
  }
}
