/// Names of the pieces below the output folder; the second slot of a release will be one more name here.
package struct PublicFolder: Hashable, Sendable {
  /// The output folder as it was given: `Public`.
  package let root: String

  package init(_ root: String) {
    self.root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
  }

  /// The web root.
  package var site: String { root + "/site" }
  /// Where new bytes are written before they are moved into place.
  package var staging: String { root + "/.staging" }
  /// The list of what terang wrote; outside the web root, since it is nobody's reading.
  package var manifest: String { root + "/manifest.json" }
  /// Held while a run writes.
  package var lock: String { root + "/.lock" }

  /// The place of a file of the site.
  func place(_ path: String) -> String { site + "/" + path }
}
