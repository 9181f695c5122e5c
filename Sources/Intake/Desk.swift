/// Where files are received, opened and read; it keeps what has been found until all of them are checked.
internal import Diagnostics
internal import Formats
internal import HTML
internal import Model

struct Desk {
  let folder: ContentFolder
  var registers = Registers()
  var findings = Findings()
  var links: [PlacedLink] = []
  var claims: [Claim] = []
  var assets: [ContentAsset] = []
  /// Fragments that must be headings, and the headings that there are, by file.
  var anchors: [AnchorUse] = []
  var headings: [String: Set<String>] = [:]
  /// Where a file lists the other end of a relation, for the check of both ends.
  var relationPlaces: [String: Place] = [:]
  /// The files of each kind, in the order of their names.
  var files: [FileKind: [ReceivedFile]] = [:]

  init(_ folder: ContentFolder) {
    self.folder = folder
  }

  /// The bytes of a file that is there and readable.
  func bytes(_ name: String) -> [UInt8]? {
    if case .file(let bytes)? = folder.entries[name] { bytes } else { nil }
  }

  /// The root of a YAML file; `nil` when the file is absent or cannot be read.
  mutating func yaml(_ name: String) -> YAMLNode? {
    guard let bytes = bytes(name), let file = TextFile(name: name, bytes: bytes, findings: &findings) else { return nil }
    return YAML.parse(file, findings: &findings)
  }

  /// The records of a YAML file that holds a list.
  mutating func list<Value>(_ name: String, _ read: (inout Fields) -> Value?) -> [Value] {
    guard let root = yaml(name) else { return [] }
    if root.isNull { return [] }
    guard let items = root.sequence else {
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
    var fields = Fields(node, registers: registers)
    let value = read(&fields)
    fields.finish()
    findings.append(fields.findings)
    return value
  }

  /// Records by id. An id that is used twice is reported at its later use.
  mutating func index<Value>(_ records: [Value], in name: String, by id: (Value) -> String) -> [String: Value] {
    reportRepeatedIDs(in: name)
    return Dictionary(records.map { (id($0), $0) }) { first, _ in first }
  }

  private mutating func reportRepeatedIDs(in name: String) {
    // Parsed a second time without its findings: places belong to the notation, not to the records.
    var ignored = Findings()
    guard let bytes = bytes(name), let file = TextFile(name: name, bytes: bytes, findings: &ignored) else { return }
    var first: [String: Place] = [:]
    for item in YAML.parse(file, findings: &ignored)?.sequence ?? [] {
      guard let node = item["id"], let id = node.scalar?.text else { continue }
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
      file, body: parts.body, page: received.path, registers: registers, folder: folder, findings: &findings)
    links += body.links
    anchors += body.anchors
    headings[received.name] = Set(body.prose.headings.map(\.anchor.text))
    guard let node = YAML.parse(file, range: parts.front, findings: &findings) else { return nil }
    claims.append(Claim(path: received.path, place: Place(file: received.name, line: 1)))
    return self.read(node) { fields in
      let value = read(&fields, body.prose)
      return value
    }
  }

  /// Asks for the former paths of an item.
  mutating func claim(_ aliases: [Alias], for received: ReceivedFile) {
    claims += aliases.map { Claim(path: $0.path, place: Place(file: received.name, line: 1)) }
  }
}
