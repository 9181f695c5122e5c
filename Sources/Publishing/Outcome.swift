/// What a release did to the output folder. All lists are sorted; paths are relative to the web root.
package struct Outcome: Hashable, Sendable {
  /// New, or with new bytes.
  package let written: [String]
  /// Had these bytes already; not touched.
  package let unchanged: [String]
  /// Written by an earlier run and no longer part of the site.
  package let removed: [String]
  /// In the web root, not written by terang, left alone; a folder ends in `/`.
  package let foreign: [String]

  package init(written: [String], unchanged: [String], removed: [String], foreign: [String]) {
    self.written = written
    self.unchanged = unchanged
    self.removed = removed
    self.foreign = foreign
  }
}
