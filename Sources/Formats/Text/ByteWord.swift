// Eight bytes of a text at once, for scans that hardly ever stop.

/// Eight neighbouring bytes, the first one in the lowest bits. A mask has the high bit of each byte that is meant. Of
/// a mask called first only the lowest of these bits counts: it costs half, and masks may still be joined with `|`.
///
/// Vectors of sixteen bytes were slower: their comparisons are calls for each byte, and without these the optimizer
/// takes the vectors apart.
struct ByteWord {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  let bits: UInt64

  /// The bytes from an offset on, of which there must be eight.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    bits = UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The first byte that is the given one.
  @inline(__always)
  func first(_ byte: UInt8) -> UInt64 { Self.firstBelow(1, in: difference(from: byte)) }

  /// The first byte that is 0 to 9.
  @inline(__always)
  var firstDigit: UInt64 { Self.firstBelow(10, in: difference(from: 0x30)) }

  /// The first byte that is neither printable ASCII nor a blank.
  @inline(__always)
  var firstOdd: UInt64 { Self.firstBelow(0x20, in: bits) | ((bits &+ Self.ones) | bits) & Self.highs }

  /// Nothing in each byte that is the given one.
  @inline(__always)
  func difference(from byte: UInt8) -> UInt64 { bits ^ UInt64(byte) &* Self.ones }

  /// The same, with some bits, which the byte has, set in all bytes: they are not compared.
  @inline(__always)
  func difference(from byte: UInt8, but bits: UInt8) -> UInt64 {
    (self.bits | UInt64(bits) &* Self.ones) ^ UInt64(byte) &* Self.ones
  }

  /// The first byte that is less than a number below 0x80.
  @inline(__always)
  static func firstBelow(_ number: UInt8, in bits: UInt64) -> UInt64 {
    (bits &- UInt64(number) &* ones) & ~bits & highs
  }

  /// Which bytes are A to Z.
  @inline(__always)
  var capitals: UInt64 {
    let low = bits & ~Self.highs
    return (low &+ 0x3F &* Self.ones) & ~(low &+ 0x25 &* Self.ones) & ~bits & Self.highs
  }

  /// How many bytes are blanks or controls.
  @inline(__always)
  var blanks: Int {
    let mask = ~((bits & ~Self.highs) &+ 0x5F &* Self.ones) & ~bits & Self.highs
    return Int(((mask &>> 7) &* Self.ones) &>> 56)
  }

  /// How many Unicode scalars begin in the bytes.
  @inline(__always)
  var scalars: Int { 8 - Int((((bits &>> 7) & ~(bits &>> 6) & Self.ones) &* Self.ones) &>> 56) }

  /// The offset of the first byte that a mask means.
  @inline(__always)
  static func offset(_ mask: UInt64) -> Int { mask.trailingZeroBitCount / 8 }
}

extension [UInt8] {
  /// Whether a byte is among them.
  func holds(_ byte: UInt8) -> Bool {
    withUnsafeBufferPointer { bytes in
      var index = 0
      while index + 16 <= bytes.count {
        if ByteWord(bytes, at: index).first(byte) | ByteWord(bytes, at: index + 8).first(byte) != 0 { return true }
        index += 16
      }
      return bytes[index...].contains(byte)
    }
  }

  /// How many Unicode scalars begin in a stretch of them.
  func scalarCount(in range: Range<Int>) -> Int { withUnsafeBufferPointer { $0.scalarCount(in: range) } }
}

extension UnsafeBufferPointer<UInt8> {
  /// How many Unicode scalars begin in a stretch of the bytes.
  func scalarCount(in range: Range<Int>) -> Int {
    var count = 0
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      count += ByteWord(self, at: index).scalars
      index += 8
    }
    while index < range.upperBound {
      if self[index] & 0xC0 != 0x80 { count += 1 }
      index += 1
    }
    return count
  }
}
