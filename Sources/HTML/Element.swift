// The names of HTML elements, of two kinds: those with content and those that never have any.

/// An element with content and an end tag. There is no `script` and no `style`: a page holds no code, the site's own
/// files do.
package struct Element: Sendable {
  let name: StaticString

  // False where the content model has no text: lists, tables and their rows.
  let holdsText: Bool

  init(_ name: StaticString, holdsText: Bool = true) {
    self.name = name
    self.holdsText = holdsText
  }

  /// A heading of rank 1 to 6; ranks outside are drawn to the nearest.
  package static func heading(_ rank: Int) -> Element {
    switch rank {
    case ...1: .h1
    case 2: .h2
    case 3: .h3
    case 4: .h4
    case 5: .h5
    default: .h6
    }
  }
}

/// An element that never has content and no end tag.
package struct VoidElement: Sendable {
  let name: StaticString

  init(_ name: StaticString) { self.name = name }

  /// What a page says about itself.
  package static let meta = VoidElement("meta")
  /// A page or file that belongs to this one.
  package static let link = VoidElement("link")
  /// A line break that belongs to the text.
  package static let br = VoidElement("br")
  /// A change of subject.
  package static let hr = VoidElement("hr")
  /// A picture.
  package static let img = VoidElement("img")
  /// A column of a table.
  package static let col = VoidElement("col")
  /// A control of a form.
  package static let input = VoidElement("input")
  /// A version of a picture.
  package static let source = VoidElement("source")
  /// Where a long word may be broken.
  package static let wbr = VoidElement("wbr")
}
