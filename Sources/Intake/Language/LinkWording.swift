/// What links and pictures say to those who only hear them.
internal import Diagnostics
internal import Formats

enum LinkWording {
  /// Words that name no destination.
  private static let vague: Set<String> = [
    "di sini", "disini", "sini", "ini", "klik", "klik di sini", "klik disini", "klik tautan ini", "tautan",
    "tautan ini",
    "link", "link ini", "selengkapnya", "baca selengkapnya", "lihat selengkapnya", "lebih lanjut", "baca", "lihat",
    "unduh", "unduh di sini", "here", "click here", "read more", "more", "this link",
  ]

  /// Words that say that there is a picture, and not what it shows.
  private static let empty: Set<String> = [
    "gambar", "foto", "image", "picture", "photo", "ilustrasi", "logo", "grafik", "bagan", "diagram", "peta",
    "dokumentasi",
    "foto kegiatan", "gambar kegiatan", "dokumentasi kegiatan",
  ]

  /// Reports the links and pictures of one text.
  static func check(_ links: [MarkdownDocument.LinkUse], findings: inout Findings) {
    let sums = links.map { LetterSum($0.text) }
    // Links of different letters are of different words, and nothing vague is long.
    let areDistinct = links.count <= 16 && sums.indices.allSatisfy { !sums[..<$0].contains(sums[$0]) }
    guard !areDistinct || zip(links, sums).contains(where: { $0.isImage || $1.letters <= longest }) else { return }
    checkWords(links, findings: &findings)
  }

  /// The letters of the longest vague words.
  private static let longest = vague.map { LetterSum($0).letters }.max() ?? 0

  private static func checkWords(_ links: [MarkdownDocument.LinkUse], findings: inout Findings) {
    var first: [String: MarkdownDocument.LinkUse] = [:]
    for (index, link) in links.enumerated() {
      if link.isImage {
        checkAlternative(link.text, of: link.destination, at: link.place, findings: &findings)
        continue
      }
      let text = plain(link.text)
      guard !text.isEmpty else { continue }
      guard !vague.contains(text) else {
        findings.report(
          .vagueLink, at: link.place,
          Phrase(
            id: "teks tautan '\(link.text)' tidak menyebut tujuannya",
            en: "link text '\(link.text)' does not say where it leads"),
          help: Phrase(
            id: "jadikan nama tujuannya tautan: '[laporan kinerja 2025](…)'",
            en: "make the name of the destination the link: '[performance report 2025](…)'"))
        continue
      }
      guard let earlier = first[text] else {
        if index < links.count - 1 { first[text] = link }
        continue
      }
      guard earlier.destination != link.destination || earlier.fragment != link.fragment else { continue }
      findings.report(
        .repeatedLinkText, at: link.place,
        Phrase(
          id: "teks tautan '\(link.text)' menuju dua tempat", en: "link text '\(link.text)' leads to two places"),
        notes: [
          Diagnostic.Note(
            Phrase(
              id: "yang pertama menuju '\(address(of: earlier))'", en: "the first leads to '\(address(of: earlier))'"),
            at: earlier.place)
        ],
        help: Phrase(
          id: "bedakan, misalnya dengan tahun: '[laporan 2024](…)' dan '[laporan 2025](…)'",
          en: "tell them apart, for example by year: '[report 2024](…)' and '[report 2025](…)'"))
    }
  }

  /// Reports alternative text that tells nothing; where there is none at all, that is reported already.
  static func checkAlternative(_ text: String, of file: String, at place: Place, findings: inout Findings) {
    let words = plain(text)
    guard !words.isEmpty else { return }
    let name = plain(file.split(separator: "/").last.map(String.init) ?? file)
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    let endings = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg"]
    let numberless = plain(String(words.reversed().drop { $0.isNumber }.reversed()))
    guard
      empty.contains(words) || empty.contains(numberless) || words == name || words == stem
        || endings.contains(where: words.hasSuffix)
    else { return }
    findings.report(
      .vagueAlternative, at: place,
      Phrase(
        id: "teks pengganti '\(text)' tidak mengatakan apa yang terlihat",
        en: "alternative text '\(text)' does not say what the picture shows"),
      help: Phrase(
        id: "tulis isi gambarnya, misalnya 'Warga menanam pohon di taman'",
        en: "say what it shows, for example 'Residents plant trees in the park'"))
  }

  private static func address(of link: MarkdownDocument.LinkUse) -> String {
    link.destination + (link.fragment.map { "#" + $0 } ?? "")
  }

  /// What stands around the words of a link and belongs to the sentence.
  private static let marks: Set<Character> = [
    " ", ".", ",", ":", ";", "!", "?", "…", "»", "›", ">", "→", "(", ")", "\"", "'",
  ]

  /// Lower case, without marks and blanks at both ends.
  private static func plain(_ text: String) -> String {
    if let first = text.utf8.first, let last = text.utf8.last, isLetter(first), isLetter(last) {
      return text.lowercased()
    }
    let start = text.drop { marks.contains($0) }
    guard let end = start.lastIndex(where: { !marks.contains($0) }) else { return "" }
    return start[...end].lowercased()
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
