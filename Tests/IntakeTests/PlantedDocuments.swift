// Office documents with a text in every place that takes one, shown or hidden.

@testable import Formats

enum PlantedDocuments {
  /// Where words can stand that belong together.
  static func prose(_ text: String) -> [CorpusPlace] {
    let text = escaped(text)
    let whole = OfficeMaker.paragraph(text)
    let deleted = "<w:p><w:r><w:t>Warga </w:t></w:r><w:del><w:r><w:delText>\(text)</w:delText></w:r></w:del></w:p>"
    let notes = "<p:notes><a:p><a:r><a:t>\(text)</a:t></a:r></a:p></p:notes>"
    let flat = "<office:text><text:p>Warga <text:span>\(text)</text:span></text:p></office:text>"
    let annotated =
      "<office:text><text:p>Warga<office:annotation><text:p>\(text)</text:p></office:annotation></text:p></office:text>"
    return [
      CorpusPlace("documents/a.docx", OfficeMaker.letter(split(text)), "DOCX, runs"),
      CorpusPlace("documents/a.docx", OfficeMaker.letter(deleted), "DOCX, deleted"),
      CorpusPlace("documents/a.docx", letter("word/comments.xml", whole), "DOCX, comment"),
      CorpusPlace("documents/a.docx", letter("word/header1.xml", whole), "DOCX, header"),
      CorpusPlace(
        "documents/a.docx", OfficeMaker.letter("", [("docProps/core.xml", "<c><dc:subject>\(text)</dc:subject></c>")]),
        "properties"),
      CorpusPlace("documents/a.pptx", OfficeMaker.zip([("ppt/notesSlides/notesSlide1.xml", notes)]), "PPTX, notes"),
      CorpusPlace("documents/a.odt", OfficeMaker.zip([("content.xml", flat)]), "ODT"),
      CorpusPlace("documents/a.odt", OfficeMaker.zip([("content.xml", annotated)]), "ODT, comment"),
    ]
  }

  /// Sheets with one row of names and one of values; whole numbers are stored as such where `asNumbers` is set.
  static func sheets(_ names: [String], _ values: [String], asNumbers: Bool = false) -> [CorpusPlace] {
    let rows = [names, values].enumerated().map { index, cells in
      let cells = cells.enumerated().map { column, text in
        let reference = CellName(column: column, row: index + 3)
        return asNumbers && Double(text) != nil && text.first != "0"
          ? "<c r=\"\(reference)\"><v>\(rounded(text))</v></c>"
          : "<c r=\"\(reference)\" t=\"inlineStr\"><is><t>\(escaped(text))</t></is></c>"
      }
      return "<row r=\"\(index + 3)\">\(cells.joined())</row>"
    }.joined()
    let shown = OfficeMaker.Sheet(name: "Rekap", rows: "<row r=\"1\"><c r=\"A1\"><v>12</v></c></row>")
    let workbook = OfficeMaker.workbook([shown, OfficeMaker.Sheet(name: "Data", state: "hidden", rows: rows)])
    return [
      CorpusPlace("documents/a.xlsx", workbook, "XLSX, hidden sheet"),
      CorpusPlace(
        "documents/a.docx", OfficeMaker.letter("", files: [("word/embeddings/a.xlsx", workbook)]), "embedded XLSX"),
    ]
  }

  /// A look-alike in documents: a text as a letter, a table as a workbook.
  static func innocent(_ item: CorpusItem) -> [CorpusItem] {
    let text = String(decoding: item.bytes, as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init)
    var places: [CorpusPlace] = []
    if item.name.hasSuffix(".md"), let words = lines.last, !words.hasPrefix("|") {
      places = prose(words) + PlantedPictures.captioned(String(words.prefix(120)))
    } else if item.name.hasSuffix(".csv"), lines.count == 2 {
      let separator: Character = lines[0].contains(";") ? ";" : ","
      let cells = lines.map { $0.split(separator: separator, omittingEmptySubsequences: false).map(String.init) }
      places = sheets(cells[0], cells[1], asNumbers: true)
    }
    return places.map { CorpusItem($0.name, $0.bytes, nil, "\(item.group), \($0.group)") }
  }

  /// A whole number as spreadsheets keep it: fifteen digits, then zeros.
  private static func rounded(_ text: String) -> String {
    guard text.utf8.count > 15, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return text }
    return text.prefix(15) + String(repeating: "0", count: text.utf8.count - 15)
  }

  private static func letter(_ part: String, _ paragraph: String) -> [UInt8] {
    OfficeMaker.letter("", [(part, "<w:x>\(paragraph)</w:x>")])
  }

  /// A paragraph whose runs end after every third character, as spelling marks cut them.
  private static func split(_ text: String) -> String {
    var runs: [String] = []
    var rest = text[...]
    while !rest.isEmpty {
      // A reference such as `&lt;` stays whole.
      let count =
        rest.prefix(3).contains("&")
        ? (rest.firstIndex(of: ";").map { rest.distance(from: rest.startIndex, to: $0) + 1 } ?? 3) : 3
      runs.append("<w:r><w:t xml:space=\"preserve\">\(rest.prefix(count))</w:t></w:r>")
      rest = rest.dropFirst(count)
    }
    return "<w:p>\(runs.joined(separator: "<w:proofErr w:type=\"spellStart\"/>"))</w:p>"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
