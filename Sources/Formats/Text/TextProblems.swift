// What TextFile says about a file that is too large, too long in a line, or empty.

import Diagnostics

extension TextFile {
  static func tooLarge(_ count: Int, _ limit: Int) -> Phrase {
    Phrase(
      id: "berkas '\(count)' byte melebihi batas \(limit) byte",
      en: "file of '\(count)' bytes is above the limit of \(limit) bytes")
  }

  static let tooLargeHelp = Phrase(
    id: "pecah menjadi beberapa berkas, atau taruh sebagai dokumen unduhan di 'documents/'",
    en: "split it into several files, or offer it as a download in 'documents/'")

  static func empty(_ count: Int) -> Phrase {
    count == 0
      ? Phrase(id: "berkas '0' byte tidak berisi apa pun", en: "file of '0' bytes holds nothing")
      : Phrase(id: "berkas hanya berisi spasi dan baris kosong", en: "file holds nothing but blanks and empty lines")
  }

  static let emptyHelp = Phrase(
    id: "isi berkas itu, atau hapus bila tidak diperlukan", en: "fill the file, or delete it when it is not needed")

  func reportLongLines(limit: Int, to findings: inout Findings) {
    guard bytes.count > limit else { return }
    for number in 1...lineCount where range(ofLine: number).count > limit {
      let count = range(ofLine: number).count
      findings.report(
        .lineTooLong, at: Place(file: name, line: number),
        Phrase(
          id: "baris '\(count)' byte melebihi batas \(limit) byte",
          en: "line of '\(count)' bytes is above the limit of \(limit) bytes"),
        help: Phrase(
          id: "pecah menjadi beberapa baris; gambar tidak ditempel ke teks, melainkan disimpan di 'media/'",
          en: "break it into several lines; pictures are not pasted into text but kept in 'media/'"))
    }
  }
}
