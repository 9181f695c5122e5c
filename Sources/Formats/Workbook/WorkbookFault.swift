// Why a workbook cannot be read, in words for the person who saved it.

import Diagnostics

/// A reason that stops the reading of a workbook, with its remedy.
struct WorkbookFault: Error {
  let phrase: Phrase
  let help: Phrase

  static let saveAs = Phrase(
    id: "di Excel pilih Save As, jenis 'Excel Workbook (.xlsx)', tanpa kata sandi",
    en: "in Excel choose Save As, type 'Excel Workbook (.xlsx)', without a password")

  static let encrypted = WorkbookFault(
    phrase: Phrase(
      id: "buku kerja dikunci dengan kata sandi", en: "workbook is locked with a password"), help: saveAs)

  static let oldBinary = WorkbookFault(
    phrase: Phrase(
      id: "'.xls' adalah format lama; yang dibaca '.xlsx'", en: "'.xls' is the old format; '.xlsx' is read"),
    help: saveAs)

  static let newBinary = WorkbookFault(
    phrase: Phrase(
      id: "'.xlsb' adalah format biner; yang dibaca '.xlsx'", en: "'.xlsb' is the binary format; '.xlsx' is read"),
    help: saveAs)

  static let openDocument = WorkbookFault(
    phrase: Phrase(
      id: "'.ods' adalah format LibreOffice; yang dibaca '.xlsx' dan '.csv'",
      en: "'.ods' is LibreOffice's format; '.xlsx' and '.csv' are read"),
    help: Phrase(
      id: "di LibreOffice pilih Save As, jenis 'Excel 2007-365 (.xlsx)'",
      en: "in LibreOffice choose Save As, type 'Excel 2007-365 (.xlsx)'"))

  static let foreign = WorkbookFault(
    phrase: Phrase(id: "isi berkas ini bukan buku kerja '.xlsx'", en: "file holds no '.xlsx' workbook"), help: saveAs)

  static let workbookNamedCSV = WorkbookFault(
    phrase: Phrase(
      id: "isi berkas ini buku kerja Excel, bukan '.csv'", en: "file holds an Excel workbook, not '.csv'"),
    help: Phrase(
      id: "ganti akhiran nama menjadi '.xlsx', atau simpan ulang sebagai 'CSV UTF-8'",
      en: "change the ending of its name to '.xlsx', or save it again as 'CSV UTF-8'"))

  /// A part that does not hold together; cut downloads and copies look like this.
  static func damaged(_ part: String) -> WorkbookFault {
    let shown = part.isEmpty ? "zip" : excerpt(part)
    return WorkbookFault(
      phrase: Phrase(
        id: "buku kerja rusak: bagian '\(shown)' tidak utuh", en: "workbook is damaged: part '\(shown)' is not whole"),
      help: Phrase(
        id: "salin ulang berkasnya, atau buka dan simpan ulang di Excel",
        en: "copy the file again, or open it in Excel and save it again"))
  }

  static func tooLarge(_ part: String) -> WorkbookFault {
    let shown = part.isEmpty ? "zip" : excerpt(part)
    return WorkbookFault(
      phrase: Phrase(
        id: "bagian '\(shown)' melebihi batas \(ZipArchive.limit) byte setelah dibuka",
        en: "part '\(shown)' is above the limit of \(ZipArchive.limit) bytes when unpacked"),
      help: Phrase(
        id: "salin baris yang diperlukan saja ke buku kerja baru",
        en: "copy only the rows that are needed into a new workbook"))
  }

  /// A rectangle that holds more cells than any table of figures.
  static func tooManyCells(_ sheet: String, columns: Int, rows: Int) -> WorkbookFault {
    WorkbookFault(
      phrase: Phrase(
        id: "lembar '\(excerpt(sheet))' merentang \(columns) kolom dan \(rows) baris, terlalu banyak",
        en: "sheet '\(excerpt(sheet))' spans \(columns) columns and \(rows) rows, which is too many"),
      help: Phrase(
        id: "hapus sel yang tersesat jauh di kanan, atau salin tabelnya ke buku kerja baru",
        en: "delete cells that strayed far to the right, or copy the table into a new workbook"))
  }

  static func noSheet(_ name: String, among names: [String]) -> WorkbookFault {
    let guess = nearest(to: name, among: names)
    return WorkbookFault(
      phrase: Phrase(
        id: "lembar '\(excerpt(name))' tidak ada" + (guess.map { "; maksudnya '\(excerpt($0))'?" } ?? ""),
        en: "sheet '\(excerpt(name))' does not exist" + (guess.map { "; did you mean '\(excerpt($0))'?" } ?? "")),
      help: Phrase(
        id: "lembar yang ada: \(names.map { excerpt($0) }.joined(separator: ", "))",
        en: "sheets there are: \(names.map { excerpt($0) }.joined(separator: ", "))"))
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
    case .tooLarge(let part): self = .tooLarge(part)
    case .method(let method):
      self.init(
        phrase: Phrase(
          id: "buku kerja dipadatkan dengan cara '\(method)'; yang dibaca hanya 'deflate'",
          en: "workbook is packed with method '\(method)'; only 'deflate' is read"),
        help: Self.saveAs)
    }
  }

  /// What a file is that is no zip archive; `nil` for one that may be a workbook.
  static func disguise(_ bytes: [UInt8]) -> WorkbookFault? {
    // Compound files hold `.xls`, and `.xlsx` behind a password, whose stream is named in UTF-16.
    guard bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) else { return nil }
    let stream = "EncryptedPackage".utf8.flatMap { byte -> [UInt8] in [byte, 0] }
    var index = 0
    while index + stream.count <= bytes.count {
      if bytes[index] == stream[0], bytes[index..<(index + stream.count)].elementsEqual(stream) { return .encrypted }
      index += 1
    }
    return .oldBinary
  }
}
