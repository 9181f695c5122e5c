/// All that a document of an office program holds, whether or not it shows: DOCX, XLSX, PPTX, ODT, ODS and ODP.
package struct OfficeDocument: Sendable {
  /// Where in a document a text stands.
  package enum Part: Hashable, Sendable {
    /// A file inside the document: `word/document.xml`.
    case file(String)
    /// The file as it was before tracked changes.
    case before(String)
    /// A sheet of a workbook, by its name.
    case sheet(String, isHidden: Bool)
  }

  /// One text of a document.
  package struct Text: Sendable {
    /// The files inside which it stands, outermost first; empty for the document itself.
    package let within: [String]
    /// Where in the innermost of them.
    package let part: Part
    /// Lines of UTF-8; the rows of a table with tabs between their cells.
    package let bytes: [UInt8]
    /// The columns, where the text is a table with a row of names.
    package let columns: TableColumns?
    /// Where each cell of a sheet begins in the bytes, ascending.
    let cells: [(offset: Int, name: CellName)]

    init(
      within: [String], part: Part, bytes: [UInt8], columns: TableColumns? = nil,
      cells: [(offset: Int, name: CellName)] = []
    ) {
      self.within = within
      self.part = part
      self.bytes = bytes
      self.columns = columns
      self.cells = cells
    }

    /// The name of the cell that holds the byte at an offset, as spreadsheets show it; `nil` outside of sheets.
    package func cell(at offset: Int) -> String? {
      var (low, high) = (0, cells.count)
      while low < high {
        let middle = (low + high) / 2
        if cells[middle].offset <= offset { low = middle + 1 } else { high = middle }
      }
      return low == 0 ? nil : cells[low - 1].name.description
    }
  }

  /// What a document tells about its own making, or keeps out of sight.
  package enum Trace: Int, Hashable, Sendable, CaseIterable {
    /// The name of a person in its properties, comments or changes.
    case author
    case comments, trackedChanges, hiddenText, hiddenSheets, hiddenCells
  }

  /// Every text in it.
  package internal(set) var texts: [Text] = []
  /// The metadata of every picture in it, with the way to the picture.
  package internal(set) var pictures: [(path: [String], metadata: ImageMetadata)] = []
  /// The way to every file in it that cannot be read.
  package internal(set) var unread: [[String]] = []
  /// What it tells about its own making.
  package internal(set) var traces: Set<Trace> = []

  init() {}

  /// Opens a document and all documents inside it. Throws when its archive is damaged, encrypted or too large.
  package static func read(_ bytes: [UInt8]) throws(OfficeFault) -> OfficeDocument {
    var reader = OfficeReader()
    try reader.read(bytes)
    return reader.document
  }
}
