// A page that readers can open now stays, moves, or is said to be gone; it does not vanish.
import Diagnostics
import HTML
import Intake
import Model

extension Plan {
  /// The plan, with an error for each page of the live release that the plan has no file for.
  ///
  /// - Parameter live: the files of the live release, relative to the web root. Only pages count: nobody links to a
  ///   style sheet by its fingerprint. Lists that follow from items (tags, years, further pages) come and go with them.
  package func against(live: [String]) -> Plan {
    guard let edition else { return self }
    let planned = Set(files.map(\.path.output))
    var findings = findings
    let vanished = live.filter { $0.hasSuffix(".html") && !planned.contains($0) && !isDerivedList($0) }
    guard !vanished.isEmpty else { return self }
    let wasLive = Set(live)
    let new = files.filter { $0.kind == .page && !wasLive.contains($0.path.output) }.map(\.path)
    let held = Dictionary(edition.held.flatMap { item in item.paths.map { ($0.output, item) } }) { first, _ in first }
    for output in vanished.sorted() {
      guard let path = Path(checking: "/" + pagePath(output)) else { continue }
      if let item = held[output] {
        findings.report(withheld(path, item, edition))
      } else {
        findings.report(vanished: path, successor: successor(of: path, among: new), on: edition.today)
      }
    }
    return with(findings)
  }

  private func withheld(_ path: Path, _ item: HeldItem, _ edition: Edition) -> Diagnostic {
    Diagnostic(
      .vanishedPath, at: Place(file: item.file),
      Phrase(
        id: "'\(path)' sedang terbit dan akan hilang, karena butir ini ditahan",
        en: "'\(path)' is public now and would vanish, since this item is held back"),
      help: Phrase(
        id: """
          biarkan terbit; beri 'expires' atau 'until' bila masanya habis; atau hapus berkas ini dan tulis di site.yaml \
          \(entry(path, edition.today, reason: "alasan"))
          """,
        en: """
          leave it public; give it 'expires' or 'until' if its time is over; or remove this file and write in \
          site.yaml \(entry(path, edition.today, reason: "why"))
          """))
  }

  /// The new page that most likely is the old one under another name: the nearest one in the same folder, or the only
  /// one there.
  private func successor(of path: Path, among new: [Path]) -> Path? {
    let folder = parent(path)
    let siblings = new.filter { parent($0) == folder }
    if let near = nearest(to: path.text, among: siblings.map(\.text)) { return Path(checking: near) }
    return siblings.count == 1 ? siblings.first : nil
  }

  private func parent(_ path: Path) -> String {
    let stem = path.isFolder ? path.text.dropLast() : path.text[...]
    return stem.lastIndex(of: "/").map { String(stem[...$0]) } ?? "/"
  }
}

extension Findings {
  fileprivate mutating func report(vanished path: Path, successor: Path?, on today: Day) {
    let moved: Phrase
    if ["/opd/", "/pilar/", "/evaluasi/"].contains(where: path.text.hasPrefix) {
      // Records of registers and years: their id is their address, and they know no aliases.
      moved = Phrase(id: "pakai lagi id yang lama", en: "give it its former id again")
    } else if let successor {
      moved = Phrase(
        id: "bila kini di '\(successor)', tulis 'aliases: [\(path)]' di berkas isinya",
        en: "if it is now at '\(successor)', write 'aliases: [\(path)]' in its content file")
    } else {
      moved = Phrase(
        id: "bila pindah, tulis 'aliases: [\(path)]' di berkas isinya yang baru",
        en: "if it moved, write 'aliases: [\(path)]' in its new content file")
    }
    report(
      .vanishedPath, at: Place(file: "site.yaml"),
      Phrase(id: "'\(path)' sedang terbit dan akan hilang", en: "'\(path)' is public now and would vanish"),
      help: Phrase(
        id: "\(moved.indonesian); bila dihapus, tulis di site.yaml \(entry(path, today, reason: "alasan"))",
        en: "\(moved.english); if it was taken away, write in site.yaml \(entry(path, today, reason: "why"))"))
  }
}

/// What to write for a page that is gone, ready to be copied.
private func entry(_ path: Path, _ day: Day, reason: String) -> String {
  "'gone: [{path: \(path), reason: \"\(reason)\", on: \(day)}]'"
}

/// `berita/2025/x/index.html` is the page `berita/2025/x/`.
private func pagePath(_ output: String) -> String {
  output == "index.html" || output.hasSuffix("/index.html") ? String(output.dropLast("index.html".count)) : output
}

/// Whether a page lists items and has none of its own: the news by tag, by year, and all but the first page of them.
private func isDerivedList(_ output: String) -> Bool {
  let parts = output.split(separator: "/")
  guard parts.count > 2, parts[0] == "berita" else { return false }
  let isYear = parts[1].utf8.allSatisfy { (48...57).contains($0) }
  if isYear { return parts.count == 3 || parts.count == 5 && parts[2] == "halaman" }
  return parts[1] == "halaman" || parts[1] == "tag"
}
