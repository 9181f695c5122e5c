// Reads `keep` of `site.yaml`: which files of others stay in the web root.
internal import Diagnostics
internal import Formats

extension Fields {
  /// Paths below the web root, `*` allowed in a name.
  mutating func keptPaths() -> [String] {
    guard let node = node("keep") else { return [] }
    return items(node, key: "keep").compactMap { item in
      guard let text = nonEmpty(item, key: "keep") else { return nil }
      let path = text.hasSuffix("/") ? text.dropLast() : text[...]
      let names = path.split(separator: "/", omittingEmptySubsequences: false)
      let isInside = names.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." && !$0.contains("**") }
      if isInside { return text }
      findings.report(
        .badAddress, at: item.place,
        Phrase(id: "'\(text)' bukan alamat di bawah akar situs", en: "'\(text)' is not a path below the web root"),
        help: Phrase(
          id: "tulis tanpa '/' di depan, misalnya '.well-known' untuk seluruh folder, atau 'google*.html'",
          en: "write it without a '/' in front, for instance '.well-known' for the whole folder, or 'google*.html'"))
      return nil
    }
  }
}
