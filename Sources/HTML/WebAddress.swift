// An address outside the site that has been checked, so that a page can link to it without looking again.

/// A checked external address, kept as it was typed.
package struct WebAddress: Hashable, Sendable, CustomStringConvertible {
  /// The address as it was typed.
  package let text: String

  /// An `http` or `https` address with a host, in the characters of RFC 3986 and without user information
  /// (RFC 9110, 4.2.4); nil for anything else.
  package init?(_ text: String) {
    guard AddressSyntax.isPlain(text) || AddressSyntax.isWeb(ArraySlice(text.utf8)) else { return nil }
    self.text = text
  }

  /// A web address, a telephone number (`tel:`, RFC 3966) or a mail address (`mailto:`, RFC 6068); nil for anything
  /// else.
  package init?(contact text: String) {
    guard AddressSyntax.isPlain(text) || AddressSyntax.isContact(ArraySlice(text.utf8)) else { return nil }
    self.text = text
  }

  private init(unchecked text: String) { self.text = text }

  /// Whether this is an `http` or `https` address and not a contact, which begins with `tel:` or `mailto:`.
  package var isWeb: Bool { text.utf8.first.map { $0 | 0x20 == UInt8(ascii: "h") } ?? false }

  /// The host as it was typed, without the port; empty for a contact.
  package var host: String {
    guard let parts = AddressSyntax.parts(ArraySlice(text.utf8)) else { return "" }
    return String(decoding: AddressSyntax.host(parts.authority), as: UTF8.self)
  }

  /// The path of a site's own address as the base of its links: begins and ends with `/`; query and fragment are left
  /// out.
  package var base: String {
    guard let parts = AddressSyntax.parts(ArraySlice(text.utf8)), let first = parts.rest.first,
      first == UInt8(ascii: "/")
    else { return "/" }
    let path = parts.rest.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let text = String(decoding: path, as: UTF8.self)
    return path.last == UInt8(ascii: "/") ? text : text + "/"
  }

  /// The full address of a place in the site whose own address this is; query and fragment of this one are left out.
  package func appending(_ path: Path) -> WebAddress {
    guard let parts = AddressSyntax.parts(ArraySlice(text.utf8)) else { return self }
    let origin = text.utf8.count - parts.rest.count
    return WebAddress(
      unchecked: String(decoding: text.utf8.prefix(origin), as: UTF8.self) + base.dropLast() + path.text)
  }

  /// The address as it was typed.
  package var description: String { text }
}
