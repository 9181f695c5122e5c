/// Why a document of an office program cannot be opened, in words for the person who saved it.
package import Diagnostics

package struct OfficeFault: Error, Sendable {
  /// What is wrong, as a finding says it.
  package let phrase: Phrase
  /// What to do about it.
  package let help: Phrase

  static let encrypted = OfficeFault(
    phrase: Phrase(id: "dokumen dikunci dengan kata sandi", en: "document is locked with a password"),
    help: Phrase(
      id: "buka, hapus kata sandinya (File, Info, Protect Document), dan simpan ulang",
      en: "open it, remove the password (File, Info, Protect Document), and save it again"))

  static let oldBinary = OfficeFault(
    phrase: Phrase(
      id: "isi berkas ini format Office lama, bukan yang disebut akhiran namanya",
      en: "file holds the old Office format, not the one that the end of its name tells"),
    help: Phrase(
      id: "buka dan simpan ulang sebagai DOCX, XLSX, PPTX, atau PDF",
      en: "open it and save it again as DOCX, XLSX, PPTX or PDF"))

  static let foreign = OfficeFault(
    phrase: Phrase(
      id: "isi berkas ini bukan dokumen Office", en: "file holds no document of an office program"),
    help: oldBinary.help)

  static let tooLarge = OfficeFault(
    phrase: Phrase(
      id: "isi dokumen melebihi batas \(OfficeReader.limit >> 20) MiB setelah dibuka",
      en: "what is in the document is above the limit of \(OfficeReader.limit >> 20) MiB when unpacked"),
    help: Phrase(
      id: "kecilkan gambarnya (Compress Pictures), atau bagi menjadi beberapa dokumen",
      en: "make its pictures smaller (Compress Pictures), or split it into several documents"))

  /// A part that does not hold together; cut downloads and copies look like this.
  static func damaged(_ part: String) -> OfficeFault {
    let shown = part.isEmpty ? "zip" : excerpt(part)
    return OfficeFault(
      phrase: Phrase(
        id: "dokumen rusak: bagian '\(shown)' tidak utuh", en: "document is damaged: part '\(shown)' is not whole"),
      help: Phrase(
        id: "salin ulang berkasnya, atau buka dan simpan ulang", en: "copy the file again, or open it and save it again"
      ))
  }

  init(phrase: Phrase, help: Phrase) {
    self.phrase = phrase
    self.help = help
  }

  init(_ fault: ZipArchive.Fault) {
    switch fault {
    case .notZip: self = .foreign
    case .damaged(let part): self = .damaged(part)
    case .encrypted: self = .encrypted
    case .tooLarge: self = .tooLarge
    case .method(let method):
      self.init(
        phrase: Phrase(
          id: "dokumen dipadatkan dengan cara '\(method)'; yang dibaca hanya 'deflate'",
          en: "document is packed with method '\(method)'; only 'deflate' is read"),
        help: Self.damaged("").help)
    }
  }
}
