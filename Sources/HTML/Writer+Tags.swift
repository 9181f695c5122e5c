// How a tag is opened and closed, the same for HTML, SVG and XML.

extension Writer {
  /// `<name`, without attributes.
  mutating func start(_ name: StaticString) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(name)
  }

  /// `<name a="…"`, still open for what ends the tag.
  mutating func start(_ name: StaticString, _ first: Attribute, _ second: Attribute) {
    assert(Attribute.areDistinct([first, second]), "an attribute twice on <\(name)>")
    start(name)
    write(first)
    write(second)
  }

  /// `<name a="…"`, still open for what ends the tag.
  mutating func start(_ name: StaticString, _ first: Attribute, _ second: Attribute, _ third: Attribute) {
    assert(Attribute.areDistinct([first, second, third]), "an attribute twice on <\(name)>")
    start(name)
    write(first)
    write(second)
    write(third)
  }

  mutating func start(_ name: StaticString, _ attributes: [Attribute]) {
    assert(Attribute.areDistinct(attributes), "an attribute twice on <\(name)>")
    start(name)
    for attribute in attributes { write(attribute) }
  }

  /// `>`, content and end tag, after the start tag.
  mutating func fill(_ name: StaticString, holdsText: Bool, _ content: (inout Writer) -> Void) {
    bytes.append(UInt8(ascii: ">"))
    let outside = self.holdsText
    self.holdsText = holdsText
    content(&self)
    self.holdsText = outside
    end(name)
  }

  /// `>`, text and end tag, after the start tag.
  mutating func fill(_ name: StaticString, holdsText: Bool, text: String) {
    assert(holdsText || text.isEmpty, "text cannot stand in <\(name)>: \(text)")
    bytes.append(UInt8(ascii: ">"))
    bytes.append(escaping: text, in: .content)
    end(name)
  }

  /// `/>` for elements of XML and SVG.
  mutating func selfClose() { bytes.append("/>") }

  private mutating func end(_ name: StaticString) {
    bytes.append("</")
    bytes.append(name)
    bytes.append(UInt8(ascii: ">"))
  }
}
