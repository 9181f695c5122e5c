// Reads the plainest YAML by itself: front matter of `key: value` lines, as nearly all files have it.

import Diagnostics

/// A mapping of one level whose values are plain or quoted text on one line, or `[a, b]`. For anything else, and for
/// everything that is wrong, there is the parser. Front matter of ten lines takes 2 µs in place of 24.
struct YAMLPlain {
  private let file: TextFile
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The first line of the mapping, from 1.
  private let firstLine: Int
  private var entries: [YAMLEntry] = []

  /// Longer texts, and more keys, are left to the parser, which counts them.
  private static let mostBytes = 16 << 10
  private static let mostKeys = 64
  private static let longestKey = 128

  /// The tree of a stretch of a file; `nil` when it is not plain enough.
  static func parse(_ file: TextFile, range: Range<Int>, origin: Place) -> YAMLNode? {
    guard range.count <= mostBytes, origin.column == 1 else { return nil }
    return file.bytes.withUnsafeBufferPointer { bytes in
      var reader = YAMLPlain(file: file, bytes: bytes, firstLine: origin.line)
      return reader.read(range)
    }
  }

  private init(file: TextFile, bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    self.file = file
    self.bytes = bytes
    self.firstLine = firstLine
  }

  private mutating func read(_ range: Range<Int>) -> YAMLNode? {
    var line = firstLine
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, bytes[end] != 0x0A {
        // Tabs, and what the parser has private characters for, are its business.
        if bytes[end] == 0x09 || bytes[end] >= 0xF0 { return nil }
        end += 1
      }
      if end > start, bytes[start] != UInt8(ascii: "#") {
        guard entries.count < Self.mostKeys, let entry = entry(start..<end, line) else { return nil }
        entries.append(entry)
      }
      start = end + 1
      line += 1
    }
    guard let first = entries.first else { return nil }
    let place = Place(file: file.name, line: first.keyPlace.line, column: 1)
    return YAMLNode(place: place, kind: .mapping(entries))
  }

  /// `key: value`, with something behind the colon.
  private func entry(_ line: Range<Int>, _ number: Int) -> YAMLEntry? {
    var colon = line.lowerBound
    while colon < line.upperBound, Self.isKeyByte(bytes[colon]) { colon += 1 }
    guard (1...Self.longestKey).contains(colon - line.lowerBound), colon + 1 < line.upperBound,
      bytes[colon] == UInt8(ascii: ":"), bytes[colon + 1] == 0x20
    else { return nil }
    var value = colon + 2
    while value < line.upperBound, bytes[value] == 0x20 { value += 1 }
    var end = line.upperBound
    while end > value, bytes[end - 1] == 0x20 { end -= 1 }
    guard value < end else { return nil }
    let key = text(line.lowerBound..<colon)
    guard !entries.contains(where: { $0.key == key }) else { return nil }
    let node: YAMLNode?
    switch bytes[value] {
    case UInt8(ascii: "["): node = list(value..<end, line.lowerBound, number)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): node = quoted(value..<end, line.lowerBound, number)
    default: node = plain(value..<end, line.lowerBound, number)
    }
    guard let node else { return nil }
    let length = colon - line.lowerBound
    return YAMLEntry(
      key: key, keyPlace: Place(file: file.name, line: number, column: 1, length: length), value: node)
  }

  /// Text without quotes: it begins with no sign of YAML, and no colon or `#` in it stands where it would be one.
  private func plain(_ range: Range<Int>, _ line: Int, _ number: Int) -> YAMLNode? {
    guard !Self.isIndicator(bytes[range.lowerBound]) else { return nil }
    for index in range {
      if bytes[index] == UInt8(ascii: ":"), index + 1 == range.upperBound || bytes[index + 1] == 0x20 { return nil }
      if bytes[index] == UInt8(ascii: "#"), bytes[index - 1] == 0x20 { return nil }
    }
    return scalar(range, .plain, line, number, length: scalars(range))
  }

  /// Text in quotes, without escapes and without the quote itself.
  private func quoted(_ range: Range<Int>, _ line: Int, _ number: Int) -> YAMLNode? {
    let quote = bytes[range.lowerBound]
    guard range.count >= 2, bytes[range.upperBound - 1] == quote else { return nil }
    let inner = range.lowerBound + 1..<range.upperBound - 1
    for index in inner where bytes[index] == quote || bytes[index] == UInt8(ascii: "\\") { return nil }
    let value = YAMLScalar(text: text(inner), style: .quoted)
    return YAMLNode(place: place(range.lowerBound, line, number, scalars(range)), kind: .scalar(value))
  }

  /// `[a, b]` with words of letters, digits, hyphens and dots.
  private func list(_ range: Range<Int>, _ line: Int, _ number: Int) -> YAMLNode? {
    guard range.count >= 2, bytes[range.upperBound - 1] == UInt8(ascii: "]") else { return nil }
    var items: [YAMLNode] = []
    var index = range.lowerBound + 1
    let end = range.upperBound - 1
    while true {
      while index < end, bytes[index] == 0x20 { index += 1 }
      let start = index
      guard start < end, Self.isLetterOrDigit(bytes[start]) else { return nil }
      while index < end, Self.isItemByte(bytes[index]) { index += 1 }
      items.append(scalar(start..<index, .plain, line, number, length: index - start))
      while index < end, bytes[index] == 0x20 { index += 1 }
      if index == end { break }
      guard bytes[index] == UInt8(ascii: ",") else { return nil }
      index += 1
    }
    return YAMLNode(place: place(range.lowerBound, line, number, 1), kind: .sequence(items))
  }

  private func scalar(
    _ range: Range<Int>, _ style: YAMLScalar.Style, _ line: Int, _ number: Int, length: Int
  ) -> YAMLNode {
    let value = YAMLScalar(text: text(range), style: style)
    return YAMLNode(place: place(range.lowerBound, line, number, length), kind: value.isNull ? .null : .scalar(value))
  }

  /// What stands before a value on its line is ASCII, so that bytes are columns.
  private func place(_ offset: Int, _ line: Int, _ number: Int, _ length: Int) -> Place {
    Place(file: file.name, line: number, column: offset - line + 1, length: length)
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func scalars(_ range: Range<Int>) -> Int {
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }

  private static func isKeyByte(_ byte: UInt8) -> Bool { isLetterOrDigit(byte) || byte == UInt8(ascii: "_") }

  private static func isItemByte(_ byte: UInt8) -> Bool {
    isKeyByte(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  /// What begins something else than plain text, or may.
  private static func isIndicator(_ byte: UInt8) -> Bool {
    !isLetterOrDigit(byte) && "-?:,[]{}#&*!|>'\"%@`".utf8.contains(byte)
  }
}
