// Full addresses, for files that are read away from the site.
import HTML
import Model

extension BaseAddress {
  /// The full address that a link leads to.
  func absolute(_ link: Link) -> String {
    switch link {
    case .page(let path): absolute(path)
    case .section(let path, let id): absolute(path) + "#" + id.text
    case .fragment(let id): "#" + id.text
    case .external(let address): address.text
    }
  }

  /// The `href` of a feed, which has no page that a short address could be relative to.
  func href(_ path: Path) -> Attribute {
    WebAddress(absolute(path)).map { .href(.external($0)) } ?? .none
  }
}
