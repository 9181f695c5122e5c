// The calls by which feeds and sitemaps write XML.

extension Writer {
  /// The XML declaration, on a line of its own.
  package mutating func declaration() {
    bytes.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
  }

  /// An element of XML and what stands in it.
  package mutating func xml(
    _ name: XMLName, _ first: Attribute = .none, _ second: Attribute = .none, _ third: Attribute = .none,
    content: (inout Writer) -> Void
  ) {
    start(name.text, first, second, third)
    fill(name.text, holdsText: true, content)
  }

  /// An element of XML and its text, escaped.
  package mutating func xml(
    _ name: XMLName, _ first: Attribute = .none, _ second: Attribute = .none, _ third: Attribute = .none,
    text: String
  ) {
    start(name.text, first, second, third)
    fill(name.text, holdsText: true, text: text)
  }

  /// An element of XML without content: `<link href="…"/>`.
  package mutating func xml(
    _ name: XMLName, _ first: Attribute = .none, _ second: Attribute = .none, _ third: Attribute = .none
  ) {
    start(name.text, first, second, third)
    selfClose()
  }

  /// An element of XML and what stands in it; four or more attributes.
  package mutating func xml(
    _ name: XMLName, _ first: Attribute, _ second: Attribute, _ third: Attribute, _ fourth: Attribute,
    _ more: Attribute..., content: (inout Writer) -> Void
  ) {
    xml(name, attributes: [first, second, third, fourth] + more, content: content)
  }

  /// An element of XML and its text, escaped; four or more attributes.
  package mutating func xml(
    _ name: XMLName, _ first: Attribute, _ second: Attribute, _ third: Attribute, _ fourth: Attribute,
    _ more: Attribute..., text: String
  ) {
    xml(name, attributes: [first, second, third, fourth] + more, text: text)
  }

  /// An element of XML without content: `<link href="…"/>`; four or more attributes.
  package mutating func xml(
    _ name: XMLName, _ first: Attribute, _ second: Attribute, _ third: Attribute, _ fourth: Attribute,
    _ more: Attribute...
  ) {
    xml(name, attributes: [first, second, third, fourth] + more)
  }

  /// An element of XML and what stands in it; a list of attributes.
  package mutating func xml(_ name: XMLName, attributes: [Attribute], content: (inout Writer) -> Void) {
    start(name.text, attributes)
    fill(name.text, holdsText: true, content)
  }

  /// An element of XML and its text, escaped; a list of attributes.
  package mutating func xml(_ name: XMLName, attributes: [Attribute], text: String) {
    start(name.text, attributes)
    fill(name.text, holdsText: true, text: text)
  }

  /// An element of XML without content: `<link href="…"/>`; a list of attributes.
  package mutating func xml(_ name: XMLName, attributes: [Attribute]) {
    start(name.text, attributes)
    selfClose()
  }
}
