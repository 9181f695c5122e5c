/// Tells cheaply that two short texts are not the same words: a sum over their letters and digits, whatever stands
/// between them and however large they are. Of texts that are not in ASCII it tells nothing.
struct LetterSum: Equatable {
  /// How many letters and digits there are, of many only the first; 0 when they are not all of ASCII.
  private(set) var letters = 0
  /// Sums that are equal are looked into anyway.
  private static let most = 32
  private var sum: UInt64 = 0xCBF2_9CE4_8422_2325

  init(_ text: String) {
    let isASCII = text.utf8.withContiguousStorageIfAvailable { add($0) } ?? false
    if !isASCII { (letters, sum) = (0, 0) }
  }

  /// FNV-1a, as RFC 9923 gives it; `false` at a byte that is not ASCII.
  private mutating func add(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in text {
      guard byte < 0x80 else { return false }
      if letters == Self.most { continue }
      let small = byte | 0x20
      guard small &- 0x61 < 26 || byte &- 0x30 < 10 else { continue }
      sum = (sum ^ UInt64(small)) &* 0x0000_0100_0000_01B3
      letters += 1
    }
    return true
  }
}
