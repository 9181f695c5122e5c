// All titles of an edition by their first letter, for the index that the search page shows before and without a script.
import HTML
import Model

/// A page as the index names it.
struct TitleEntry: Sendable {
  let title: String
  let link: Path
  /// What it is: `Indikator`, `Program`, the date of an article.
  let kind: String
  let language: String?

  init(_ title: String, _ link: Path, _ kind: String, language: String? = nil) {
    self.title = title
    self.link = link
    self.kind = kind
    self.language = language
  }
}

/// The titles that begin with one letter.
struct TitleGroup: Sendable {
  /// `A` to `Z`, `0–9`, or `#` for anything else.
  let letter: String
  let anchor: ID
  let entries: [TitleEntry]
}

extension Edition {
  /// Every page that bears a title of its own, with the articles or without them.
  func titles(withNews: Bool) -> [TitleEntry] {
    var titles: [TitleEntry] = []
    titles += city.metrics.map { TitleEntry($0.title, $0.path, "Indikator") }
    titles += city.programs.map { TitleEntry($0.title, $0.path, Words.capitalized($0.kind.word)) }
    titles += city.pillars.map { TitleEntry($0.title, $0.path, "Pilar", language: $0.titleLanguage) }
    titles += city.agencies.map { TitleEntry($0.name, $0.path, "Perangkat daerah") }
    titles += city.evaluations.map { TitleEntry($0.title, $0.path, "Evaluasi") }
    titles += city.maturity.map { TitleEntry($0.title, .maturity, "Kematangan") }
    titles += city.documents.map { TitleEntry($0.title, .documents, "Dokumen") }
    titles += announcements.map { TitleEntry($0.title, $0.path, "Pengumuman") }
    titles += city.pages.map { TitleEntry($0.title, $0.path, "Halaman", language: $0.language) }
    if withNews { titles += news.map { TitleEntry($0.title, $0.path, Words.shortDate($0.date)) } }
    return titles
  }
}

/// Titles in groups by letter, A to Z first; within a group by their letters without regard to case and quotation
/// marks.
func titleGroups(_ titles: [TitleEntry]) -> [TitleGroup] {
  let keyed = titles.map { (key: sortKey($0.title), entry: $0) }.sorted {
    ($0.key, $0.entry.link) < ($1.key, $1.entry.link)
  }
  var byLetter: [UInt8: [TitleEntry]] = [:]
  for (key, entry) in keyed { byLetter[group(of: key), default: []].append(entry) }
  return byLetter.keys.sorted().compactMap { key in
    guard let entries = byLetter[key] else { return nil }
    switch key {
    case digitGroup: return TitleGroup(letter: "0–9", anchor: ID("huruf-angka"), entries: entries)
    case otherGroup: return TitleGroup(letter: "#", anchor: ID("huruf-lain"), entries: entries)
    default:
      let letter = String(decoding: [key], as: UTF8.self)
      let anchor = ID(checking: "huruf-\(letter.lowercased())") ?? ID("huruf-lain")
      return TitleGroup(letter: letter, anchor: anchor, entries: entries)
    }
  }
}

// Both sort after the letters.
private let digitGroup: UInt8 = 0x7B
private let otherGroup: UInt8 = 0x7C

/// The bytes by which a title is sorted: lower case, from the first letter or digit on.
private func sortKey(_ title: String) -> String {
  let folded = title.lowercased()
  guard let start = folded.unicodeScalars.firstIndex(where: { $0.properties.isAlphabetic || isDigit($0) }) else {
    return folded
  }
  return String(folded.unicodeScalars[start...])
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

private func group(of key: String) -> UInt8 {
  switch key.utf8.first {
  case let byte? where (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte): byte - 32
  case let byte? where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte): digitGroup
  default: otherGroup
  }
}
