// One step through UTF-8 that cannot fail: the length of the sequence at an offset, or nil where the bytes are wrong.

/// Length and code point of the well-formed sequence at `index` (Unicode 16, table 3-7), or `nil`.
func utf8Step(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (length: Int, scalar: UInt32)? {
  let lead = bytes[index]
  func trail(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> UInt32? {
    guard index + offset < bytes.count, range.contains(bytes[index + offset]) else { return nil }
    return UInt32(bytes[index + offset] & 0x3F)
  }
  switch lead {
  case 0..<0x80:
    return (1, UInt32(lead))
  case 0xC2...0xDF:
    guard let second = trail(1) else { return nil }
    return (2, UInt32(lead & 0x1F) << 6 | second)
  case 0xE0...0xEF:
    // No overlong forms after E0, no surrogates after ED.
    let allowed: ClosedRange<UInt8> = lead == 0xE0 ? 0xA0...0xBF : lead == 0xED ? 0x80...0x9F : 0x80...0xBF
    guard let second = trail(1, allowed), let third = trail(2) else { return nil }
    return (3, UInt32(lead & 0x0F) << 12 | second << 6 | third)
  case 0xF0...0xF4:
    let allowed: ClosedRange<UInt8> = lead == 0xF0 ? 0x90...0xBF : lead == 0xF4 ? 0x80...0x8F : 0x80...0xBF
    guard let second = trail(1, allowed), let third = trail(2), let fourth = trail(3) else { return nil }
    return (4, UInt32(lead & 0x07) << 18 | second << 12 | third << 6 | fourth)
  default:
    return nil
  }
}
