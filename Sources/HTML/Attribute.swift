// An attribute as a value, so that a view can compute it, leave it out or hand it on.

/// An attribute of HTML, SVG or XML. The name stands in the code; the value is escaped by the writer.
package struct Attribute: Sendable {
  /// What goes before the name.
  enum Family: Sendable {
    case plain
    case aria
    case data
  }

  /// One of the pictures that a browser chooses from, by its width in pixels.
  struct Source: Sendable {
    let path: Path
    let width: Int
  }

  enum Value: Sendable {
    case absent
    case flag
    case text(String)
    case literal(StaticString)
    case number(Int)
    case link(Link)
    case refresh(Link)
    case id(ID)
    case ids([ID])
    case tokens([StaticString])
    case pair(StaticString, StaticString)
    case address(WebAddress, Path)
    case sources([Source])
    case paint(ID)
    case coordinate(Coordinate)
    case coordinates([Coordinate])
    case function(StaticString, [Coordinate])
    case path(PathData)
  }

  let name: StaticString
  let value: Value
  let family: Family

  init(_ name: StaticString, _ value: Value, family: Family = .plain) {
    self.name = name
    self.value = value
    self.family = family
  }

  /// Writes nothing.
  package static var none: Attribute { Attribute("", .absent) }

  /// Whether no name is given twice, which HTML and XML forbid.
  static func areDistinct(_ attributes: [Attribute]) -> Bool {
    for (index, attribute) in attributes.enumerated() where attribute.isPresent {
      for earlier in attributes[..<index] where earlier.isPresent && earlier.family == attribute.family {
        if earlier.name.description == attribute.name.description { return false }
      }
    }
    return true
  }

  // Asked by the name: to look at the value copies it.
  var isPresent: Bool { name.utf8CodeUnitCount > 0 }

  // What a name of the code must not be: text in these would be code or an address that nobody checked.
  static func isPlain(_ name: StaticString) -> Bool {
    let text = name.description
    return !text.isEmpty && text.utf8.allSatisfy { $0.isName || $0 == UInt8(ascii: ":") }
      && !text.utf8.starts(with: "on".utf8)
      && !["style", "href", "src", "srcset", "action", "formaction", "srcdoc", "xlink:href"].contains(text)
  }
}
