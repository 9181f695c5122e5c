// How an attribute and its value are written.

extension Writer {
  mutating func write(_ attribute: Attribute) {
    guard attribute.isPresent else { return }
    bytes.append(UInt8(ascii: " "))
    switch attribute.family {
    case .plain: break
    case .aria: bytes.append("aria-")
    case .data: bytes.append("data-")
    }
    bytes.append(attribute.name)
    write(attribute.value)
  }

  private mutating func write(_ value: Attribute.Value) {
    if case .flag = value { return }
    bytes.append("=\"")
    switch value {
    case .absent, .flag: break
    case .text(let text): bytes.append(escaping: text, in: .attribute)
    case .literal(let text):
      assert(text.allSatisfy { !"&<>\"".utf8.contains($0) }, "not a literal for an attribute: \(text)")
      bytes.append(text)
    case .number(let number): bytes.append(decimal: number)
    case .link(let link): write(link)
    case .refresh(let link):
      bytes.append("0; url=")
      write(link)
    case .id(let id): bytes.append(plain: id.text)
    case .ids(let ids): list(ids) { writer, id in writer.bytes.append(plain: id.text) }
    case .tokens(let tokens): list(tokens) { writer, token in writer.bytes.append(token) }
    case .pair(let first, let second):
      bytes.append(first)
      bytes.append(UInt8(ascii: " "))
      bytes.append(second)
    case .address(let root, let path):
      assert(root.text.utf8.last == UInt8(ascii: "/"), "not the address of a site: \(root)")
      bytes.append(escaping: root.text, in: .attribute)
      bytes.removeLast()
      bytes.append(plain: path.text)
    case .sources(let sources): write(sources)
    case .paint(let id):
      bytes.append("url(#")
      bytes.append(plain: id.text)
      bytes.append(UInt8(ascii: ")"))
    case .coordinate(let coordinate): bytes.append(coordinate)
    case .coordinates(let coordinates): list(coordinates) { writer, number in writer.bytes.append(number) }
    case .function(let name, let arguments):
      bytes.append(name)
      bytes.append(UInt8(ascii: "("))
      list(arguments) { writer, number in writer.bytes.append(number) }
      bytes.append(UInt8(ascii: ")"))
    case .path(let data): data.bytes.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func write(_ link: Link) {
    switch link {
    case .page(let path): write(path)
    case .section(let path, let id):
      write(path)
      bytes.append(UInt8(ascii: "#"))
      bytes.append(plain: id.text)
    case .fragment(let id):
      bytes.append(UInt8(ascii: "#"))
      bytes.append(plain: id.text)
    case .external(let address): bytes.append(escaping: address.text, in: .attribute)
    }
  }

  private mutating func write(_ sources: [Attribute.Source]) {
    for (index, source) in sources.enumerated() {
      if index > 0 { bytes.append(", ") }
      write(source.path)
      bytes.append(UInt8(ascii: " "))
      bytes.append(decimal: source.width)
      bytes.append(UInt8(ascii: "w"))
    }
  }

  // Paths and ids hold no character that is escaped, so they are copied.
  private mutating func write(_ path: Path) {
    base.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    bytes.append(plain: path.text)
  }

  private mutating func list<Item>(_ items: [Item], _ write: (inout Writer, Item) -> Void) {
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: " ")) }
      write(&self, item)
    }
  }
}
