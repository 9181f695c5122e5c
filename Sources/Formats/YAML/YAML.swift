// Reads YAML by way of Yams: text in, a tree with places out, and every refusal in plain words.

package import Diagnostics
import Yams

/// The reader of YAML files and front matter.
package enum YAML {
  /// Deepest nesting that a content file may have; the deepest kind of content needs 5.
  static let deepest = 16
  /// Most keys, values, lists and mappings of one file.
  static let mostNodes = 100_000

  /// The tree of a file, or of the part of it that `range` names; places are those of the whole file.
  ///
  /// Reports `yaml-syntax`, `yaml-too-complex` and `duplicate-key`. `nil` when nothing useful can be said about the
  /// values; with duplicate keys alone the tree is returned, so that its other faults are found in the same run.
  package static func parse(_ file: TextFile, range: Range<Int>? = nil, findings: inout Findings) -> YAMLNode? {
    let range = (range ?? 0..<file.bytes.count).clamped(to: 0..<file.bytes.count)
    let origin = file.place(at: range.lowerBound)
    return YAMLPlain.parse(file, range: range, origin: origin)
      ?? parseAll(file, range: range, origin: origin, findings: &findings)
  }

  /// The tree by way of Yams.
  static func parseAll(
    _ file: TextFile, range: Range<Int>, origin: Place, findings: inout Findings
  ) -> YAMLNode? {
    // Each node has an indicator or a line break beside it, so this refuses only what would be refused later, before it
    // costs memory. Prose in quotes has commas too, hence the room.
    let indicators = file.bytes[range].count { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ":") || $0 == 0x0A }
    let draft = YAMLDraft(file.bytes[range])
    guard indicators < 4 * mostNodes, !draft.isExhausted else {
      reportTooMany(at: origin, to: &findings)
      return nil
    }
    var attempt = YAMLAttempt(draft)
    attempt.improve(tries: range.count > 1 << 18 ? 4 : 64)
    let places = YAMLPlaces(file: file, origin: origin, draft: attempt.draft)
    reportProperties(at: attempt.draft.blanked, places, draft, to: &findings)
    switch attempt.outcome {
    case .failure(let failure):
      report(failure, places, to: &findings)
      return nil
    case .documents(let root, let second):
      if let second {
        reportSecondDocument(near: second, places, to: &findings)
        return nil
      }
      guard let root else { return YAMLNode(place: origin, kind: .null) }
      var composer = YAMLComposer(places: places)
      let node = composer.node(root, depth: 1)
      findings.append(composer.findings)
      return composer.isRefused || !attempt.draft.blanked.isEmpty ? nil : node
    }
  }

  static func reportTooMany(at place: Place, to findings: inout Findings) {
    findings.report(
      .yamlTooComplex, at: place,
      Phrase(
        id: "YAML berisi lebih dari '\(mostNodes)' nilai", en: "YAML holds more than '\(mostNodes)' values"),
      help: Phrase(
        id: "pecah menjadi beberapa berkas; data tabel ditulis sebagai CSV",
        en: "split it into several files; tables are written as CSV"))
  }

  private static func reportSecondDocument(near index: Int, _ places: YAMLPlaces, to findings: inout Findings) {
    findings.report(
      .yamlSyntax, at: places.documentStart(before: index),
      Phrase(
        id: "'---' memulai dokumen YAML kedua; satu berkas berisi satu dokumen",
        en: "'---' starts a second YAML document; a file holds one"),
      help: Phrase(id: "hapus baris '---' itu", en: "delete the line '---'"))
  }
}
