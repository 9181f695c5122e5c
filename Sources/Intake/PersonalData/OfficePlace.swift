// Where in a document something stands, in the words of the program that wrote it.
internal import Diagnostics
internal import Formats

enum OfficePlace {
  static func note(_ text: OfficeDocument.Text, cell: String?) -> Diagnostic.Note {
    let inside = text.within.isEmpty ? Phrase(id: "", en: "") : within(text.within)
    let place: Phrase
    switch text.part {
    case .sheet(let sheet, let isHidden):
      let hidden = isHidden ? Phrase(id: " tersembunyi", en: "hidden ") : Phrase(id: "", en: "")
      let cell = cell.map { Phrase(id: ", sel \($0)", en: ", cell \($0)") } ?? Phrase(id: "", en: "")
      place = Phrase(
        id: "di lembar\(hidden.indonesian) '\(excerpt(sheet))'\(cell.indonesian)",
        en: "in \(hidden.english)sheet '\(excerpt(sheet))'\(cell.english)")
    case .before(let part):
      place = Phrase(
        id: "di teks yang dihapus dengan perubahan terlacak, di '\(excerpt(part))'",
        en: "in text that was deleted with tracked changes, in '\(excerpt(part))'")
    case .file(let part):
      let kind = kind(of: part)
      place = Phrase(
        id: "di \(kind.indonesian) dokumen ('\(excerpt(part))')", en: "in \(kind.english) ('\(excerpt(part))')")
    }
    return Diagnostic.Note(
      Phrase(id: place.indonesian + inside.indonesian, en: place.english + inside.english))
  }

  static func note(picture path: [String]) -> Diagnostic.Note {
    Diagnostic.Note(
      Phrase(id: "di gambar '\(self.path(path))' di dalam dokumen", en: "in picture '\(self.path(path))' inside it"))
  }

  /// The files one in the other.
  static func path(_ path: [String]) -> String { path.map { excerpt($0) }.joined(separator: " › ") }

  private static func within(_ names: [String]) -> Phrase {
    Phrase(id: " dari berkas sisipan '\(path(names))'", en: " of the embedded file '\(path(names))'")
  }

  private static func kind(of part: String) -> Phrase {
    let name = part.split(separator: "/").last ?? ""
    if part.hasPrefix("docprops/") || name == "meta.xml" { return Phrase(id: "properti", en: "its properties") }
    if name.hasSuffix(".rels") { return Phrase(id: "tautan", en: "its links") }
    let kinds: [(String, Phrase)] = [
      ("comment", Phrase(id: "komentar", en: "its comments")),
      ("threadedcomment", Phrase(id: "komentar", en: "its comments")),
      ("footnotes", Phrase(id: "catatan kaki", en: "its footnotes")),
      ("endnotes", Phrase(id: "catatan akhir", en: "its endnotes")),
      ("header", Phrase(id: "kepala halaman", en: "the head of its pages")),
      ("footer", Phrase(id: "kaki halaman", en: "the foot of its pages")),
      ("notesslide", Phrase(id: "catatan pembicara", en: "its speaker notes")),
      ("sharedstrings", Phrase(id: "teks yang tidak lagi tampak di sel", en: "text that no cell shows any more")),
      ("pivotcache", Phrase(id: "salinan data tabel pivot", en: "the data that a pivot table keeps")),
    ]
    return kinds.first { name.hasPrefix($0.0) }?.1 ?? Phrase(id: "bagian", en: "its text")
  }
}
