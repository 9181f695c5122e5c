// The name of an element in a feed, a sitemap or another vocabulary of XML.

/// The name of an XML element, with its prefix if it has one; written as a literal: `"entry"`, `"atom:link"`.
package struct XMLName: Sendable, ExpressibleByStringLiteral {
  let text: StaticString

  /// A name that stands in the code; a wrong one stops a debug build.
  package init(_ literal: StaticString) {
    text = literal
    assert(
      literal.utf8CodeUnitCount > 0 && literal.allSatisfy { $0.isName || $0 == UInt8(ascii: ":") },
      "not a name in XML: \(literal)")
  }

  /// A name that stands in the code; a wrong one stops a debug build.
  package init(stringLiteral literal: StaticString) { self.init(literal) }
}
