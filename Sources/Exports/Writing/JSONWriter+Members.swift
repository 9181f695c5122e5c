// Members of JSON objects in one call; what is absent is left out.
import Model

extension JSONWriter {
  /// A text, left out when there is none.
  mutating func member(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    self.name(name)
    string(text)
  }

  mutating func member(_ name: StaticString, _ value: Bool) {
    self.name(name)
    bool(value)
  }

  mutating func member(_ name: StaticString, _ value: Int) {
    self.name(name)
    number(value)
  }

  /// A number, left out when there is none.
  mutating func member(_ name: StaticString, _ value: Decimal?) {
    guard let value else { return }
    self.name(name)
    number(value)
  }

  mutating func object(_ name: StaticString, _ build: (inout JSONWriter) -> Void) {
    self.name(name)
    object(build)
  }

  mutating func array(_ name: StaticString, _ build: (inout JSONWriter) -> Void) {
    self.name(name)
    array(build)
  }

  /// A list of texts, left out when it is empty.
  mutating func member(_ name: StaticString, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    self.name(name)
    array { json in
      for text in texts { json.string(text) }
    }
  }

  /// A list with one element a line; written even when it is empty.
  mutating func member<Item>(
    _ name: StaticString, lines items: some Sequence<Item>, _ write: (inout JSONWriter, Item) -> Void
  ) {
    self.name(name)
    lines(items, write)
  }

  /// A list with one element a line, left out when it is empty.
  mutating func member<Item>(
    _ name: StaticString, anyOf items: [Item], _ write: (inout JSONWriter, Item) -> Void
  ) {
    guard !items.isEmpty else { return }
    member(name, lines: items, write)
  }
}

/// The bytes of a JSON text; `room` is how many they will be about.
func json(room: Int = 0, _ build: (inout JSONWriter) -> Void) -> [UInt8] {
  var writer = JSONWriter(capacity: room)
  build(&writer)
  return writer.finish()
}
