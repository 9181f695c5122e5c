/// The content folder as a value: what was found under which name. Who reads the disk is not the intake's business.
package import Diagnostics

package struct ContentFolder: Sendable {
  /// What a name stands for.
  package enum Entry: Sendable {
    case file([UInt8])
    /// There, but the system refuses to hand it out; with the system's reason.
    case unreadable(reason: String)
    /// A symbolic link that leads back to itself or out of the folder.
    case brokenLink(reason: String)
    /// Larger than anything that content may be; its size in bytes.
    case tooLarge(size: Int)
  }

  /// Paths below the content folder, with `/`, and what is there.
  package let entries: [String: Entry]

  /// The texts of attachments that only another program can read, by their paths; a PDF that is not here counts as one
  /// that could not be read.
  package let texts: [String: TextExtraction]

  /// All names in ascending order, so that the order of the file system never shows.
  package let names: [String]

  package init(entries: [String: Entry], texts: [String: TextExtraction] = [:]) {
    self.entries = entries
    self.texts = texts
    names = entries.keys.sorted()
  }

  /// The files that findings are about, for showing their lines. While 100,000 news are rendered, all others would take
  /// 380 MB that nobody reads any more.
  package func excerpt(for findings: Findings) -> ContentFolder {
    let places = findings.sorted.flatMap { [$0.place] + $0.notes.compactMap(\.place) }
    return ContentFolder(
      entries: Dictionary(places.compactMap { place in entries[place.file].map { (place.file, $0) } }) { one, _ in
        one
      })
  }
}
