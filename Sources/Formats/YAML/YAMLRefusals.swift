// What to say about YAML that is well formed and still refused: repeated keys, anchors, tags, depth.

import Diagnostics

extension YAML {
  static func reportDuplicate(_ key: String, at place: Place, first: Place, to findings: inout Findings) {
    let shown = excerpt(key)
    findings.report(
      .duplicateKey, at: place,
      Phrase(id: "kunci '\(shown)' ditulis dua kali", en: "key '\(shown)' is given twice"),
      notes: [Diagnostic.Note(Phrase(id: "pertama kali di sini", en: "first given here"), at: first)],
      help: Phrase(id: "hapus salah satunya", en: "delete one of the two"))
  }

  static func reportKey(at place: Place, to findings: inout Findings) {
    findings.report(
      .yamlSyntax, at: place,
      Phrase(
        id: "kunci '[…]' atau '{…}' bukan kata; kunci harus satu kata", en: "key '[…]' or '{…}' is not a word; keys are"
      ),
      help: Phrase(
        id: "beri tanda kutip pada nilai yang dimulai dengan '{' atau '[', misalnya 'title: \"{contoh}\"'",
        en: "quote a value that starts with '{' or '[', as in 'title: \"{example}\"'"))
  }

  static func reportEmptyKey(at place: Place, to findings: inout Findings) {
    findings.report(
      .yamlSyntax, at: place,
      Phrase(id: "':' tidak didahului kunci", en: "':' has no key before it"),
      help: Phrase(id: "tulis kuncinya, misalnya 'title: …'", en: "write the key, as in 'title: …'"))
  }

  static func reportMergeKey(at place: Place, to findings: inout Findings) {
    findings.report(
      .yamlTooComplex, at: place,
      Phrase(
        id: "'<<' (merge key) tidak dipakai di berkas konten", en: "'<<' (merge key) is not used in content files"),
      help: Phrase(id: "tulis kunci-kuncinya langsung di sini", en: "write the keys out here"))
  }

  static func reportDepth(at place: Place, to findings: inout Findings) {
    findings.report(
      .yamlTooComplex, at: place,
      Phrase(
        id: "susunan lebih dalam dari '\(deepest)' tingkat", en: "nesting is deeper than '\(deepest)' levels"),
      help: Phrase(
        id: "periksa inden dan tanda kurung; tidak ada konten yang perlu sedalam ini",
        en: "check indentation and brackets; no content needs to be this deep"))
  }

  /// Anchors, aliases and tags: no kind of content needs them, and nested aliases can grow without bound. The same one
  /// is told once a line.
  static func reportProperties(
    at indexes: some Sequence<Int>, _ places: YAMLPlaces, _ draft: YAMLDraft, to findings: inout Findings
  ) {
    var told: Set<String> = []
    for index in indexes {
      let end = draft.scalars[index...].firstIndex { " \t\n,[]{}".unicodeScalars.contains($0) } ?? draft.scalars.count
      var text = "\(places.place(index).line) "
      text.unicodeScalars.append(contentsOf: draft.scalars[index..<end])
      if told.insert(text).inserted { reportProperty(at: index, places, draft, to: &findings) }
    }
  }

  static func reportProperty(at index: Int, _ places: YAMLPlaces, _ draft: YAMLDraft, to findings: inout Findings) {
    let end = draft.scalars[index...].firstIndex { " \t\n,[]{}".unicodeScalars.contains($0) } ?? draft.scalars.count
    var text = String.UnicodeScalarView()
    text.append(contentsOf: draft.scalars[index..<end])
    let shown = draft.restored(String(text))
    let kind =
      shown.hasPrefix("&")
      ? Phrase(id: "jangkar (anchor)", en: "anchor")
      : shown.hasPrefix("*") ? Phrase(id: "alias", en: "alias") : Phrase(id: "tag", en: "tag")
    findings.report(
      .yamlTooComplex, at: places.place(index, length: end - index),
      Phrase(
        id: "'\(excerpt(shown))' adalah \(kind.indonesian) YAML, yang tidak dipakai di berkas konten",
        en: "'\(excerpt(shown))' is a YAML \(kind.english), which content files do not use"),
      help: Phrase(
        id: "tulis nilainya lengkap; bila memang teks, beri tanda kutip: \"\(excerpt(shown))\"",
        en: "write the value out; if it is meant as text, quote it: \"\(excerpt(shown))\""))
  }
}
