// The calls by which charts and icons write SVG elements, inside HTML or as a file of their own.

extension Writer {
  /// A shape and what stands in it.
  package mutating func shape(
    _ shape: Shape, _ first: Attribute = .none, _ second: Attribute = .none, _ third: Attribute = .none,
    content: (inout Writer) -> Void
  ) {
    start(shape.name, first, second, third)
    fill(shape.name, holdsText: true, content)
  }

  /// A shape and its text, escaped.
  package mutating func shape(
    _ shape: Shape, _ first: Attribute = .none, _ second: Attribute = .none, _ third: Attribute = .none,
    text: String
  ) {
    start(shape.name, first, second, third)
    fill(shape.name, holdsText: true, text: text)
  }

  /// A shape without content: `<path d="…"/>`.
  package mutating func shape(
    _ shape: Shape, _ first: Attribute = .none, _ second: Attribute = .none, _ third: Attribute = .none
  ) {
    start(shape.name, first, second, third)
    selfClose()
  }

  /// A shape and what stands in it; four or more attributes.
  package mutating func shape(
    _ shape: Shape, _ first: Attribute, _ second: Attribute, _ third: Attribute, _ fourth: Attribute,
    _ more: Attribute..., content: (inout Writer) -> Void
  ) {
    self.shape(shape, attributes: [first, second, third, fourth] + more, content: content)
  }

  /// A shape and its text, escaped; four or more attributes.
  package mutating func shape(
    _ shape: Shape, _ first: Attribute, _ second: Attribute, _ third: Attribute, _ fourth: Attribute,
    _ more: Attribute..., text: String
  ) {
    self.shape(shape, attributes: [first, second, third, fourth] + more, text: text)
  }

  /// A shape without content: `<path d="…"/>`; four or more attributes.
  package mutating func shape(
    _ shape: Shape, _ first: Attribute, _ second: Attribute, _ third: Attribute, _ fourth: Attribute,
    _ more: Attribute...
  ) {
    self.shape(shape, attributes: [first, second, third, fourth] + more)
  }

  /// A shape and what stands in it; a list of attributes.
  package mutating func shape(_ shape: Shape, attributes: [Attribute], content: (inout Writer) -> Void) {
    start(shape.name, attributes)
    fill(shape.name, holdsText: true, content)
  }

  /// A shape and its text, escaped; a list of attributes.
  package mutating func shape(_ shape: Shape, attributes: [Attribute], text: String) {
    start(shape.name, attributes)
    fill(shape.name, holdsText: true, text: text)
  }

  /// A shape without content: `<path d="…"/>`; a list of attributes.
  package mutating func shape(_ shape: Shape, attributes: [Attribute]) {
    start(shape.name, attributes)
    selfClose()
  }
}
