// Markup that this program made itself and that may therefore stand in a page as it is.

/// Markup made by us. There is no way from a `String` to it but through a `Writer`, which escapes.
package struct Trusted: Sendable, Equatable {
  /// The markup, UTF-8.
  package let bytes: [UInt8]

  /// For the Markdown room only: what libcmark rendered with raw HTML refused, UTF-8. Everything else is built with a
  /// writer.
  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// A part rendered before the page that holds it; `base` must be that of the page.
  package init(_ build: (inout Writer) -> Void, base: String = "/") {
    var writer = Writer(base: base)
    build(&writer)
    bytes = writer.finish()
  }

  /// Whether there is nothing to show.
  package var isEmpty: Bool { bytes.isEmpty }
}
