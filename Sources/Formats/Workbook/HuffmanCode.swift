// A prefix code of a deflate stream, rebuilt from the lengths of its words (RFC 1951, 3.2.2).

/// Words by length, decoded bit by bit: workbooks are small, and this form cannot read outside its tables.
struct HuffmanCode {
  /// How many words each length has.
  private var counts = [UInt16](repeating: 0, count: 16)
  /// The symbols in the order of their words.
  private var symbols: [UInt16] = []

  /// `nil` when more words are promised than there can be. Fewer are allowed: a code of one distance is that.
  init?(lengths: some Collection<UInt8>) {
    for length in lengths { counts[Int(length)] += 1 }
    counts[0] = 0
    var left = 1
    for count in counts.dropFirst() {
      left = left * 2 - Int(count)
      guard left >= 0 else { return nil }
    }
    var offsets = [Int](repeating: 0, count: 16)
    for length in 1..<15 { offsets[length + 1] = offsets[length] + Int(counts[length]) }
    symbols = Array(repeating: 0, count: lengths.count)
    for (symbol, length) in lengths.enumerated() where length != 0 {
      symbols[offsets[Int(length)]] = UInt16(symbol)
      offsets[Int(length)] += 1
    }
  }

  /// The next symbol; `nil` when the bits are no word of the code, or end.
  func next(_ bits: inout BitStream) -> Int? {
    var code = 0
    var first = 0
    var index = 0
    for length in 1...15 {
      guard let bit = bits.take(1) else { return nil }
      code |= bit
      let count = Int(counts[length])
      if code - count < first { return Int(symbols[index + code - first]) }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    return nil
  }
}

/// Bits of a deflate stream, the lowest of each byte first.
struct BitStream {
  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private var held = 0
  private var count = 0

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// The next bits as a number, at most 16 of them; `nil` at the end.
  mutating func take(_ wanted: Int) -> Int? {
    while count < wanted {
      guard index < bytes.endIndex else { return nil }
      held |= Int(bytes[index]) << count
      index += 1
      count += 8
    }
    defer {
      held >>= wanted
      count -= wanted
    }
    return held & (1 << wanted - 1)
  }

  /// Goes on at the next whole byte and takes that many.
  mutating func takeBytes(_ wanted: Int) -> ArraySlice<UInt8>? {
    held = 0
    count = 0
    guard wanted <= bytes.endIndex - index else { return nil }
    defer { index += wanted }
    return bytes[index..<index + wanted]
  }
}
