/// A page that was public once and is no more: its address stays, and tells why.
package import HTML

/// An entry of `gone` in `site.yaml`.
package struct Gone: Hashable, Sendable {
  /// Where the page was.
  package let path: Path
  /// Why it was taken away, as readers are told.
  package let reason: String
  /// The day on which it was taken away.
  package let on: Day

  package init(path: Path, reason: String, on: Day) {
    self.path = path
    self.reason = reason
    self.on = on
  }
}
