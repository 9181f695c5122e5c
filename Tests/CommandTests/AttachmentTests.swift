// PDF and other attachments through the command itself, which runs pdftotext; and the fifty mistakes as staff see them.
import Foundation
import Testing

@Suite struct AttachmentTests {
  private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("IntakeTests")

  /// What `terang check` says of a small city with one attachment.
  private func check(_ name: String, environment: [String: String] = [:]) throws -> String {
    let folder = try TestFolder()
    let content = try smallCity(in: folder)
    try FileManager.default.createDirectory(atPath: content + "/media", withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Self.fixtures.appendingPathComponent("Documents/" + name),
      to: URL(fileURLWithPath: content + "/media/" + name))
    let ending = try terang(
      ["check", "--content", content, "--as-of", "2026-01-01", "--lang", "en"], environment: environment)
    // The last line counts.
    return ending.errors.replacingOccurrences(of: content + "/", with: "").components(separatedBy: "\n").dropLast(3)
      .joined(separator: "\n")
  }

  @Test func theTextOfAPDFIsSearched() throws {
    #expect(
      try check("teks.pdf") == """
        error: NIK '3571…' (16 digits) must not be published [personal-data-nik]
          --> media/teks.pdf
          note: on page 1
          help: remove the number from the file; hiding some digits is not enough, write for example 'a resident'
        """)
  }

  @Test func aPDFOfLibreOfficeIsSearched() throws {
    #expect(
      try check("cetak.pdf") == """
        error: NIK '3571…' (16 digits) must not be published [personal-data-nik]
          --> media/cetak.pdf
          note: on page 1
          help: remove the number from the file; hiding some digits is not enough, write for example 'a resident'

        error: mobile number '6281…' (13 digits) is not a declared service number [personal-data-phone]
          --> media/cetak.pdf
          note: on page 1
          help: remove it, or if it is a service's declare it in site.yaml: 'official: {phones: [0812 …]}'
        """)
  }

  @Test func aPDFWithNothingPersonalPasses() throws {
    #expect(try !check("bersih.pdf").contains("bersih.pdf"))
  }

  @Test func aScannedPDFCannotBeSearched() throws {
    #expect(
      try check("pindai.pdf") == """
        warning: what is in this file cannot be checked for personal data [document-text]
          --> media/pindai.pdf
          help: look through it, or publish a PDF with text (OCR)
        """)
  }

  @Test func withoutPdftotextAPDFIsRefused() throws {
    #expect(
      try check("bersih.pdf", environment: ["PATH": "/nowhere"]) == """
        error: 'pdftotext' is not installed, so this PDF cannot be checked [document-text]
          --> media/bersih.pdf
          help: install it: 'sudo apt-get install poppler-utils'
        """)
  }

  @Test func aLetterIsSearched() throws {
    #expect(
      try check("surat.docx").contains(
        "note: in text that was deleted with tracked changes, in 'word/document.xml'"))
  }

  @Test func theFiftyMistakesAreFifty() throws {
    let content = Self.fixtures.appendingPathComponent("FiftyMistakes/Content").path
    let ending = try terang(["check", "--content", content, "--as-of", "2026-11-21", "--lang", "en"])
    #expect(ending.code == 65)
    #expect(ending.errors.hasSuffix("\n49 errors and 1 warning in 13 files\n"))
  }
}
