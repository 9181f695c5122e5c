// Finds the ids and the links in rendered markup. It need not understand all of HTML, only what the writer of this
// house writes: attributes in double quotes, with '<', '>' and '"' escaped everywhere else.
import Glibc

/// What a scan comes upon, in the order of the bytes.
enum MarkupFind {
  /// The value of an `id`.
  case id(Range<Int>)
  /// The value of an attribute that leads somewhere, or the address in a site map.
  case link(Range<Int>)
}

/// Goes through markup tag by tag. It holds no more than a place: a closure called for each find took three times as
/// long, most of it in reference counts.
struct MarkupScan {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var index: Int
  private var isInTag = false

  /// Reads a stretch that begins and ends between tags.
  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
  }

  /// The next id or link.
  mutating func next() -> MarkupFind? {
    while true {
      if isInTag {
        if let find = nextAttribute() { return find }
        isInTag = false
      }
      guard let open = position(of: UInt8(ascii: "<")) else { return nil }
      index = open + 1
      let name = index
      skipName()
      isInTag = true
      if holds("loc", name..<index), index < end, let close = position(of: UInt8(ascii: "<")) {
        return .link(index + 1..<close)
      }
    }
  }

  /// The next id or link of the tag; `nil` when the tag has ended.
  private mutating func nextAttribute() -> MarkupFind? {
    while index < end, bytes[index] != UInt8(ascii: ">") {
      while index < end, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "/") { index += 1 }
      let start = index
      skipName()
      let name = start..<index
      guard index + 1 < end, bytes[index] == UInt8(ascii: "="), bytes[index + 1] == UInt8(ascii: "\"") else {
        if name.isEmpty, index < end, bytes[index] != UInt8(ascii: ">") { index += 1 }
        continue
      }
      index += 2
      let value = index
      guard let close = position(of: UInt8(ascii: "\"")) else {
        index = end
        return nil
      }
      index = close + 1
      switch name.count {
      case 2 where holds("id", name): return .id(value..<close)
      case 4 where holds("href", name): return .link(value..<close)
      case 3 where holds("src", name): return .link(value..<close)
      case 6 where holds("action", name): return .link(value..<close)
      default: break
      }
    }
    return nil
  }

  private mutating func skipName() {
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: " "), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "\n"): return
      default: index += 1
      }
    }
  }

  private func holds(_ word: StaticString, _ range: Range<Int>) -> Bool {
    guard range.count == word.utf8CodeUnitCount, let start = bytes.baseAddress else { return false }
    return memcmp(start + range.lowerBound, word.utf8Start, range.count) == 0
  }

  /// Where the next such byte is.
  private func position(of byte: UInt8) -> Int? {
    guard index < end, let start = bytes.baseAddress else { return nil }
    guard let found = memchr(start + index, Int32(byte), end - index) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(start)
  }
}
