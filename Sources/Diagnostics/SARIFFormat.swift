/// Findings as a SARIF 2.1.0 document, which code hosts and editors show beside the lines; the same bytes for the same
/// findings.
///
/// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
package struct SARIFFormat: Sendable {
  package let language: Language
  /// What stands before the path of a file: `Content/`.
  package let prefix: String
  /// The version of terang.
  package let version: String
  /// Who answers for a file, where that is asked for.
  package let agency: @Sendable (String) -> String?

  package init(
    language: Language, prefix: String = "", version: String,
    agency: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.language = language
    self.prefix = prefix
    self.version = version
    self.agency = agency
  }

  /// The document, with the rules that were broken and a result for each finding.
  package func text(_ findings: [Diagnostic]) -> String {
    let rules = Set(findings.map(\.rule)).sorted { $0.rawValue < $1.rawValue }
    let index = Dictionary(uniqueKeysWithValues: zip(rules, rules.indices))
    let results = findings.map { result($0, index[$0.rule] ?? 0) }
    let driver = object([
      ("name", JSONFormat.quoted("terang")), ("semanticVersion", JSONFormat.quoted(version)),
      ("rules", "[" + lines(rules.map(rule)) + "]"),
    ])
    return """
      {
      "$schema":"https://json.schemastore.org/sarif-2.1.0.json",
      "version":"2.1.0",
      "runs":[{
      "tool":{"driver":\(driver)},
      "language":\(JSONFormat.quoted(language.rawValue)),
      "columnKind":"unicodeCodePoints",
      "results":[\(lines(results))]
      }]
      }

      """
  }

  private func lines(_ items: [String]) -> String {
    items.isEmpty ? "" : "\n" + items.joined(separator: ",\n") + "\n"
  }

  private func rule(_ rule: Rule) -> String {
    let entry = rule.entry
    let book = RuleReference(language: language)
    return object([
      ("id", JSONFormat.quoted(rule.rawValue)), ("shortDescription", message(entry.demand.text(in: language))),
      ("fullDescription", message(entry.reason.text(in: language))), ("help", message(book.text(rule))),
      ("defaultConfiguration", object([("level", JSONFormat.quoted(rule.severity.rawValue))])),
    ])
  }

  private func result(_ finding: Diagnostic, _ index: Int) -> String {
    var text = finding.summary.text(in: language)
    if let help = finding.help { text += "\n" + help.text(in: language) }
    var members = [
      ("ruleId", JSONFormat.quoted(finding.rule.rawValue)), ("ruleIndex", "\(index)"),
      ("level", JSONFormat.quoted(finding.severity.rawValue)), ("message", message(text)),
      ("locations", "[" + object([("physicalLocation", physical(finding.place))]) + "]"),
    ]
    let related = finding.notes.compactMap { note in
      note.place.map { place in
        object([("physicalLocation", physical(place)), ("message", message(note.phrase.text(in: language)))])
      }
    }
    if !related.isEmpty { members.append(("relatedLocations", "[" + related.joined(separator: ",") + "]")) }
    if let agency = agency(finding.place.file) {
      members.append(("properties", object([("agency", JSONFormat.quoted(agency))])))
    }
    return object(members)
  }

  /// A file, and the region of it where a line is meant.
  private func physical(_ place: Place) -> String {
    var members = [("artifactLocation", object([("uri", JSONFormat.quoted(uri(prefix + place.file)))]))]
    if place.line > 0 {
      var region = [("startLine", "\(place.line)")]
      if place.column > 0 {
        region += [("startColumn", "\(place.column)"), ("endColumn", "\(place.column + place.length)")]
      }
      members.append(("region", object(region)))
    }
    return object(members)
  }

  private func message(_ text: String) -> String { object([("text", JSONFormat.quoted(text))]) }

  private func object(_ members: [(name: String, value: String)]) -> String {
    "{" + members.map { "\"\($0.name)\":\($0.value)" }.joined(separator: ",") + "}"
  }

  /// A relative reference of RFC 3986.
  private func uri(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default: result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return result
  }
}
