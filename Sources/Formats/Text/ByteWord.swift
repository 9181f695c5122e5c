// Eight bytes of a text at once, for scans that hardly ever stop.

/// Eight neighbouring bytes, the first one in the lowest bits. A mask has the high bit of each byte that is meant.
struct ByteWord {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  let bits: UInt64

  /// The bytes from an offset on, of which there must be eight.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    bits = UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Which bytes are the given one.
  func equal(to byte: UInt8) -> UInt64 {
    let rest = bits ^ (UInt64(byte) &* Self.ones)
    return ~(((rest & ~Self.highs) &+ ~Self.highs) | rest) & Self.highs
  }

  /// Which bytes are 0 to 9.
  var digits: UInt64 {
    let low = bits & ~Self.highs
    return (low &+ 0x50 &* Self.ones) & ~(low &+ 0x46 &* Self.ones) & ~bits & Self.highs
  }

  /// Whether all bytes are printable ASCII or blanks, no tabs and line breaks.
  var isPlain: Bool {
    ((bits &- 0x20 &* Self.ones) & ~bits | (bits &+ Self.ones) | bits) & Self.highs == 0
  }

  /// Whether all bytes are blanks.
  var isBlank: Bool { bits == 0x20 &* Self.ones }

  /// How many Unicode scalars begin in the bytes.
  var scalars: Int { 8 - ((bits >> 7) & ~(bits >> 6) & Self.ones).nonzeroBitCount }

  /// The offset of the first byte that a mask means.
  static func first(_ mask: UInt64) -> Int { mask.trailingZeroBitCount / 8 }
}

extension [UInt8] {
  /// Whether a byte is among them.
  func holds(_ byte: UInt8) -> Bool {
    withUnsafeBufferPointer { bytes in
      var index = 0
      while index + 8 <= bytes.count {
        if ByteWord(bytes, at: index).equal(to: byte) != 0 { return true }
        index += 8
      }
      return bytes[index...].contains(byte)
    }
  }

  /// How many Unicode scalars begin in a stretch of them.
  func scalarCount(in range: Range<Int>) -> Int {
    withUnsafeBufferPointer { bytes in
      var count = 0
      var index = range.lowerBound
      while index + 8 <= range.upperBound {
        count += ByteWord(bytes, at: index).scalars
        index += 8
      }
      while index < range.upperBound {
        if bytes[index] & 0xC0 != 0x80 { count += 1 }
        index += 1
      }
      return count
    }
  }
}
