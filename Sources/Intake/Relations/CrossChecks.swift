/// Checks that need all records: relations from both ends, anchors, paths that two items want.
internal import Diagnostics
internal import Formats
internal import HTML
internal import Model

extension Desk {
  /// A metric and a programme that belong together must say so on both sides, since both pages show it.
  mutating func checkBothEnds(metrics: [Metric], programs: [Program]) {
    let ofMetric = Dictionary(metrics.map { ($0.id, Set($0.programs)) }) { first, _ in first }
    let ofProgram = Dictionary(programs.map { ($0.id, Set($0.metrics)) }) { first, _ in first }
    for metric in metrics {
      for program in metric.programs where ofProgram[program]?.contains(metric.id) == false {
        report(
          "metrics/\(metric.id).md", names: program.text, back: "programs/\(program).md", "metrics", metric.id.text)
      }
    }
    for program in programs {
      for metric in program.metrics where ofMetric[metric]?.contains(program.id) == false {
        report(
          "programs/\(program.id).md", names: metric.text, back: "metrics/\(metric).md", "programs", program.id.text)
      }
    }
  }

  private mutating func report(_ file: String, names id: String, back other: String, _ key: String, _ own: String) {
    let named = frontMatter(of: file)?[key == "metrics" ? "programs" : "metrics"]?.sequence ?? []
    let place = named.first { $0.scalar?.text == id }?.place ?? Place(file: file, line: 1)
    let end = frontMatter(of: other).map { $0[key]?.place ?? $0.place }
    findings.report(
      .oneSidedRelation, at: place,
      Phrase(
        id: "'\(id)' disebut di sini, tetapi \(other) tidak menyebut '\(own)'",
        en: "'\(id)' is named here, but \(other) does not name '\(own)'"),
      notes: [Diagnostic.Note(Phrase(id: "ujung lainnya", en: "the other end"), at: end)],
      help: Phrase(id: "tambahkan '\(own)' pada '\(key)' di \(other)", en: "add '\(own)' to '\(key)' in \(other)"))
  }

  /// Fragments of links must be headings of the text that they lead to.
  mutating func checkAnchors() {
    var sets: [String: Set<String>?] = [:]
    for use in anchors {
      // A file without a list of headings could not be read, or is no text at all.
      let anchors = sets[use.file] ?? headings(of: use.file).map { Set($0.map(\.anchor.text)) }
      sets.updateValue(anchors, forKey: use.file)
      guard let known = anchors, !known.contains(use.fragment) else { continue }
      let guess = nearest(to: use.fragment, among: known)
      findings.report(
        .brokenAnchor, at: use.place,
        Phrase(
          id: "'#\(use.fragment)' bukan judul di \(use.file)" + (guess.map { "; maksudnya '#\($0)'?" } ?? ""),
          en: "'#\(use.fragment)' is no heading of \(use.file)" + (guess.map { "; did you mean '#\($0)'?" } ?? "")),
        help: known.isEmpty
          ? Phrase(id: "berkas itu tidak punya judul; hapus '#…'", en: "that file has no headings; remove '#…'")
          : Phrase(
            id: "judul yang ada: \(known.sorted().joined(separator: ", "))",
            en: "its headings: \(known.sorted().joined(separator: ", "))"))
    }
  }

  private func headings(of name: String) -> [Prose.Heading]? {
    if let known = headings[name] { return known }
    var ignored = Findings()
    guard name.hasPrefix("news/"), let path = registers.destinations.pages[name], let bytes = bytes(name),
      let file = TextFile(name: name, bytes: bytes, findings: &ignored),
      let parts = FrontMatter.split(file, findings: &ignored)
    else { return nil }
    let body = ProseReader.read(
      file, body: parts.body, page: path, registers: Box(registers), folder: folder, findings: &ignored)
    return body.prose.headings
  }

  /// Two items that want one path: an alias that another item has, two news of one name in one year.
  mutating func checkPaths() {
    // Sorting by path took longer than all of this, and hardly ever is anything claimed twice.
    guard Set(claims.map(\.path)).count < claims.count else { return }
    var first: [Path: Place] = [:]
    for claim in claims.sorted(by: { ($0.path, $0.place) < ($1.path, $1.place) }) {
      guard let earlier = first[claim.path] else {
        first[claim.path] = claim.place
        continue
      }
      findings.report(
        .duplicatePath, at: claim.place,
        Phrase(id: "alamat '\(claim.path.text)' sudah dipakai", en: "path '\(claim.path.text)' is taken"),
        notes: [Diagnostic.Note(Phrase(id: "dipakai pertama di sini", en: "first taken here"), at: earlier)],
        help: Phrase(id: "ganti nama salah satu berkas atau aliasnya", en: "rename one of the files or aliases"))
    }
  }
}
