// Fenced blocks: most are code, those that begin with the name of an embed stand for a part of the page.

import Diagnostics

extension MarkdownReader {
  mutating func readCode(_ node: CommonMarkNode) {
    let info = node.fenceInfo
    let parts = info.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\n") }
      .map { String(decoding: $0, as: UTF8.self) }
    if let word = parts.first, let kind = MarkdownDocument.Embed.Kind(rawValue: word) {
      readEmbed(kind, parts.dropFirst(), node)
    } else {
      refuseNearMiss(parts, node)
      words.append(lines: node.literal)
      words.endLine()
    }
  }

  private mutating func readEmbed(
    _ kind: MarkdownDocument.Embed.Kind, _ arguments: ArraySlice<String>, _ node: CommonMarkNode
  ) {
    let name = kind.rawValue
    let info = infoString(of: node)
    let shown = excerpt(file.text(in: info))
    let example = "```\(name) \(kind == .table ? "luas.csv" : "smart-city")"
    guard let argument = arguments.first, arguments.count == 1 else {
      return findings.report(
        .embed, at: place(of: info),
        Phrase(
          id: "'\(shown)' menyebut \(arguments.count) hal, padahal '\(name)' diikuti tepat satu",
          en: "'\(shown)' names \(arguments.count) things, and '\(name)' takes exactly one"),
        help: Phrase(
          id: "tulis '\(example)'; nama berkas tanpa spasi", en: "write '\(example)'; file names have no blanks"))
    }
    guard containers == 0 else {
      return findings.report(
        .embed, at: place(of: info),
        Phrase(
          id: "'\(shown)' berada di dalam daftar atau kutipan", en: "'\(shown)' stands inside a list or a quote"),
        help: Phrase(
          id: "taruh di awal baris, setelah satu baris kosong",
          en: "put it at the start of a line, after an empty line"))
    }
    guard node.literal.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\t") })
    else {
      return findings.report(
        .embed, at: place(of: info),
        Phrase(id: "'\(shown)' berisi teks", en: "'\(shown)' has text in it"),
        help: Phrase(
          id: "kosongkan: baris '\(example)' langsung diikuti baris '```'",
          en: "leave it empty: the line '\(example)' is followed by the line '```'"))
    }
    let argumentRange =
      MarkdownCursor(source.bytes, in: info.lowerBound + min(name.utf8.count, info.count)..<info.upperBound)
      .find(Array(argument.utf8)).map { $0..<$0 + argument.utf8.count } ?? info
    embeds.append((node, .init(kind: kind, argument: argument, place: place(of: argumentRange))))
  }

  private mutating func refuseNearMiss(_ parts: [String], _ node: CommonMarkNode) {
    guard parts.count == 2, let word = parts.first else { return }
    let names = MarkdownDocument.Embed.Kind.allCases.map(\.rawValue)
    let lower = word.lowercased()
    guard let meant = names.contains(lower) ? lower : nearest(to: lower, among: names) else { return }
    let info = infoString(of: node)
    let place = place(of: info.lowerBound..<min(info.upperBound, info.lowerBound + word.utf8.count))
    findings.report(
      .embed, at: place,
      Phrase(id: "'\(excerpt(word))' bukan nama sisipan", en: "'\(excerpt(word))' is not the name of an embed"),
      help: Phrase(
        id: "maksudnya '\(meant)'? tulis '```\(meant) \(excerpt(parts[1]))'; untuk kode biasa hapus kata kedua",
        en: "did you mean '\(meant)'? write '```\(meant) \(excerpt(parts[1]))'; for plain code drop the second word"))
  }

  /// The bytes of the info string in the line of the fence.
  private func infoString(of node: CommonMarkNode) -> Range<Int> {
    var start = offset(line: node.line, column: node.column)
    var end = file.range(ofLine: firstLine + node.line - 1).upperBound
    let isMargin = { (byte: UInt8) in
      byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }
    while start < end, isMargin(file.bytes[start]) { start += 1 }
    while end > start, isMargin(file.bytes[end - 1]) { end -= 1 }
    return start..<max(start, end)
  }
}
