// Writes findings and trees as text, so that a test compares all of what it got.

import Diagnostics

@testable import Formats

/// Each finding on a line: place, length if above 1, rule, summary in English, then its notes.
func listing(_ findings: Findings) -> String {
  findings.sorted.map { finding in
    let length = finding.place.length > 1 ? "+\(finding.place.length)" : ""
    let notes = finding.notes.map { note in
      "\n  \(note.place.map { "\($0): " } ?? "")\(note.phrase.english)"
    }
    return "\(finding.place)\(length) \(finding.rule.rawValue): \(finding.summary.english)\(notes.joined())"
  }.joined(separator: "\n")
}

/// A file that is expected to be sound.
func textFile(_ text: String, name: String = "a.yaml") -> TextFile? {
  var findings = Findings()
  return TextFile(name: name, bytes: Array(text.utf8), findings: &findings)
}

/// The bytes of a text.
func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }

/// A tree on one line, with the place and length of each key and value.
func outline(_ node: YAMLNode) -> String {
  let place = "@\(node.place.line):\(node.place.column)+\(node.place.length)"
  switch node.kind {
  case .null: return "null\(place)"
  case .scalar(let scalar): return "\(scalar.style) '\(scalar.text)'\(place)"
  case .sequence(let items): return "[\(items.map(outline).joined(separator: ", "))]\(place)"
  case .mapping(let entries):
    let inner = entries.map {
      "\($0.key)@\($0.keyPlace.line):\($0.keyPlace.column)+\($0.keyPlace.length): \(outline($0.value))"
    }
    return "{\(inner.joined(separator: ", "))}\(place)"
  }
}

/// Pseudo-random numbers from a seed (SplitMix64), so that a failure can be repeated.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
