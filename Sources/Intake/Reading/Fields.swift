/// Reads the keys of one YAML mapping: each access names the key's type, and what was not asked for is unknown.
internal import Diagnostics
internal import Formats
internal import Model

struct Fields {
  let place: Place
  private let shelf: Box<Registers>
  var findings = Findings()
  /// Where the figures of the record stand, and which changes of them its logs tell.
  var placed: [PublishedFigure.Key: Place] = [:]
  var logged: [LoggedChange] = []
  private let entries: [YAMLEntry]
  /// Whether keys can be missed here; not in a value that is no mapping, which is reported as a whole.
  let isMapping: Bool
  private var asked: [String] = []
  /// Keys that must be there and are not.
  private var missing: [String] = []

  var registers: Registers { shelf.value }

  /// The fields of a mapping, the value of a key if it has one; anything else is reported and read as a mapping
  /// without keys.
  init(_ node: YAMLNode, of key: String? = nil, registers: Box<Registers>) {
    place = node.place
    shelf = registers
    asked.reserveCapacity(24)
    if case .mapping(let entries) = node.kind {
      self.entries = entries
      isMapping = true
    } else {
      entries = []
      isMapping = false
      findings.report(
        .wrongType, at: node.place,
        key.map { Phrase(id: "'\($0)' berisi pasangan 'kunci: nilai'", en: "'\($0)' holds 'key: value' pairs") }
          ?? Phrase(id: "di sini harus ada pasangan 'kunci: nilai'", en: "'key: value' pairs belong here"),
        help: key.map {
          Phrase(
            id: "tulis '\($0): {kunci: nilai}', atau baris 'kunci: nilai' yang menjorok di bawahnya",
            en: "write '\($0): {key: value}', or indented lines 'key: value' below it")
        } ?? Phrase(id: "tulis misalnya 'title: Judul'", en: "write for example 'title: Judul'"))
    }
  }

  /// The node of a key, or `nil` when the key is absent or its value empty.
  mutating func node(_ key: String) -> YAMLNode? {
    asked.append(key)
    guard let entry = entries.first(where: { $0.key == key }) else { return nil }
    if case .null = entry.value.kind { return nil }
    return entry.value
  }

  /// The node of a key that must be there.
  mutating func required(_ key: String) -> YAMLNode? {
    if let node = node(key) { return node }
    guard isMapping else { return nil }
    if let entry = entries.first(where: { $0.key == key }) {
      findings.report(
        .emptyValue, at: entry.keyPlace,
        Phrase(id: "'\(key)' tidak boleh kosong", en: "'\(key)' must not be empty"),
        help: Phrase(id: "isi nilainya sesudah titik dua", en: "write its value behind the colon"))
    } else {
      missing.append(key)
    }
    return nil
  }

  /// Where the value of a key stands; where the mapping stands when the key is absent.
  func place(of key: String) -> Place {
    entries.first { $0.key == key }?.value.place ?? place
  }

  /// Whether the key is written at all.
  func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

  /// Reports the keys that must be there and are not; one that was mistyped is told with the word that was typed.
  mutating func finishMissing() {
    guard !missing.isEmpty else { return }
    let unknown = entries.map(\.key).filter { !asked.contains($0) }
    for key in Set(missing).sorted() {
      let slip = nearest(to: key, among: unknown)
      findings.report(
        .missingKey, at: place,
        Phrase(id: "kunci '\(key)' wajib ada", en: "key '\(key)' is required"),
        help: slip.map { Phrase(id: "ganti '\($0)' menjadi '\(key)'", en: "change '\($0)' to '\(key)'") }
          ?? Phrase(id: "tambahkan '\(key): …'", en: "add '\(key): …'"))
    }
    missing = []
  }

  /// Reports every key that nobody asked for, and every one that is not there.
  mutating func finish() {
    defer { finishMissing() }
    for entry in entries where !asked.contains(entry.key) {
      let guess = nearest(to: entry.key, among: missing) ?? nearest(to: entry.key, among: Set(asked))
      if let guess, missing.contains(guess) {
        missing.removeAll { $0 == guess }
        reportSlip(entry, of: guess)
        continue
      }
      if guess == nil, entry.value.isNull,
        entries.contains(where: { $0.keyPlace.line == entry.keyPlace.line && $0.key != entry.key })
      {
        reportComma(before: entry)
        continue
      }
      findings.report(
        .unknownKey, at: entry.keyPlace,
        Phrase(
          id: "'\(entry.key)' bukan kunci yang dikenal di sini" + (guess.map { "; maksudnya '\($0)'?" } ?? ""),
          en: "'\(entry.key)' is not a known key here" + (guess.map { "; did you mean '\($0)'?" } ?? "")),
        help: guess.map { Phrase(id: "ganti menjadi '\($0)'", en: "change it to '\($0)'") }
          ?? Phrase(
            id: "hapus baris ini; kunci yang dikenal: \(Set(asked).sorted().joined(separator: ", "))",
            en: "remove the line; known keys: \(Set(asked).sorted().joined(separator: ", "))"))
    }
  }

  /// A required key that was mistyped: one finding, and not one that a waiver of unknown keys could let through.
  private mutating func reportSlip(_ entry: YAMLEntry, of key: String) {
    findings.report(
      .missingKey, at: entry.keyPlace,
      Phrase(
        id: "'\(entry.key)' bukan kunci yang dikenal di sini; maksudnya '\(key)', yang wajib ada?",
        en: "'\(entry.key)' is not a known key here; did you mean '\(key)', which is required?"),
      help: Phrase(id: "ganti menjadi '\(key)'", en: "change it to '\(key)'"))
  }

  /// Inside `{…}` a comma ends a value, so that the rest of a text becomes a key.
  private mutating func reportComma(before entry: YAMLEntry) {
    findings.report(
      .unknownKey, at: entry.keyPlace,
      Phrase(
        id: "'\(entry.key)' menjadi kunci tersendiri, karena koma di dalam {…} memisahkan",
        en: "'\(entry.key)' became a key of its own, since a comma inside {…} separates"),
      help: Phrase(
        id: "beri tanda kutip pada nilai yang memuat koma: \"satu, dua\"; angka ditulis dengan titik desimal",
        en: "quote a value with a comma in it: \"one, two\"; numbers take a decimal point"))
  }

  /// The scalar of a node; anything else is reported.
  mutating func scalar(_ node: YAMLNode, key: String) -> YAMLScalar? {
    if case .scalar(let scalar) = node.kind { return scalar }
    var help = Phrase(id: "tulis '\(key): nilai' pada satu baris", en: "write '\(key): value' on one line")
    if let items = node.sequence?.compactMap(\.scalar?.text), let first = items.first {
      let list = items.joined(separator: ", ")
      help =
        key == "source"
        ? Phrase(
          id: "tulis 'source: \(first)' atau 'sources: [\(list)]'",
          en: "write 'source: \(first)' or 'sources: [\(list)]'")
        : Phrase(
          id: "tulis tanpa kurung, atau beri tanda kutip: '\(key): \"\(list)\"'",
          en: "write it without brackets, or quote it: '\(key): \"\(list)\"'")
    }
    findings.report(
      .wrongType, at: node.place,
      Phrase(
        id: "'\(key)' harus satu nilai, bukan daftar atau kelompok",
        en: "'\(key)' is one value, not a list or a group"),
      help: help)
    return nil
  }

  /// The items of a list; anything else is reported.
  mutating func items(_ node: YAMLNode, key: String) -> [YAMLNode] {
    if case .sequence(let items) = node.kind { return items }
    let written = node.scalar?.text
    findings.report(
      .wrongType, at: node.place,
      Phrase(id: "'\(key)' harus berupa daftar", en: "'\(key)' is a list"),
      help: written.map { Phrase(id: "tulis '\(key): [\($0)]'", en: "write '\(key): [\($0)]'") }
        ?? Phrase(
          id: "tulis '\(key): [satu, dua]' atau baris yang diawali '- '",
          en: "write '\(key): [one, two]' or lines that begin with '- '"))
    return []
  }

  /// Reads one nested mapping.
  mutating func record<Value>(_ key: String, _ read: (inout Fields) -> Value?) -> Value? {
    node(key).flatMap { nested($0, of: key, read) }
  }

  /// Reads one nested mapping that must be there.
  mutating func requiredRecord<Value>(_ key: String, _ read: (inout Fields) -> Value?) -> Value? {
    required(key).flatMap { nested($0, of: key, read) }
  }

  /// Reads a list of mappings; an item that cannot be read is reported and left out.
  mutating func records<Value>(_ key: String, _ read: (inout Fields) -> Value?) -> [Value] {
    guard let node = node(key) else { return [] }
    return items(node, key: key).compactMap { nested($0, of: nil, read) }
  }

  /// Reads a nested mapping with fields of its own, whose findings become ours.
  private mutating func nested<Value>(
    _ node: YAMLNode, of key: String?, _ read: (inout Fields) -> Value?
  ) -> Value? {
    var fields = Fields(node, of: key, registers: shelf)
    let value = read(&fields)
    fields.finish()
    findings.append(fields.findings)
    placed.merge(fields.placed) { first, _ in first }
    return value
  }
}
