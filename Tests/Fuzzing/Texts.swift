// Front matter and YAML: nothing between the marks is lost, and a tree that is written down reads as the same tree.

import Diagnostics
import Formats

func exerciseFrontMatter(_ bytes: [UInt8]) throws(BrokenPromise) {
  var findings = Findings()
  guard let file = TextFile(name: "a.md", bytes: bytes, findings: &findings) else {
    try promise(findings.hasErrors, "a file is dropped without a word")
    return try promisePlaces(of: findings, inside: bytes, named: "a.md")
  }
  let before = findings
  guard let (front, body) = FrontMatter.split(file, findings: &findings) else {
    try promise(findings.sorted != before.sorted, "front matter is dropped without a word")
    return try promisePlaces(of: findings, inside: file)
  }
  // All but two lines of dashes is either metadata or prose.
  let marks = Array(file.bytes[..<front.lowerBound]) + Array(file.bytes[front.upperBound..<body.lowerBound])
  try promise(marks.filter { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A } == Array("------".utf8), "text is lost at a mark")
  try promise(body.upperBound == file.bytes.count, "the end of the text is lost")
  let node = YAML.parse(file, range: front, findings: &findings)
  try promise(node != nil || findings.hasErrors, "metadata is dropped without a word")
  try promisePlaces(of: findings, inside: file)
  if let node { try promiseTree(node, inside: file) }
}

func exerciseYAML(_ bytes: [UInt8]) throws(BrokenPromise) {
  var findings = Findings()
  guard let file = TextFile(name: "a.yaml", bytes: bytes, findings: &findings) else {
    try promise(findings.hasErrors, "a file is dropped without a word")
    return try promisePlaces(of: findings, inside: bytes, named: "a.yaml")
  }
  let node = YAML.parse(file, findings: &findings)
  try promise(node != nil || findings.hasErrors, "a file is dropped without a word")
  try promisePlaces(of: findings, inside: file)
  guard let node else { return }
  try promiseTree(node, inside: file)
  // Doubled keys are told, and writing them down would tell again.
  guard !findings.hasErrors else { return }
  let written = Array((node.written(indent: 1) + "\n").utf8)
  var again = Findings()
  let other = TextFile(name: "b.yaml", bytes: written, findings: &again).flatMap { YAML.parse($0, findings: &again) }
  // A key of more than 1,024 characters has no short form (YAML 1.2, 7.4.2).
  guard node.longestKey < 200 else { return }
  guard let other, !again.hasErrors else {
    throw BrokenPromise(
      description: "a tree that was read is refused when written down: \(again.sorted.map(\.summary.english))")
  }
  try promise(node.isSame(as: other), "a tree changes when it is written down and read")
}

private func promiseTree(_ node: YAMLNode, inside file: TextFile) throws(BrokenPromise) {
  try promisePlace(node.place, inside: file, "place of a value")
  switch node.kind {
  case .null: break
  case .sequence(let items):
    for item in items { try promiseTree(item, inside: file) }
  case .mapping(let entries):
    for entry in entries {
      try promisePlace(entry.keyPlace, inside: file, "place of the key '\(entry.key)'")
      try promiseTree(entry.value, inside: file)
    }
  case .scalar(let scalar):
    guard scalar.style == .plain, node.place.line > 0, node.place.column > 0 else { return }
    let line = file.line(node.place.line).unicodeScalars.dropFirst(node.place.column - 1)
    let word = scalar.text.unicodeScalars.prefix { $0 != " " && $0 != "\n" && $0 != "\t" }
    try promise(line.starts(with: word), "'\(scalar.text)' does not stand at \(node.place)")
  }
}

extension YAMLNode {
  /// The tree in flow form with quotes around all of it, one value a line.
  fileprivate func written(indent: Int) -> String {
    let blanks = String(repeating: " ", count: indent)
    switch kind {
    case .null: return "null"
    case .scalar(let scalar): return quoted(scalar.text)
    case .sequence(let items):
      return "[" + items.map { "\n" + blanks + $0.written(indent: indent + 1) }.joined(separator: ",") + "]"
    case .mapping(let entries):
      return "{"
        + entries.map { "\n\(blanks)\(quoted($0.key)): \($0.value.written(indent: indent + 1))" }
        .joined(separator: ",") + "}"
    }
  }

  /// The length of the longest key in bytes.
  fileprivate var longestKey: Int {
    switch kind {
    case .null, .scalar: 0
    case .sequence(let items): items.map(\.longestKey).max() ?? 0
    case .mapping(let entries): entries.map { max($0.key.utf8.count, $0.value.longestKey) }.max() ?? 0
    }
  }

  fileprivate func isSame(as other: YAMLNode) -> Bool {
    switch (kind, other.kind) {
    case (.null, .null): true
    case (.scalar(let one), .scalar(let two)): Array(one.text.utf8) == Array(two.text.utf8)
    case (.sequence(let one), .sequence(let two)):
      one.count == two.count && zip(one, two).allSatisfy { $0.isSame(as: $1) }
    case (.mapping(let one), .mapping(let two)):
      one.count == two.count && zip(one, two).allSatisfy { $0.key == $1.key && $0.value.isSame(as: $1.value) }
    default: false
    }
  }
}

/// A double-quoted scalar, all but printable ASCII escaped.
private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": result += "\\" + String(scalar)
    case " "..."~": result.unicodeScalars.append(scalar)
    default:
      let digits = String(scalar.value, radix: 16)
      result += "\\U" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }
  }
  return result + "\""
}
