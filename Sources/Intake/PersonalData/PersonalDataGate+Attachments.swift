// Pictures, PDF and files that nobody can look into.
internal import Diagnostics
internal import Formats

/// How a file is searched, told by the end of its name.
enum Attachment: Equatable {
  case prose, table, markup, picture, portable, font, office
  /// With the form in which it could be searched.
  case unreadable(Phrase)

  init(name: String) {
    let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    switch ending {
    // Nearly all files, so that they are not compared with all the others.
    case "md", "yaml": self = .prose
    case "csv", "tsv": self = .table
    case "html", "htm", "xml", "svg", "kml", "gpx", "rss", "atom": self = .markup
    case "jpg", "jpeg", "png", "webp", "tif", "tiff", "heic", "heif", "avif", "gif", "bmp", "ico": self = .picture
    case "pdf": self = .portable
    case "woff", "woff2", "ttf", "otf": self = .font
    case "doc", "rtf": self = .unreadable(Phrase(id: "PDF atau DOCX", en: "PDF or DOCX"))
    case "xls", "xlsb": self = .unreadable(Phrase(id: "CSV atau XLSX", en: "CSV or XLSX"))
    case "ppt": self = .unreadable(Phrase(id: "PDF", en: "PDF"))
    case "docx", "xlsx", "pptx", "odt", "ods", "odp", "docm", "xlsm", "pptm", "dotx", "xltx", "potx", "ppsx":
      self = .office
    case "zip", "rar", "7z", "gz", "tar", "tgz", "bz2", "xz":
      self = .unreadable(Phrase(id: "berkas di dalamnya satu per satu", en: "the files in it one by one"))
    case "mp3", "mp4", "m4a", "mov", "avi", "mkv", "ogg", "webm", "wav":
      self = .unreadable(Phrase(id: "berkas dengan transkripnya", en: "a file with its transcript"))
    default: self = .prose
    }
  }
}

extension PersonalDataGate {
  func picture(_ name: String, _ bytes: [UInt8], _ scan: PersonalScan) -> [PersonalFinding] {
    ImageMetadata(of: bytes).map { picture(name, $0, scan) } ?? []
  }

  /// - Parameter notes: where the picture is, when it is inside the file.
  func picture(
    _ name: String, _ metadata: ImageMetadata, _ scan: PersonalScan, notes: [Diagnostic.Note] = []
  ) -> [PersonalFinding] {
    var findings: [PersonalFinding] = []
    let fields =
      metadata.positions.map { ($0, Phrase(id: "tempat pengambilan", en: "where it was taken")) }
      + metadata.names.map { ($0, Phrase(id: "nama orang", en: "the name of a person")) }
    for (field, what) in fields {
      findings.append(
        PersonalFinding(
          Diagnostic(
            .personalDataImage, at: Place(file: name),
            Phrase(
              id: "'\(field)' di gambar ini memuat \(what.indonesian)",
              en: "'\(field)' in this picture tells \(what.english)"),
            notes: notes,
            help: notes.isEmpty ? Self.strip(name) : Self.replace))
      )
    }
    // Programs write a caption in several places of one picture.
    var known: Set<String> = []
    for text in metadata.texts {
      let found = scan.find(in: text).filter { known.insert($0.key).inserted }
      findings += list(found, of: text) { _ in
        (
          Place(file: name),
          notes + [Diagnostic.Note(Phrase(id: "ada di keterangan gambarnya", en: "it is in the picture's metadata"))]
        )
      }
    }
    return findings
  }

  private static func strip(_ name: String) -> Phrase {
    Phrase(
      id: "hapus metadata gambarnya, misalnya dengan 'exiftool -all= \(name)', atau simpan ulang tanpanya",
      en: "strip the picture's metadata, for example with 'exiftool -all= \(name)', or save it again without")
  }

  private static let replace = Phrase(
    id: "hapus metadata gambar aslinya, lalu sisipkan ulang ke dokumen; atau terbitkan PDF-nya",
    en: "strip the metadata of the picture itself, then insert it into the document again; or publish a PDF of it")

  func portable(_ name: String, _ extraction: TextExtraction, _ scan: PersonalScan) -> [PersonalFinding] {
    switch extraction {
    case .programMissing:
      return [
        PersonalFinding(
          Diagnostic(
            .documentText, at: Place(file: name),
            Phrase(
              id: "'pdftotext' tidak terpasang, jadi isi PDF ini tidak dapat diperiksa",
              en: "'pdftotext' is not installed, so this PDF cannot be checked"),
            help: Phrase(
              id: "pasang dengan 'sudo apt-get install poppler-utils'",
              en: "install it: 'sudo apt-get install poppler-utils'")))
      ]
    case .failed(let reason):
      return [
        PersonalFinding(
          Diagnostic(
            .documentText, at: Place(file: name),
            Phrase(id: "PDF ini tidak dapat dibaca: \(reason)", en: "this PDF cannot be read: \(reason)"),
            help: Phrase(
              id: "buka berkasnya, buang kata sandinya, dan ekspor ulang sebagai PDF",
              en: "open the file, take its password away, and export it as PDF again")))
      ]
    case .text(let text):
      guard text.contains(where: { $0 > 0x20 }) else {
        return [
          PersonalFinding(unchecked(name, Phrase(id: "PDF dengan teks (hasil OCR)", en: "a PDF with text (OCR)")))
        ]
      }
      return list(scan.find(in: text), of: text) { datum in
        let page = text[..<datum.range.lowerBound].count { $0 == 0x0C } + 1
        return (Place(file: name), [Diagnostic.Note(Phrase(id: "di halaman \(page)", en: "on page \(page)"))])
      }
    }
  }

  /// A warning: what is in the file must be looked at by a person.
  func unchecked(_ name: String, _ remedy: Phrase) -> Diagnostic {
    Diagnostic(
      .documentText, at: Place(file: name),
      Phrase(
        id: "isi berkas ini tidak dapat diperiksa dari data pribadi",
        en: "what is in this file cannot be checked for personal data"),
      help: Phrase(
        id: "periksa sendiri, atau terbitkan \(remedy.indonesian)",
        en: "look through it, or publish \(remedy.english)"),
      severity: .warning)
  }
}
