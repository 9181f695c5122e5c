// Files of the web root that tell when terang last ran: they belong to no release.

/// The signs of life in the web root.
package enum Heartbeat {
  /// They stand outside the manifest, and no run counts them as changed, missing or somebody else's.
  package static let paths: Set<String> = ["denyut.json", "denyut.svg"]
}
