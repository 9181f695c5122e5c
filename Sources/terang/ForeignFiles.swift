// What is said about files in the web root that terang did not write, and about a release that is held back as a whole.
import Builder
import Diagnostics
import Publishing

extension Report {
  /// One line for each such file, with what became of it; empty when there is nothing to tell.
  func foreignText(in language: Language, site: String) -> String {
    let left = Phrase(
      id: "bukan buatan terang, dikeluarkan pada terbitan berikutnya; sebut di 'keep' dalam site.yaml agar tetap ada",
      en: "not written by terang, leaves with the next release; name it under 'keep' in site.yaml if it is to stay")
    let moved = Phrase(id: "bukan buatan terang, dipindahkan ke", en: "not written by terang, moved to")
    let held = Phrase(
      id: "terbitan ini telah ditarik dengan 'terang rollback' dan tidak terbit lagi sampai isinya berubah",
      en: "this release was taken back with 'terang rollback' and is not published again until the content changes")
    let root = site.hasSuffix("/site") ? String(site.dropLast(5)) : site
    return outcome.foreign.map { "  \(left.text(in: language)): \(site)/\($0)\n" }.joined()
      + outcome.aside.map { "  \(moved.text(in: language)) \(root)/\($0.to): \(site)/\($0.path)\n" }.joined()
      + (outcome.isHeldByRollback ? "  \(held.text(in: language))\n" : "")
  }
}
