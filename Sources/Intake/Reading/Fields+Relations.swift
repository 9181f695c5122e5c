/// Reading what points to other records: sources, agencies, metrics and the rest.
internal import Diagnostics
internal import Formats
internal import HTML
internal import Model

extension Fields {
  /// The record that a key names; the key must be there.
  mutating func relation<Value>(_ key: String, to kind: Kind, in register: [String: Value]) -> Value? {
    required(key).flatMap { related($0, key: key, to: kind, in: register) }
  }

  /// The record that a key names, or nothing.
  mutating func optionalRelation<Value>(_ key: String, to kind: Kind, in register: [String: Value]) -> Value? {
    node(key).flatMap { related($0, key: key, to: kind, in: register) }
  }

  /// The records that a list names; empty when the key is absent. The same record twice is an error.
  mutating func relations<Value>(_ key: String, to kind: Kind, in register: [String: Value]) -> [Value] {
    guard let node = node(key) else { return [] }
    let items = items(node, key: key)
    // Most lists name one.
    if items.count == 1 { return items.compactMap { related($0, key: key, to: kind, in: register) } }
    var seen: [String: Place] = [:]
    return items.compactMap { item in
      guard let scalar = scalar(item, key: key) else { return nil }
      if let first = seen.updateValue(item.place, forKey: scalar.text) {
        findings.report(
          .duplicateIdentifier, at: item.place,
          Phrase(id: "'\(scalar.text)' disebut dua kali", en: "'\(scalar.text)' is named twice"),
          notes: [Diagnostic.Note(Phrase(id: "disebut pertama di sini", en: "first named here"), at: first)],
          help: Phrase(id: "hapus salah satu", en: "remove one of them"))
        return nil
      }
      return related(item, key: key, to: kind, in: register)
    }
  }

  private mutating func related<Value>(
    _ node: YAMLNode, key: String, to kind: Kind, in register: [String: Value]
  ) -> Value? {
    guard let scalar = scalar(node, key: key) else { return nil }
    if let value = register[scalar.text] { return value }
    guard !registers.isFaulty(scalar.text, kind) else { return nil }
    findings.report(.broken(scalar.text, kind: kind, known: register.keys, at: node.place))
    return nil
  }

  /// A pillar, or `none` for what belongs to the whole city.
  mutating func pillar() -> Pillar? {
    guard let node = required("pillar"), let scalar = scalar(node, key: "pillar") else { return nil }
    if scalar.text == "none" { return nil }
    return related(node, key: "pillar", to: .pillar, in: registers.pillars)
  }

  /// Ids of metrics; their files are there, though they may have faults of their own.
  mutating func metrics() -> [Slug] { relations("metrics", to: .metric, in: registers.metrics) }

  /// Ids of programmes.
  mutating func programs() -> [Slug] { relations("programs", to: .program, in: registers.programs) }

  /// The sources of a figure or statement: at least one.
  mutating func sources() -> Sources? {
    let all = optionalSources()
    if let sources = Sources(all) { return sources }
    guard isMapping else { return nil }
    if !has("source"), !has("sources") {
      findings.report(
        .figureSource, at: place,
        Phrase(
          id: "sumber wajib ada: tidak ada angka atau pernyataan tanpa sumber",
          en: "a source is required: no figure or statement without one"),
        help: Phrase(
          id: "tambahkan 'source: S1' dengan id dari sources.yaml", en: "add 'source: S1' with an id of sources.yaml"))
    } else if isBlank(node("source")), isBlank(node("sources")) {
      findings.report(
        .figureSource, at: place(of: has("sources") ? "sources" : "source"),
        Phrase(
          id: "sumber kosong: tidak ada angka atau pernyataan tanpa sumber",
          en: "the source is empty: no figure or statement without one"),
        help: Phrase(id: "tulis sedikitnya satu id dari sources.yaml", en: "write at least one id of sources.yaml"))
    }
    return nil
  }

  /// Whether nothing is written for a key: no value, or a list without items.
  private func isBlank(_ node: YAMLNode?) -> Bool { node?.sequence?.isEmpty ?? (node == nil) }

  /// The sources, if any, from `source` or `sources`.
  mutating func optionalSources(_ one: String = "source", _ many: String = "sources") -> [Source] {
    let single = optionalRelation(one, to: .source, in: registers.sources)
    let several = relations(many, to: .source, in: registers.sources)
    if has(one), has(many) {
      findings.report(
        .duplicateKey, at: place(of: many),
        Phrase(id: "'\(one)' dan '\(many)' dipakai bersama", en: "'\(one)' and '\(many)' are used together"),
        help: Phrase(id: "gabungkan semuanya dalam '\(many)'", en: "put them all into '\(many)'"))
    }
    return single.map { [$0] + several } ?? several
  }

  /// The sources that disagree, each with a title and one plain sentence.
  mutating func disagreements() -> [Disagreement] {
    records("disagreements") { item in
      let title = item.text("title")
      let text = item.text("text")
      guard let sources = item.sources(), let title, let text else { return nil }
      return Disagreement(title: title, text: text, sources: sources)
    }
  }
}

/// The kinds of record that a relation can point to, with the words that messages use.
enum Kind {
  case pillar, agency, source, metric, program, instrument, body, area, document, maturity

  var phrase: Phrase {
    switch self {
    case .pillar: Phrase(id: "pilar", en: "pillar")
    case .agency: Phrase(id: "perangkat daerah", en: "agency")
    case .source: Phrase(id: "sumber", en: "source")
    case .metric: Phrase(id: "indikator", en: "metric")
    case .program: Phrase(id: "program", en: "programme")
    case .instrument: Phrase(id: "dasar hukum", en: "instrument")
    case .body: Phrase(id: "badan", en: "body")
    case .area: Phrase(id: "wilayah", en: "area")
    case .document: Phrase(id: "dokumen", en: "document")
    case .maturity: Phrase(id: "model kematangan", en: "maturity model")
    }
  }

  /// Where records of the kind are written.
  var home: String {
    switch self {
    case .pillar: "pillars.yaml"
    case .agency: "agencies.yaml"
    case .source: "sources.yaml"
    case .metric: "metrics/"
    case .program: "programs/"
    case .instrument: "governance/instruments.yaml"
    case .body: "governance/bodies.yaml"
    case .area: "areas.csv"
    case .document: "documents/documents.yaml"
    case .maturity: "maturity/"
    }
  }
}

/// The known id that was probably meant. One that differs in its digits only is another id, not a slip: of `S9` nobody
/// can tell whether `S1` was meant.
func likely(_ id: String, among known: some Sequence<String>) -> String? {
  let letters = id.filter(\.isLetter)
  return nearest(to: id, among: known.filter { $0.filter(\.isLetter) != letters })
}

extension Diagnostic {
  /// An id that no record of the kind has, with the nearest one that there is.
  static func broken(_ id: String, kind: Kind, known: some Sequence<String>, at place: Place) -> Diagnostic {
    let guess = likely(id, among: known)
    return Diagnostic(
      .brokenRelation, at: place,
      Phrase(
        id: "\(kind.phrase.indonesian) '\(id)' tidak ada" + (guess.map { "; maksudnya '\($0)'?" } ?? ""),
        en: "\(kind.phrase.english) '\(id)' does not exist" + (guess.map { "; did you mean '\($0)'?" } ?? "")),
      help: Phrase(
        id: "pakai id yang ada di \(kind.home), atau tambahkan di sana",
        en: "use an id of \(kind.home), or add it there"))
  }
}
