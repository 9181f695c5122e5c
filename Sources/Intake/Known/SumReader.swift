/// Numbers, sums and texts one behind the other, as they are kept between two runs.
internal import Model

/// Takes one thing after the other; `nil` where the bytes end too early.
struct SumReader {
  private let bytes: [UInt8]
  private(set) var index: Int

  init(_ bytes: [UInt8], at index: Int) {
    self.bytes = bytes
    self.index = index
  }

  mutating func number() -> Int? { word().flatMap { Int(exactly: $0) } }

  mutating func sum() -> ContentSum? {
    guard let high = word(), let low = word() else { return nil }
    return ContentSum(high: high, low: low)
  }

  mutating func text() -> String? {
    guard let count = number(), skip(count) else { return nil }
    return String(decoding: bytes[index - count..<index], as: UTF8.self)
  }

  /// Passes over bytes; `false` when there are not so many.
  mutating func skip(_ count: Int) -> Bool {
    guard count >= 0, count <= bytes.count - index else { return false }
    index += count
    return true
  }

  private mutating func word() -> UInt64? {
    guard skip(8) else { return nil }
    return bytes.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: index - 8, as: UInt64.self)) }
  }
}

extension [UInt8] {
  mutating func append(_ number: Int) { append(UInt64(clamping: number)) }

  mutating func append(_ sum: ContentSum) {
    append(sum.high)
    append(sum.low)
  }

  mutating func append(_ text: String) {
    append(text.utf8.count)
    self += text.utf8
  }

  private mutating func append(_ word: UInt64) {
    Swift.withUnsafeBytes(of: word.littleEndian) { append(contentsOf: $0) }
  }
}
