// Markdown: whatever is typed, the markup that comes out is whole, and what is said of the text lies in the text.

import Diagnostics
import Formats
import HTML

func exerciseMarkdown(_ bytes: [UInt8]) throws(BrokenPromise) {
  var findings = Findings()
  guard let file = TextFile(name: "a.md", bytes: bytes, findings: &findings) else {
    return try promise(findings.hasErrors, "a file is dropped without a word")
  }
  let document = Markdown.parse(
    file, body: 0..<file.bytes.count,
    resolve: { destination, _, _, _ in
      if destination.hasPrefix("/") { return .page(href: "/kota" + destination) }
      return destination.hasSuffix(".md") ? .refused : .external
    }, findings: &findings)
  try promisePlaces(of: findings, inside: file)
  for block in document.blocks {
    switch block {
    case .html(let markup): try promiseMarkup(markup.bytes)
    case .embed(let embed): try promisePlace(embed.place, inside: file, "embed")
    }
  }
  for heading in document.headings { try promisePlace(heading.place, inside: file, "heading") }
  for link in document.links { try promisePlace(link.place, inside: file, "link to '\(link.destination)'") }
  let ids = document.headings.map(\.id)
  try promise(Set(ids).count == ids.count, "two headings have one anchor: \(ids)")
  let words = document.plainText.utf8.count
  for passage in document.passages {
    try promise(passage.words.upperBound <= words, "a passage ends behind the words")
    try promise(passage.source.upperBound <= file.bytes.count, "a passage ends behind the file")
  }
  // Letters, blanks and line breaks alone are paragraphs and code: no word of them may be lost.
  if file.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0A || (0x61...0x7A).contains($0 | 0x20) && $0 < 0x80 }) {
    let typed = file.bytes.split { $0 == 0x20 || $0 == 0x0A }
    let kept = Array(document.plainText.utf8).split { $0 == 0x20 || $0 == 0x0A }
    try promise(typed == kept, "words are lost: '\(document.plainText)'")
  }
}

private let voids: Set<String> = ["br", "hr", "img", "col", "wbr", "input"]
private let forbidden: Set<String> = ["script", "style", "iframe", "object", "embed", "form", "link", "meta", "base"]

/// Tags are balanced, attributes quoted and given once, and nothing runs a script.
private func promiseMarkup(_ bytes: [UInt8]) throws(BrokenPromise) {
  var open: [String] = []
  var rest = bytes[...]
  func show() -> String { String(decoding: bytes, as: UTF8.self) }
  while let byte = rest.first {
    if byte == UInt8(ascii: "&") {
      let name = rest.dropFirst().prefix(8).prefix { $0 != UInt8(ascii: ";") }
      let known = ["amp", "lt", "gt", "quot", "#39"].contains(String(decoding: name, as: UTF8.self))
      try promise(known && rest.dropFirst(name.count + 1).first == UInt8(ascii: ";"), "bare '&' in: \(show())")
    }
    try promise(byte != UInt8(ascii: ">"), "bare '>' in: \(show())")
    guard byte == UInt8(ascii: "<") else {
      rest = rest.dropFirst()
      continue
    }
    let comment = Array("<!-- raw HTML omitted -->".utf8)
    if rest.starts(with: comment) {
      rest = rest.dropFirst(comment.count)
      continue
    }
    let isEnd = rest.dropFirst().first == UInt8(ascii: "/")
    rest = rest.dropFirst(isEnd ? 2 : 1)
    let name = String(decoding: rest.prefix(while: isNameByte), as: UTF8.self)
    rest = rest.dropFirst(name.utf8.count)
    try promise(!name.isEmpty && !forbidden.contains(name), "tag '\(name)' in: \(show())")
    if isEnd {
      let isMatch = open.popLast() == name && rest.first == UInt8(ascii: ">")
      try promise(isMatch, "'</\(name)>' closes another in: \(show())")
      rest = rest.dropFirst()
      continue
    }
    try promiseAttributes(&rest, of: name, show())
    if !voids.contains(name) { open.append(name) }
  }
  try promise(open.isEmpty, "\(open) stay open in: \(show())")
}

private func promiseAttributes(
  _ rest: inout ArraySlice<UInt8>, of tag: String, _ markup: String
) throws(BrokenPromise) {
  var names: Set<String> = []
  while rest.first == 0x20 {
    rest = rest.dropFirst()
    if rest.first == UInt8(ascii: "/") { break }
    let name = String(decoding: rest.prefix(while: isNameByte), as: UTF8.self)
    rest = rest.dropFirst(name.utf8.count)
    try promise(!name.isEmpty && names.insert(name).inserted, "'\(tag)' has a bad attribute '\(name)' in: \(markup)")
    try promise(!name.hasPrefix("on"), "'\(tag)' runs '\(name)' in: \(markup)")
    guard rest.first == UInt8(ascii: "=") else { continue }
    rest = rest.dropFirst()
    try promise(rest.first == UInt8(ascii: "\""), "'\(name)' has no quotes in: \(markup)")
    let value = rest.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
    rest = rest.dropFirst(value.count + 1)
    try promise(rest.first == UInt8(ascii: "\"") && !value.contains(0x3C), "'\(name)' stays open in: \(markup)")
    rest = rest.dropFirst()
    if name == "href" || name == "src" {
      let address = String(decoding: value, as: UTF8.self).lowercased()
      for scheme in ["javascript:", "vbscript:", "data:", "file:"] {
        try promise(!address.hasPrefix(scheme), "'\(name)' is '\(address)' in: \(markup)")
      }
    }
  }
  if rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
  try promise(rest.first == UInt8(ascii: ">"), "'<\(tag)' stays open in: \(markup)")
  rest = rest.dropFirst()
}

private func isNameByte(_ byte: UInt8) -> Bool {
  (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
}
