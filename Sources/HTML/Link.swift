// The four things a link can point to; a `javascript:` address or an unchecked string is not one of them.

/// Where a link leads.
package enum Link: Hashable, Sendable {
  /// A page or a file of the site.
  case page(Path)
  /// A part of another page, or a symbol of an SVG file.
  case section(Path, ID)
  /// A part of the same page.
  case fragment(ID)
  /// A checked address outside the site, or a contact.
  case external(WebAddress)

  /// The link as plain text, not escaped, with `base` (`/` or `/kota/`) in front of paths of the site;
  /// for formats that are not written by a `Writer`.
  package func text(base: String = "/") -> String {
    let prefix = base.utf8.last == UInt8(ascii: "/") ? String(base.dropLast()) : base
    return switch self {
    case .page(let path): prefix + path.text
    case .section(let path, let id): "\(prefix)\(path.text)#\(id.text)"
    case .fragment(let id): "#" + id.text
    case .external(let address): address.text
    }
  }
}
