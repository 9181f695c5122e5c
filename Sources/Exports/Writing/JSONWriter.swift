// Writes JSON (RFC 8259) straight into bytes; names of members stand in the code, so only values are escaped.
import Model

/// Writes one JSON text. It cannot be copied, since a second owner would make each addition copy the buffer.
struct JSONWriter: ~Copyable {
  private enum Position {
    /// Nothing has been written into the array or object yet.
    case first
    /// Something has: a comma is due.
    case next
    /// The name of a member has been written, its value follows.
    case value
  }

  private var bytes: [UInt8] = []
  private var position = Position.first
  private var startsLine = false

  /// - Parameter capacity: how many bytes are to be expected; less grows the buffer, which copies it.
  init(capacity: Int = 0) { if capacity > 0 { bytes.reserveCapacity(capacity) } }

  /// An object; `build` writes its members.
  mutating func object(_ build: (inout JSONWriter) -> Void) {
    enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), build)
  }

  /// An array; `build` writes its elements.
  mutating func array(_ build: (inout JSONWriter) -> Void) {
    enclose(UInt8(ascii: "["), UInt8(ascii: "]"), build)
  }

  /// An array with each element on a line of its own, so that two releases can be compared line by line.
  mutating func lines<Item>(_ items: some Sequence<Item>, _ write: (inout JSONWriter, Item) -> Void) {
    array { json in
      for item in items {
        json.startsLine = true
        write(&json, item)
      }
      json.bytes.append(UInt8(ascii: "\n"))
    }
  }

  /// The name of a member; its value is what is written next.
  mutating func name(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(name)
    bytes.append("\":")
    position = .value
  }

  mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes.append(escaping: $0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A value that another writer has finished.
  mutating func value(_ finished: ArraySlice<UInt8>) {
    separate()
    bytes.append(contentsOf: finished)
  }

  mutating func number(_ value: Decimal) {
    separate()
    bytes.append(text: value.description)
  }

  mutating func number(_ value: Int) {
    separate()
    bytes.append(text: String(value))
  }

  mutating func bool(_ value: Bool) {
    separate()
    bytes.append(value ? "true" : "false")
  }

  mutating func null() {
    separate()
    bytes.append("null")
  }

  /// Ends the writing and hands over the bytes, with a line feed at the end.
  consuming func finish() -> [UInt8] {
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private mutating func enclose(_ open: UInt8, _ close: UInt8, _ build: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(open)
    position = .first
    build(&self)
    bytes.append(close)
    position = .next
  }

  private mutating func separate() {
    if position == .next { bytes.append(UInt8(ascii: ",")) }
    if startsLine { bytes.append(UInt8(ascii: "\n")) }
    startsLine = false
    position = .next
  }
}

extension [UInt8] {
  // Runs of plain bytes go over in one piece. `<` is escaped so that the text may stand in a script element.
  fileprivate mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(text)
    var start = 0
    var index = 0
    while index < text.count {
      if index + 8 <= text.count, Self.isPlain(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
        index += 8
        continue
      }
      let byte = text[index]
      index += 1
      guard Self.isEscaped(byte) else { continue }
      append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index - 1]))
      start = index
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case UInt8(ascii: "\n"): append("\\n")
      case UInt8(ascii: "\r"): append("\\r")
      case UInt8(ascii: "\t"): append("\\t")
      default:
        append("\\u00")
        append(Self.hexDigit(byte >> 4))
        append(Self.hexDigit(byte & 0xF))
      }
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  // Whether none of eight bytes can need escaping, as in the writer of HTML; a wrong yes is impossible, a wrong no is
  // looked at byte by byte.
  private static func isPlain(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5C)
    let angle = word ^ (ones &* 0x3C)
    let found =
      ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash) | ((angle &- ones) & ~angle)
      | ((word &- ones &* 0x20) & ~word)
    return found & (ones &* 0x80) == 0
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "<")
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
