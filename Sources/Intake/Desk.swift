/// Where files are received, opened and read; it keeps what has been found until all of them are checked.
internal import Diagnostics
internal import Formats
internal import HTML
internal import Model

struct Desk: Sendable {
  let folder: ContentFolder
  var registers = Registers() {
    didSet { shelf = nil }
  }
  var findings = Findings()
  var links: [PlacedLink] = []
  var claims: [Claim] = []
  var assets: [ContentAsset] = []
  /// Fragments that must be headings, and the headings that there are, by file; those of news are read when they are
  /// asked for.
  var anchors: [AnchorUse] = []
  var headings: [String: [Prose.Heading]] = [:]
  /// What earlier runs found out, and what this one has, of texts without findings.
  var known = KnownNews()
  /// Formulas, to be computed when all metrics are read; and the metrics whose tables have rows that were left out.
  var derivedFigures: [DerivedFigure] = []
  var incompleteTables: Set<String> = []
  /// Where the figures of each record stand, and what its log tells of them.
  var figureFiles: [PublishedFigure.Record: FigureFile] = [:]
  /// What the gate found, and what it knows.
  var personal: [PersonalFinding] = []
  var gate = PersonalDataGate()
  /// The files of each kind, in the order of their names.
  var files: [FileKind: [ReceivedFile]] = [:]
  /// The YAML files that were read; nothing where one could not be.
  private var roots: [String: YAMLNode?] = [:]

  /// The registers as they stand, once asked for: to hand them on is to copy one reference.
  private var shelf: Box<Registers>?

  init(_ folder: ContentFolder) {
    self.folder = folder
  }

  /// The registers for the fields of a record, which keep them as long as they are read.
  mutating func shared() -> Box<Registers> {
    if let shelf { return shelf }
    let made = Box(registers)
    shelf = made
    return made
  }

  /// Takes the registers of another desk, which has the same.
  mutating func share(_ registers: Box<Registers>) { shelf = registers }

  /// The bytes of a file that is there and readable.
  func bytes(_ name: String) -> [UInt8]? {
    if case .file(let bytes)? = folder.entries[name] { bytes } else { nil }
  }

  /// The root of a YAML file; `nil` when the file is absent or cannot be read. It is read once, however often it is
  /// asked for.
  mutating func yaml(_ name: String) -> YAMLNode? {
    if let known = roots[name] { return known }
    var root: YAMLNode?
    if let bytes = bytes(name), let file = TextFile(name: name, bytes: bytes, findings: &findings) {
      root = YAML.parse(file, findings: &findings)
    }
    roots.updateValue(root, forKey: name)
    return root
  }

  /// The records of a YAML file that holds a list.
  mutating func list<Value>(_ name: String, _ read: (inout Fields) -> Value?) -> [Value] {
    guard let root = yaml(name) else {
      if folder.entries[name] != nil { registers.unread.insert(name) }
      return []
    }
    if root.isNull { return [] }
    guard let items = root.sequence else {
      registers.unread.insert(name)
      findings.report(
        .wrongType, at: root.place,
        Phrase(id: "'\(name)' harus berupa daftar", en: "'\(name)' is a list"),
        help: Phrase(id: "awali tiap catatan dengan '- '", en: "begin each record with '- '"))
      return []
    }
    return items.compactMap { self.read($0, read) }
  }

  /// Reads one mapping with the registers as they stand.
  mutating func read<Value>(_ node: YAMLNode, _ read: (inout Fields) -> Value?) -> Value? {
    var fields = Fields(node, registers: shared())
    let value = read(&fields)
    fields.finish()
    findings.append(fields.findings)
    return value
  }

  /// Records by id. An id that is used twice is reported at its later use.
  mutating func index<Value>(_ records: [Value], in name: String, by id: (Value) -> String) -> [String: Value] {
    noteIDs(in: name)
    return Dictionary(records.map { (id($0), $0) }) { first, _ in first }
  }

  private mutating func noteIDs(in name: String) {
    // From the notation, since records do not keep their places.
    var first: [String: Place] = [:]
    for item in yaml(name)?.sequence ?? [] {
      guard let node = item["id"], let id = node.scalar?.text else { continue }
      registers.written[name, default: []].formUnion([id, Slug(title: id)?.text ?? id, id.filter { $0 != " " }])
      guard let earlier = first[id] else {
        first[id] = node.place
        continue
      }
      findings.report(
        .duplicateIdentifier, at: node.place,
        Phrase(id: "id '\(id)' dipakai dua kali", en: "id '\(id)' is used twice"),
        notes: [Diagnostic.Note(Phrase(id: "dipakai pertama di sini", en: "first used here"), at: earlier)],
        help: Phrase(id: "beri salah satu id lain", en: "give one of them another id"))
    }
  }

  /// Opens a Markdown file: its front matter as fields, its body as prose.
  mutating func open<Value>(
    _ received: ReceivedFile, _ read: (inout Fields, Prose) -> Value?
  ) -> Value? {
    guard let bytes = bytes(received.name),
      let file = TextFile(name: received.name, bytes: bytes, findings: &findings),
      let parts = FrontMatter.split(file, findings: &findings)
    else { return nil }
    let body = ProseReader.read(
      file, body: parts.body, page: received.path, registers: shared(), folder: folder, findings: &findings)
    links += body.links
    anchors += body.anchors
    if received.period == nil { headings[received.name] = body.prose.headings }
    guard let node = YAML.parse(file, range: parts.front, findings: &findings) else { return nil }
    claims.append(Claim(path: received.path, place: Place(file: received.name, line: 1)))
    var language = PlainLanguage(file, known: registers.acronyms)
    language.read(node["title"])
    language.read(node["summary"])
    language.read(body)
    language.finish(&findings)
    return self.read(node) { read(&$0, body.prose) }
  }

  /// The front matter of a file once more, for places that the records do not keep; its findings are reported already.
  func frontMatter(of name: String) -> YAMLNode? {
    var ignored = Findings()
    guard let bytes = bytes(name), let file = TextFile(name: name, bytes: bytes, findings: &ignored),
      let parts = FrontMatter.split(file, findings: &ignored)
    else { return nil }
    return YAML.parse(file, range: parts.front, findings: &ignored)
  }

  /// Asks for the former paths of an item.
  mutating func claim(_ aliases: [Alias], for received: ReceivedFile) {
    guard !aliases.isEmpty else { return }
    let written = frontMatter(of: received.name)?["aliases"]?.sequence ?? []
    claims += aliases.map { alias in
      let place = written.first { $0.scalar?.text == alias.path.text }?.place
      return Claim(path: alias.path, place: place ?? Place(file: received.name, line: 1))
    }
  }
}
