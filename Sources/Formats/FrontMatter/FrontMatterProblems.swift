// What to say about a block that looks like front matter and is not.

import Diagnostics

extension FrontMatter {
  private static let shape = Phrase(
    id: "mulai berkas dengan baris '---', lalu 'title: …', lalu baris '---' lagi",
    en: "start the file with a line '---', then 'title: …', then a line '---' again")

  static func reportOpening(_ file: TextFile, to findings: inout Findings) {
    let first = file.place(of: file.range(ofLine: 1))
    let shown = excerpt(file.line(1))
    let summary: Phrase
    switch FrontMatterLine(file, 1) {
    case .blank, .text:
      return reportMissing(file, to: &findings)
    case .toml:
      summary = Phrase(
        id: "'\(shown)' membuka front matter TOML; di sini front matter ditulis dalam YAML di antara baris '---'",
        en: "'\(shown)' opens TOML front matter; here it is YAML between lines '---'")
    case .json, .semicolons:
      summary = Phrase(
        id: "'\(shown)' membuka front matter JSON; di sini front matter ditulis dalam YAML di antara baris '---'",
        en: "'\(shown)' opens JSON front matter; here it is YAML between lines '---'")
    case .indentedFence:
      summary = Phrase(
        id: "'---' pembuka front matter didahului spasi; harus di awal baris",
        en: "'---' that opens the front matter is indented; it must start its line")
    case .trailing:
      summary = Phrase(
        id: "'\(shown)' berisi teks sesudah '---'; baris pembuka hanya boleh '---'",
        en: "'\(shown)' has text after '---'; the opening line is '---' alone")
    case .longFence, .dots, .dashes, .fence:
      summary = Phrase(
        id: "'\(shown)' bukan pembuka front matter; pembukanya tepat tiga tanda hubung '---'",
        en: "'\(shown)' does not open front matter; exactly three hyphens '---' do")
    }
    findings.report(.frontMatter, at: first, summary, help: shape)
  }

  private static func reportMissing(_ file: TextFile, to findings: inout Findings) {
    guard let fence = lateFence(file) else {
      findings.report(
        .frontMatter, at: Place(file: file.name, line: 1),
        Phrase(
          id: "front matter tidak ada; setiap berkas Markdown dimulai dengan front matter",
          en: "front matter is missing; every Markdown file starts with it"), help: shape)
      return
    }
    findings.report(
      .frontMatter, at: file.place(of: file.range(ofLine: fence)),
      Phrase(
        id: "'---' pembuka front matter ada di baris \(fence); harus di baris 1",
        en: "'---' that opens the front matter is on line \(fence); it must be on line 1"),
      help: Phrase(
        id: "hapus teks dan baris kosong di atasnya", en: "delete the text and the blank lines above it"))
  }

  /// The first `---` line that is followed by `word:`, as front matter is and a rule between paragraphs is not.
  private static func lateFence(_ file: TextFile) -> Int? {
    for number in 1..<max(2, file.lineCount) where FrontMatterLine(file, number) == .fence {
      let next = file.bytes[file.range(ofLine: number + 1)]
      let word = next.prefix { $0 == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
      if !word.isEmpty, next.dropFirst(word.count).first == UInt8(ascii: ":") { return number }
    }
    return nil
  }

  static func reportClosing(_ file: TextFile, _ number: Int, to findings: inout Findings) {
    let shown = excerpt(file.line(number))
    findings.report(
      .frontMatter, at: file.place(of: file.range(ofLine: number)),
      Phrase(
        id: "'\(shown)' bukan penutup front matter; penutupnya tepat tiga tanda hubung '---'",
        en: "'\(shown)' does not close front matter; exactly three hyphens '---' do"),
      notes: [opened(file)],
      help: Phrase(id: "ganti baris itu dengan '---'", en: "replace the line by '---'"))
  }

  static func reportUnclosed(_ file: TextFile, _ indented: Int?, to findings: inout Findings) {
    if let indented {
      findings.report(
        .frontMatter, at: file.place(of: file.range(ofLine: indented)),
        Phrase(
          id: "'---' penutup front matter didahului spasi; harus di awal baris",
          en: "'---' that closes the front matter is indented; it must start its line"),
        notes: [opened(file)], help: Phrase(id: "hapus spasi di depannya", en: "delete the spaces before it"))
      return
    }
    findings.report(
      .frontMatter, at: file.place(of: file.range(ofLine: 1)),
      Phrase(
        id: "'---' membuka front matter yang tidak ditutup", en: "'---' opens front matter that is never closed"),
      help: Phrase(
        id: "tulis baris '---' sesudah kunci terakhir, sebelum isi",
        en: "write a line '---' after the last key, before the text"))
  }

  private static func opened(_ file: TextFile) -> Diagnostic.Note {
    Diagnostic.Note(Phrase(id: "dibuka di sini", en: "opened here"), at: file.place(of: file.range(ofLine: 1)))
  }
}
