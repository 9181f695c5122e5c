/// Findings for programs: one JSON object a line.
///
/// Keys, always in this order: `type` (`finding`), `rule`, `severity` (`error`, `warning`), `file`, `line`, `column`,
/// `length` (0 where the whole file or line is meant), `message`, `notes` (`message`, and `file`, `line`, `column`
/// where a note has a place), `help` (absent when there is none) and `agency` (only where it is asked for).
package struct JSONFormat: Sendable {
  package let language: Language
  /// What stands before the path of a file: `Content/`.
  package let prefix: String
  /// Who answers for a file, where that is asked for.
  package let agency: @Sendable (String) -> String?

  package init(
    language: Language, prefix: String = "", agency: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.language = language
    self.prefix = prefix
    self.agency = agency
  }

  /// All findings, a line each.
  package func text(_ findings: [Diagnostic]) -> String {
    findings.map { text($0) + "\n" }.joined()
  }

  /// One finding without the line's end.
  package func text(_ finding: Diagnostic) -> String {
    var fields = [
      #""type":"finding""#, #""rule":\#(JSONFormat.quoted(finding.rule.rawValue))"#,
      #""severity":\#(JSONFormat.quoted(finding.severity.rawValue))"#, place(finding.place),
      #""length":\#(finding.place.column == 0 ? 0 : finding.place.length)"#,
      #""message":\#(quoted(finding.summary))"#,
      #""notes":[\#(finding.notes.map(note).joined(separator: ","))]"#,
    ]
    if let help = finding.help { fields.append(#""help":\#(quoted(help))"#) }
    if let agency = agency(finding.place.file) { fields.append(#""agency":\#(JSONFormat.quoted(agency))"#) }
    return "{" + fields.joined(separator: ",") + "}"
  }

  private func note(_ note: Diagnostic.Note) -> String {
    #"{"message":\#(quoted(note.phrase))"# + (note.place.map { "," + place($0) } ?? "") + "}"
  }

  private func place(_ place: Place) -> String {
    #""file":\#(JSONFormat.quoted(prefix + place.file)),"line":\#(place.line),"column":\#(place.column)"#
  }

  private func quoted(_ phrase: Phrase) -> String { JSONFormat.quoted(phrase.text(in: language)) }

  /// A JSON string of RFC 8259, quotes included.
  package static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: mayNeedCare) else { return "\"" + text + "\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Whether a character that begins with this byte may not stand for itself; few texts have one.
  private static func mayNeedCare(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F || byte == 0xE2
  }
}
