// Dead links of the rendered site that stand in the content as they are: an address of the site itself in a register,
// or a fragment, which only the rendered pages can answer for.
import Diagnostics
import Intake

/// The findings for those of the links that somebody wrote, each at its first place; none where terang made them up.
func contentFindings(on dead: [DeadLink], in folder: ContentFolder) -> Findings {
  let texts: [(name: String, bytes: [UInt8])] = folder.names.compactMap { name in
    guard [".md", ".yaml", ".csv"].contains(where: name.hasSuffix), case .file(let bytes) = folder.entries[name]
    else { return nil }
    return (name, bytes)
  }
  var findings = Findings()
  for link in Set(dead.map(\.link)).sorted() {
    let written = Array(link.replacing("&amp;", with: "&").utf8)
    for text in texts {
      guard let place = place(of: written, in: text.bytes, text.name) else { continue }
      findings.report(
        .brokenLink, at: place,
        Phrase(
          id: "tautan '\(link)' tidak menuju apa pun di situs ini", en: "link '\(link)' leads nowhere on this site"),
        help: Phrase(
          id: "perbaiki alamatnya, atau tautkan berkas isinya, misalnya ../programs/nama.md",
          en: "mend the address, or link to the content file, for example ../programs/name.md"))
      break
    }
  }
  return findings
}

/// Where an address stands, not as a part of a longer one.
private func place(of address: [UInt8], in bytes: [UInt8], _ file: String) -> Place? {
  guard let first = address.first else { return nil }
  var line = 1
  var start = 0
  for (index, byte) in bytes.enumerated() {
    if byte == UInt8(ascii: "\n") {
      line += 1
      start = index + 1
    }
    let end = index + address.count
    guard byte == first, end <= bytes.count, bytes[index..<end].elementsEqual(address),
      index == 0 || isOutside(bytes[index - 1]), end == bytes.count || isOutside(bytes[end])
    else { continue }
    let column = String(decoding: bytes[start..<index], as: UTF8.self).unicodeScalars.count + 1
    return Place(file: file, line: line, column: column, length: address.count)
  }
  return nil
}

/// Whether a byte cannot be part of an address, or stands around one in Markdown, YAML and CSV.
private func isOutside(_ byte: UInt8) -> Bool {
  byte <= UInt8(ascii: " ") || "\"'()<>[]{},;|`".utf8.contains(byte)
}
