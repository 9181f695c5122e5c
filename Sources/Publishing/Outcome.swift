/// What a release did to the output folder. All lists are sorted; paths are relative to the web root.
package struct Outcome: Hashable, Sendable {
  /// A file of somebody else that was moved out of a slot.
  package struct Moved: Hashable, Sendable {
    package let path: String
    /// Relative to the output folder: `aside/1/robots.txt`.
    package let to: String

    package init(path: String, to: String) {
      self.path = path
      self.to = to
    }
  }

  /// New, or with new bytes.
  package let written: [String]
  /// Had these bytes already.
  package let unchanged: [String]
  /// Written by an earlier run and no longer part of the site.
  package let removed: [String]
  /// In the web root, not written by terang, left alone; the next release leaves them out.
  package var foreign: [String]
  /// In the web root, not written by terang, and to be kept.
  package var kept: [String] = []
  /// Taken out of a slot, because neither terang wrote them nor are they to be kept.
  package var aside: [Moved] = []
  /// Whether another release is live now.
  package var isExchanged = false
  /// The release was taken back by `terang rollback`, so it was not published again.
  package var isHeldByRollback = false
  /// SHA-256 over paths, hashes and sizes of all files of the release that is live now, in hexadecimal.
  package var releaseHash = ""

  package init(written: [String], unchanged: [String], removed: [String], foreign: [String]) {
    self.written = written
    self.unchanged = unchanged
    self.removed = removed
    self.foreign = foreign
  }

  /// What the next run would do that finds everything as this one left it.
  package var repeated: Outcome {
    // What an exchange could not move stands in the slot before: the next run does not look there.
    var outcome = Outcome(
      written: [], unchanged: (written + unchanged).sorted(), removed: [], foreign: isExchanged ? [] : foreign)
    outcome.kept = kept
    outcome.isHeldByRollback = isHeldByRollback
    outcome.releaseHash = releaseHash
    return outcome
  }
}
