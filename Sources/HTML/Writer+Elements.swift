// The calls by which views write HTML elements.
//
// Up to three attributes are parameters of their own, from the fourth on they are variadic: a variadic list allocates
// an array each call, which measured 1.5 times the time, and overloads of one number would be ambiguous. There is a
// call for each number: most elements have none or one, and a default for the others measured 1.15 times the time.

extension Writer {
  /// An element without attributes and what stands in it.
  package mutating func element(_ element: Element, content: (inout Writer) -> Void) {
    start(element.name)
    fill(element.name, holdsText: element.holdsText, content)
  }

  /// An element without attributes and its text, escaped.
  package mutating func element(_ element: Element, text: String) {
    start(element.name)
    fill(element.name, holdsText: element.holdsText, text: text)
  }

  /// An element with one attribute and what stands in it.
  package mutating func element(_ element: Element, _ attribute: Attribute, content: (inout Writer) -> Void) {
    start(element.name)
    write(attribute)
    fill(element.name, holdsText: element.holdsText, content)
  }

  /// An element with one attribute and its text, escaped.
  package mutating func element(_ element: Element, _ attribute: Attribute, text: String) {
    start(element.name)
    write(attribute)
    fill(element.name, holdsText: element.holdsText, text: text)
  }

  /// An element with two attributes and what stands in it.
  package mutating func element(
    _ element: Element, _ first: Attribute, _ second: Attribute, content: (inout Writer) -> Void
  ) {
    start(element.name, first, second)
    fill(element.name, holdsText: element.holdsText, content)
  }

  /// An element with two attributes and its text, escaped.
  package mutating func element(_ element: Element, _ first: Attribute, _ second: Attribute, text: String) {
    start(element.name, first, second)
    fill(element.name, holdsText: element.holdsText, text: text)
  }

  /// An element with three attributes and what stands in it.
  package mutating func element(
    _ element: Element, _ first: Attribute, _ second: Attribute, _ third: Attribute,
    content: (inout Writer) -> Void
  ) {
    start(element.name, first, second, third)
    fill(element.name, holdsText: element.holdsText, content)
  }

  /// An element with three attributes and its text, escaped.
  package mutating func element(
    _ element: Element, _ first: Attribute, _ second: Attribute, _ third: Attribute, text: String
  ) {
    start(element.name, first, second, third)
    fill(element.name, holdsText: element.holdsText, text: text)
  }

  /// An element without content, written with its end tag: `<div></div>`.
  package mutating func element(
    _ element: Element, _ first: Attribute = .none, _ second: Attribute = .none, _ third: Attribute = .none
  ) {
    start(element.name, first, second, third)
    fill(element.name, holdsText: true, text: "")
  }

  /// An element with four or more attributes and what stands in it.
  package mutating func element(
    _ element: Element, _ first: Attribute, _ second: Attribute, _ third: Attribute, _ fourth: Attribute,
    _ more: Attribute..., content: (inout Writer) -> Void
  ) {
    self.element(element, attributes: [first, second, third, fourth] + more, content: content)
  }

  /// An element with four or more attributes and its text, escaped.
  package mutating func element(
    _ element: Element, _ first: Attribute, _ second: Attribute, _ third: Attribute, _ fourth: Attribute,
    _ more: Attribute..., text: String
  ) {
    self.element(element, attributes: [first, second, third, fourth] + more, text: text)
  }

  /// An element with four or more attributes and without content.
  package mutating func element(
    _ element: Element, _ first: Attribute, _ second: Attribute, _ third: Attribute, _ fourth: Attribute,
    _ more: Attribute...
  ) {
    self.element(element, attributes: [first, second, third, fourth] + more)
  }

  /// An element with a list of attributes and what stands in it.
  package mutating func element(
    _ element: Element, attributes: [Attribute], content: (inout Writer) -> Void
  ) {
    start(element.name, attributes)
    fill(element.name, holdsText: element.holdsText, content)
  }

  /// An element with a list of attributes and its text, escaped.
  package mutating func element(_ element: Element, attributes: [Attribute], text: String) {
    start(element.name, attributes)
    fill(element.name, holdsText: element.holdsText, text: text)
  }

  /// An element with a list of attributes and without content.
  package mutating func element(_ element: Element, attributes: [Attribute]) {
    start(element.name, attributes)
    fill(element.name, holdsText: true, text: "")
  }

  /// An element that never has content, with two attributes.
  package mutating func void(_ element: VoidElement, _ first: Attribute, _ second: Attribute) {
    start(element.name, first, second)
    bytes.append(UInt8(ascii: ">"))
  }

  /// An element that never has content.
  package mutating func void(
    _ element: VoidElement, _ first: Attribute = .none, _ second: Attribute = .none, _ third: Attribute = .none
  ) {
    start(element.name, first, second, third)
    bytes.append(UInt8(ascii: ">"))
  }

  /// An element that never has content, with four or more attributes.
  package mutating func void(
    _ element: VoidElement, _ first: Attribute, _ second: Attribute, _ third: Attribute, _ fourth: Attribute,
    _ more: Attribute...
  ) {
    void(element, attributes: [first, second, third, fourth] + more)
  }

  /// An element that never has content, with a list of attributes.
  package mutating func void(_ element: VoidElement, attributes: [Attribute]) {
    start(element.name, attributes)
    bytes.append(UInt8(ascii: ">"))
  }
}
