/// Reads the keys of one YAML mapping: each access names the key's type, and what was not asked for is unknown.
internal import Diagnostics
internal import Formats
internal import Model

struct Fields {
  let place: Place
  let registers: Registers
  var findings = Findings()
  private let entries: [YAMLEntry]
  private var asked: [String] = []

  /// The fields of a mapping; anything else is reported and read as a mapping without keys.
  init(_ node: YAMLNode, registers: Registers) {
    place = node.place
    self.registers = registers
    if case .mapping(let entries) = node.kind {
      self.entries = entries
    } else {
      entries = []
      findings.report(
        .wrongType, at: node.place,
        Phrase(id: "di sini harus ada pasangan 'kunci: nilai'", en: "'key: value' pairs belong here"),
        help: Phrase(id: "tulis misalnya 'title: Judul'", en: "write for example 'title: Judul'"))
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
    if let entry = entries.first(where: { $0.key == key }) {
      findings.report(
        .emptyValue, at: entry.keyPlace,
        Phrase(id: "'\(key)' tidak boleh kosong", en: "'\(key)' must not be empty"),
        help: Phrase(id: "isi nilainya sesudah titik dua", en: "write its value behind the colon"))
    } else {
      findings.report(
        .missingKey, at: place,
        Phrase(id: "kunci '\(key)' wajib ada", en: "key '\(key)' is required"),
        help: Phrase(id: "tambahkan baris '\(key): …'", en: "add a line '\(key): …'"))
    }
    return nil
  }

  /// Where the value of a key stands; where the mapping stands when the key is absent.
  func place(of key: String) -> Place {
    entries.first { $0.key == key }?.value.place ?? place
  }

  /// Whether the key is written at all.
  func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

  /// Reports every key that nobody asked for.
  mutating func finish() {
    for entry in entries where !asked.contains(entry.key) {
      let guess = nearest(to: entry.key, among: Set(asked))
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

  /// The scalar of a node; anything else is reported.
  mutating func scalar(_ node: YAMLNode, key: String) -> YAMLScalar? {
    if case .scalar(let scalar) = node.kind { return scalar }
    findings.report(
      .wrongType, at: node.place,
      Phrase(id: "'\(key)' harus satu nilai, bukan daftar atau kelompok", en: "'\(key)' is one value, not a list or a group"),
      help: Phrase(id: "tulis '\(key): nilai' pada satu baris", en: "write '\(key): value' on one line"))
    return nil
  }

  /// The items of a list; anything else is reported.
  mutating func items(_ node: YAMLNode, key: String) -> [YAMLNode] {
    if case .sequence(let items) = node.kind { return items }
    findings.report(
      .wrongType, at: node.place,
      Phrase(id: "'\(key)' harus berupa daftar", en: "'\(key)' is a list"),
      help: Phrase(id: "tulis '\(key): [satu, dua]' atau baris yang diawali '- '", en: "write '\(key): [one, two]' or lines that begin with '- '"))
    return []
  }

  /// Reads one nested mapping.
  mutating func record<Value>(_ key: String, _ read: (inout Fields) -> Value?) -> Value? {
    node(key).flatMap { nested($0, read) }
  }

  /// Reads a list of mappings; an item that cannot be read is reported and left out.
  mutating func records<Value>(_ key: String, _ read: (inout Fields) -> Value?) -> [Value] {
    guard let node = node(key) else { return [] }
    return items(node, key: key).compactMap { nested($0, read) }
  }

  /// Reads a nested mapping with fields of its own, whose findings become ours.
  mutating func nested<Value>(_ node: YAMLNode, _ read: (inout Fields) -> Value?) -> Value? {
    var fields = Fields(node, registers: registers)
    let value = read(&fields)
    fields.finish()
    findings.append(fields.findings)
    return value
  }
}
