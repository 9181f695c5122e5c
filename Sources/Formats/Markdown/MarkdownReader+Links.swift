// Links and images: each is resolved once, at the narrowest place that the source allows.

import Diagnostics

extension MarkdownReader {
  /// Reads a link or an image when it ends, since its address stands behind its text.
  mutating func readLink(_ node: CommonMarkNode, isImage: Bool, _ resolve: Markdown.Resolver) {
    let text = words.text(from: openWords.popLast() ?? words.count)
    let bytes = node.destination
    let range = source(of: node, destination: bytes)
    cursor.advance(to: range.upperBound)
    let place = place(of: range)
    if isImage, text.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) { reportMissingAlternative(bytes, at: place) }
    guard !isDangerous(bytes) else { return reportDangerous(bytes, at: place) }
    let destination = String(decoding: bytes, as: UTF8.self)
    let mark = bytes.firstIndex(of: UInt8(ascii: "#"))
    links.append(
      .init(
        destination: mark.map { String(decoding: bytes[..<$0], as: UTF8.self) } ?? destination,
        fragment: mark.map { String(decoding: bytes[($0 + 1)...], as: UTF8.self) },
        text: text, place: place, isImage: isImage))
    if case .page(let href) = resolve(destination, place, isImage, &findings) { node.setDestination(href) }
  }

  /// The address of an inline link or an autolink; of a link by reference the whole link.
  private func source(of node: CommonMarkNode, destination: [UInt8]) -> Range<Int> {
    let whole = hasPositions ? extent(of: node) : nil
    if let whole, source.bytes[whole.upperBound - 1] == UInt8(ascii: "]") { return whole }
    if let found = cursor.find(destination, from: whole?.lowerBound, asDestination: true) {
      return found..<found + destination.count
    }
    if destination.starts(with: "mailto:".utf8) {
      let address = destination.dropFirst("mailto:".utf8.count)
      let found = cursor.find(address, from: whole?.lowerBound, asDestination: true)
      if let found { return found..<found + address.count }
    }
    if let whole { return whole }
    // The address was typed with escapes, or elsewhere.
    if let open = cursor.find([UInt8(ascii: "[")]), let close = cursor.find([UInt8(ascii: "]")], from: open) {
      return open..<close + 1
    }
    return cursor.rest.lowerBound..<cursor.rest.lowerBound
  }

  /// The bytes of a link of one line, if they look like one.
  private func extent(of node: CommonMarkNode) -> Range<Int>? {
    let start = offset(line: node.line, column: node.column)
    let end = offset(line: node.line, column: node.endColumn)
    guard start < end, end < cursor.rest.upperBound else { return nil }
    switch (source.bytes[start], source.bytes[end]) {
    case (UInt8(ascii: "["), UInt8(ascii: ")")), (UInt8(ascii: "["), UInt8(ascii: "]")),
      (UInt8(ascii: "!"), UInt8(ascii: ")")), (UInt8(ascii: "!"), UInt8(ascii: "]")):
      return start..<end + 1
    default: return nil
    }
  }

  /// Whether a browser would run or read something else than a page. Browsers skip controls and blanks in a scheme.
  private func isDangerous(_ destination: [UInt8]) -> Bool {
    // Most addresses begin like none of them.
    if let first = destination.first, first > 0x20, !"jdvfJDVF".utf8.contains(first) { return false }
    var scheme: [UInt8] = []
    for byte in destination where byte > 0x20 {
      guard byte != UInt8(ascii: ":") else {
        return ["javascript", "data", "vbscript", "file"].contains(String(decoding: scheme, as: UTF8.self).lowercased())
      }
      guard scheme.count < 10 else { return false }
      scheme.append(byte)
    }
    return false
  }

  private mutating func reportDangerous(_ destination: [UInt8], at place: Place) {
    let shown = excerpt(String(decoding: destination, as: UTF8.self))
    findings.report(
      .badAddress, at: place,
      Phrase(
        id: "'\(shown)' bukan alamat yang boleh ditautkan",
        en: "'\(shown)' is not an address that may be linked"),
      help: Phrase(
        id: "pakai 'https://…', 'mailto:…', 'tel:…' atau berkas di isi situs: '../programs/nama-program.md'",
        en: "use 'https://…', 'mailto:…', 'tel:…' or a file of the content: '../programs/nama-program.md'"))
  }

  private mutating func reportMissingAlternative(_ destination: [UInt8], at place: Place) {
    let shown = excerpt(String(decoding: destination, as: UTF8.self))
    findings.report(
      .imageAlternative, at: place,
      Phrase(
        id: "gambar '\(shown)' tidak punya teks pengganti", en: "image '\(shown)' has no alternative text"),
      help: Phrase(
        id: "tulis isi gambar untuk yang tidak melihatnya: '![Warga mengisi survei](\(shown))'",
        en: "say what it shows to those who cannot see it: '![Residents answer a survey](\(shown))'"))
  }
}
