// Finds the ids and the links in rendered markup. It need not understand all of HTML, only what the writer of this
// house writes: attributes in double quotes, with '<', '>' and '"' escaped everywhere else.

/// What a scan comes upon, in the order of the bytes.
enum MarkupFind {
  /// The value of an `id`.
  case id(Range<Int>)
  /// The value of an attribute that leads somewhere, or the address in a site map.
  case link(Range<Int>)
}

/// Goes through markup tag by tag.
func scanMarkup(_ bytes: UnsafeBufferPointer<UInt8>, _ found: (MarkupFind) -> Void) {
  var index = 0
  while let open = position(of: UInt8(ascii: "<"), in: bytes, from: index) {
    index = open + 1
    let nameStart = index
    while index < bytes.count, !isEndOfName(bytes[index]) { index += 1 }
    if holds("loc", in: bytes, nameStart..<index), let end = position(of: UInt8(ascii: "<"), in: bytes, from: index) {
      found(.link(index + 1..<end))
    }
    index = scanAttributes(bytes, from: index, found)
  }
}

/// Reads the attributes of a tag; gives the place behind the tag.
private func scanAttributes(
  _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ found: (MarkupFind) -> Void
) -> Int {
  var index = start
  while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
    while index < bytes.count, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "/") { index += 1 }
    let name = index
    while index < bytes.count, !isEndOfName(bytes[index]) { index += 1 }
    let end = index
    guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "="), bytes[index + 1] == UInt8(ascii: "\"") else {
      if index == name, index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
      continue
    }
    let value = index + 2
    guard let close = position(of: UInt8(ascii: "\""), in: bytes, from: value) else { return bytes.count }
    index = close + 1
    switch end - name {
    case 2 where holds("id", in: bytes, name..<end): found(.id(value..<close))
    case 4 where holds("href", in: bytes, name..<end): found(.link(value..<close))
    case 3 where holds("src", in: bytes, name..<end): found(.link(value..<close))
    case 6 where holds("action", in: bytes, name..<end): found(.link(value..<close))
    default: break
    }
  }
  return index
}

private func isEndOfName(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    || byte == UInt8(ascii: "\n")
}

private func holds(_ word: StaticString, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
  range.count == word.utf8CodeUnitCount
    && range.allSatisfy { bytes[$0] == word.utf8Start[$0 - range.lowerBound] }
}

/// Where the next such byte is.
func position(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
  var index = start
  while index < bytes.count {
    if bytes[index] == byte { return index }
    index += 1
  }
  return nil
}
