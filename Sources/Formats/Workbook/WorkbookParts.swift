// Opens a workbook: which sheets it has, its shared strings and its number formats (ECMA-376, part 1, 12 and 18).

/// The parts of a workbook that a sheet needs.
struct WorkbookParts {
  struct Sheet {
    let name: String
    /// Path of its part in the archive.
    let part: String
    let isHidden: Bool
  }

  private let archive: ZipArchive
  private(set) var sheets: [Sheet] = []
  private(set) var epoch = SheetTable.Epoch.from1900
  private(set) var strings: [String] = []
  /// The formats of cells by their style number.
  private(set) var formats: [NumberFormat] = []

  init(_ bytes: [UInt8]) throws(WorkbookFault) {
    if let disguise = WorkbookFault.disguise(bytes) { throw disguise }
    do throws(ZipArchive.Fault) {
      archive = try ZipArchive(bytes)
    } catch {
      throw WorkbookFault(error)
    }
    let root = try relations(of: "")
    guard let main = root.first(where: { $0.kind == "officeDocument" })?.target else {
      throw archive.has("content.xml") ? .openDocument : .foreign
    }
    guard !main.lowercased().hasSuffix(".bin") else { throw .newBinary }
    let relations = try relations(of: main)
    try readSheets(main, relations)
    guard !sheets.isEmpty else { throw .foreign }
    if let part = relations.first(where: { $0.kind == "sharedStrings" })?.target { try readStrings(part) }
    if let part = relations.first(where: { $0.kind == "styles" })?.target { try readFormats(part) }
  }

  /// The bytes of a part that must be there.
  func bytes(_ part: String) throws(WorkbookFault) -> [UInt8] {
    do throws(ZipArchive.Fault) {
      guard let bytes = try archive.read(part) else { throw ZipArchive.Fault.damaged(part) }
      return bytes
    } catch {
      throw WorkbookFault(error)
    }
  }

  /// Goes through a part event by event.
  func walk(_ part: String, _ visit: (XMLEvent) throws(WorkbookFault) -> Void) throws(WorkbookFault) {
    var reader = XMLReader(try bytes(part))
    while true {
      let event: XMLEvent?
      do throws(XMLReader.Fault) {
        event = try reader.next()
      } catch {
        throw .damaged(part)
      }
      guard let event else { return }
      try visit(event)
    }
  }

  struct Relation {
    let id: String
    /// The last word of the type, which is the same in the transitional and the strict form.
    let kind: String
    let target: String
  }

  /// The parts that a part refers to; none when it has no list of them.
  func relations(of part: String) throws(WorkbookFault) -> [Relation] {
    let folder = part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
    let list = folder + "_rels/" + part.dropFirst(folder.count) + ".rels"
    guard archive.has(list) else { return [] }
    var found: [Relation] = []
    try walk(list) { event throws(WorkbookFault) in
      guard case .start("Relationship", let attributes) = event, attributes["TargetMode"] != "External" else { return }
      guard let target = attributes["Target"], let kind = attributes["Type"]?.split(separator: "/").last else { return }
      found.append(Relation(id: attributes["Id"] ?? "", kind: String(kind), target: Self.resolve(target, in: folder)))
    }
    return found
  }

  private static func resolve(_ target: String, in folder: String) -> String {
    var parts: [Substring] = []
    for part in ((target.hasPrefix("/") ? "" : folder) + target).split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  private mutating func readSheets(_ main: String, _ relations: [Relation]) throws(WorkbookFault) {
    let targets = Dictionary(relations.map { ($0.id, $0) }) { first, _ in first }
    var sheets: [Sheet] = []
    var epoch = epoch
    try walk(main) { event throws(WorkbookFault) in
      guard case .start(let name, let attributes) = event else { return }
      if name == "workbookPr", attributes["date1904"] == "1" || attributes["date1904"] == "true" { epoch = .from1904 }
      guard name == "sheet", let id = attributes.first(where: { $0.key.hasSuffix(":id") })?.value else { return }
      guard let relation = targets[id] else { throw .damaged(main) }
      // Charts can be sheets of their own; they have no cells.
      guard relation.kind == "worksheet" else { return }
      let state = attributes["state"] ?? "visible"
      sheets.append(Sheet(name: attributes["name"] ?? "", part: relation.target, isHidden: state != "visible"))
    }
    self.sheets = sheets
    self.epoch = epoch
  }

  private mutating func readStrings(_ part: String) throws(WorkbookFault) {
    var strings: [String] = []
    var rich = RichText()
    try walk(part) { event throws(WorkbookFault) in
      if case .start("si", _) = event { rich = RichText() }
      rich.take(event)
      if case .end("si") = event { strings.append(rich.text) }
    }
    self.strings = strings
  }

  private mutating func readFormats(_ part: String) throws(WorkbookFault) {
    var own: [Int: NumberFormat] = [:]
    var formats: [NumberFormat] = []
    var isInCells = false
    try walk(part) { event throws(WorkbookFault) in
      switch event {
      case .start("numFmt", let attributes):
        guard let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] else { return }
        own[id] = NumberFormat(code: code)
      case .start("cellXfs", _): isInCells = true
      case .end("cellXfs"): isInCells = false
      case .start("xf", let attributes) where isInCells:
        let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
        formats.append(own[id] ?? NumberFormat(builtIn: id))
      default: break
      }
    }
    self.formats = formats
  }
}

/// The text of a string that may have runs of several looks; what is said of its pronunciation is left out.
struct RichText {
  private(set) var text = ""
  private var isInText = false
  private var isPhonetic = false

  mutating func take(_ event: XMLEvent) {
    switch event {
    case .start("rPh", _): isPhonetic = true
    case .end("rPh"): isPhonetic = false
    case .start("t", _): isInText = !isPhonetic
    case .end("t"): isInText = false
    case .text(let piece) where isInText: text += piece
    default: break
    }
  }
}
