// The name of a part of a page, as its id attribute and as the fragment of links to it.

/// The value of an id attribute and of a fragment: begins with a letter or digit, then letters, digits, `.`, `_`, `-`,
/// so that it needs no escaping in HTML or in a URL.
package struct ID: Hashable, Sendable, CustomStringConvertible {
  /// The id as it is written, without `#`.
  package let text: String

  /// An id that stands in the code; a wrong one stops a debug build.
  package init(_ literal: StaticString) {
    text = literal.description
    assert(ID.isValid(text.utf8), "not an id: \(text)")
  }

  /// The id of the part that a slug names.
  package init(_ slug: Slug) { text = slug.text }

  /// An id of two parts joined by `-`: `ID("metric", slug)` is `metric-ipm`.
  package init(_ prefix: StaticString, _ slug: Slug) { self.init(prefix, name: slug.text) }

  /// An id of two parts joined by `-`: `ID("chart", 2)` is `chart-2`.
  package init(_ prefix: StaticString, _ number: Int) { self.init(prefix, name: String(number)) }

  /// An id from content, such as `S3`; nil when it breaks the rule.
  package init?(checking text: String) {
    guard ID.isValid(text.utf8) else { return nil }
    self.text = text
  }

  /// The id as it is written.
  package var description: String { text }

  private init(_ prefix: StaticString, name: String) {
    text = "\(prefix)-\(name)"
    assert(ID.isValid(text.utf8), "not an id: \(text)")
  }

  private static func isValid(_ bytes: String.UTF8View) -> Bool {
    guard let first = bytes.first, first.isLetter || first.isDigit else { return false }
    return bytes.withContiguousStorageIfAvailable { $0.allSatisfy { $0.isName } } ?? bytes.allSatisfy { $0.isName }
  }
}
