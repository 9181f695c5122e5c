// Goes through every file inside a document of an office program, and through the documents inside those.

struct OfficeReader {
  /// All unpacked files together, those of embedded documents too, may not be larger. In bytes.
  static let limit = 192 << 20
  /// A workbook in a letter in a presentation; deeper ones are made to be slow.
  private static let deepest = 3

  var document = OfficeDocument()
  /// What may still be unpacked, in bytes.
  private var left: Int

  init(limit: Int = Self.limit) { left = limit }

  mutating func read(_ bytes: [UInt8]) throws(OfficeFault) {
    if let disguise = Self.disguise(bytes) { throw disguise }
    do throws(ZipArchive.Fault) {
      try read(try ZipArchive(bytes), within: [])
    } catch {
      throw OfficeFault(error)
    }
  }

  /// What a compound file is, which only looks like one of the formats that are read.
  private static func disguise(_ bytes: [UInt8]) -> OfficeFault? {
    guard let fault = WorkbookFault.disguise(bytes) else { return nil }
    return fault.phrase == WorkbookFault.encrypted.phrase ? .encrypted : .oldBinary
  }

  private mutating func read(_ archive: ZipArchive, within: [String]) throws(ZipArchive.Fault) {
    var markup: [(name: String, bytes: [UInt8])] = []
    for name in archive.names where !name.hasSuffix("/") {
      guard let bytes = try archive.read(name) else { throw .damaged(name) }
      left -= bytes.count
      guard left >= 0 else { throw .tooLarge(name) }
      if Self.isMarkup(name, bytes) {
        markup.append((name, searchable(bytes)))
      } else {
        try read(bytes, named: name, within: within)
      }
    }
    // What the sheets of a workbook need stands in other files.
    var workbook = OfficeWorkbook()
    for (name, bytes) in markup { workbook.prepare(name, bytes) }
    for (name, bytes) in markup {
      do throws(XMLReader.Fault) {
        if name == workbook.stringsName {
          guard workbook.hasAllStrings else { throw XMLReader.Fault(offset: 0) }
        } else if workbook.isSheet(name) {
          try document.add(sheet: bytes, of: name, in: &workbook, within: within)
        } else {
          try document.add(markup: bytes, named: name, within: within)
        }
      } catch {
        // Data that a document only carries along may be any XML; its own parts are strict.
        guard name.hasPrefix("customxml/") || name.hasSuffix(".vml") else { throw .damaged(name) }
        document.add(raw: bytes, named: name, within: within)
      }
    }
    if let rest = workbook.unusedStrings {
      document.add(prose: rest, part: .file(workbook.stringsName), within: within)
    }
  }

  private static func isMarkup(_ name: String, _ bytes: [UInt8]) -> Bool {
    let endings = [".xml", ".rels", ".vml", ".rdf"]
    return endings.contains { name.hasSuffix($0) } && !bytes.isEmpty
  }

  /// A file that is no markup.
  private mutating func read(_ bytes: [UInt8], named name: String, within: [String]) throws(ZipArchive.Fault) {
    let path = within + [name]
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      guard within.count < Self.deepest else {
        document.unread.append(path)
        return
      }
      do throws(ZipArchive.Fault) {
        try read(try ZipArchive(bytes), within: path)
      } catch {
        if case .tooLarge = error { throw error }
        document.unread.append(path)
      }
    } else if let metadata = ImageMetadata(of: bytes) {
      document.pictures.append((path, metadata))
    } else if Self.fonts.contains(where: { name.hasSuffix($0) }) {
      return
    } else {
      document.add(raw: bytes, named: name, within: within)
      // Documents and programs inside a document that cannot be opened here.
      let isOpaque = bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) || bytes.starts(with: Array("%PDF".utf8))
      if isOpaque { document.unread.append(path) }
    }
  }

  private static let fonts = [".odttf", ".fntdata", ".ttf", ".otf"]
}

extension OfficeDocument {
  /// A text without columns.
  mutating func add(prose bytes: [UInt8], part: Part, within: [String]) {
    guard bytes.contains(where: { $0 > 0x20 }) else { return }
    texts.append(Text(within: within, part: part, bytes: bytes))
  }

  /// The readable stretches of a file whose form is not known, as ASCII and as UTF-16.
  mutating func add(raw bytes: [UInt8], named name: String, within: [String]) {
    add(prose: Self.stretches(bytes) + Self.stretches(bytes.filter { $0 != 0 }), part: .file(name), within: within)
  }

  /// Rows of at least eight printable characters, a line each.
  private static func stretches(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var start = 0
    for index in 0...bytes.count {
      if index < bytes.count, bytes[index] >= 0x20, bytes[index] < 0x7F { continue }
      if index - start >= 8 { text += bytes[start..<index] + [0x0A] }
      start = index + 1
    }
    return text
  }
}
