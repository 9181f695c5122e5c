// Reads a run of digits: one pass forward, over every way in which people set numbers apart.

extension DigitRun {
  /// Reads the run that begins with the digit at `start`. In markup, tags that only style a text do not end it.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, isMarkup: Bool) {
    removeAll()
    addHidden(bytes, before: start)
    var offset = start
    var joint = Joint.none
    var isDigits: Bool?
    while offset < bytes.count, digits.count < Self.longest {
      if let step = Self.mark(bytes, at: offset) {
        let isDigit = step.value != Self.hidden
        if isDigits != isDigit || joint != .none || digits.isEmpty { begin(joint) }
        isDigits = isDigit
        joint = .none
        digits.append(step.value)
        offsets.append(offset)
        offset += step.length
        end = offset
        continue
      }
      let invisible = Self.invisible(bytes, at: offset, isMarkup: isMarkup)
      if invisible > 0 {
        offset += invisible
        continue
      }
      guard let step = Self.joint(bytes, at: offset) else { break }
      joint = joint == .none || joint == .space ? step.joint : joint
      offset += step.length
      // No more than ` - ` or `) ` stands inside a number.
      if offset - end > 5 { break }
    }
    end = max(end, start + 1)
  }

  /// Marks right before the first digit hide digits too.
  private mutating func addHidden(_ bytes: UnsafeBufferPointer<UInt8>, before start: Int) {
    let first = Self.startOfHidden(bytes, before: start)
    guard first < start else { return }
    begin(.none)
    for offset in first..<start {
      digits.append(Self.hidden)
      offsets.append(offset)
    }
  }

  /// Where the marks right before an offset begin.
  static func startOfHidden(_ bytes: UnsafeBufferPointer<UInt8>, before start: Int) -> Int {
    var first = start
    while first > 0, start - first < 4, isHidingByte(bytes[first - 1]) { first -= 1 }
    return first
  }

  private mutating func begin(_ joint: Joint) {
    starts.append(digits.count)
    joints.append(joint)
  }

  /// A digit, or a mark that hides one: `*`, `x`, `#`, `•`.
  static func mark(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (value: UInt8, length: Int)? {
    let byte = bytes[offset]
    if byte &- 0x30 < 10 { return (byte - 0x30, 1) }
    if isHidingByte(byte) { return (hidden, 1) }
    let isBullet = byte == 0xE2 && offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0xA2
    return isBullet ? (hidden, 3) : nil
  }

  private static func isHidingByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "x") || byte == UInt8(ascii: "X") || byte == UInt8(ascii: "#")
  }

  /// What stands between two groups, and its length.
  static func joint(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (joint: Joint, length: Int)? {
    switch bytes[offset] {
    case 0x20: return (.space, 1)
    case UInt8(ascii: "."): return (.dot, 1)
    case UInt8(ascii: "-"): return (.dash, 1)
    case UInt8(ascii: "/"): return (.slash, 1)
    case UInt8(ascii: "("), UInt8(ascii: ")"): return (.bracket, 1)
    case UInt8(ascii: "_"): return (.underscore, 1)
    case 0xC2 where offset + 1 < bytes.count:
      return bytes[offset + 1] == 0xA0 ? (.space, 2) : bytes[offset + 1] == 0xB7 ? (.dot, 2) : nil
    case 0xE2 where offset + 2 < bytes.count:
      switch (bytes[offset + 1], bytes[offset + 2]) {
      // Blanks of all widths; hyphens and dashes of all lengths, and the sign of subtraction.
      case (0x80, 0x80...0x8A), (0x80, 0xAF): return (.space, 3)
      case (0x80, 0x90...0x95), (0x88, 0x92): return (.dash, 3)
      default: return nil
      }
    default: return nil
    }
  }

  /// The length of what nobody sees: soft hyphens, joiners, marks of direction, and in markup tags of style.
  static func invisible(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, isMarkup: Bool) -> Int {
    switch bytes[offset] {
    case 0xC2: return offset + 1 < bytes.count && bytes[offset + 1] == 0xAD ? 2 : 0
    case 0xE2 where offset + 2 < bytes.count:
      switch (bytes[offset + 1], bytes[offset + 2]) {
      case (0x80, 0x8B...0x8F), (0x81, 0xA0): return 3
      default: return 0
      }
    case 0xEF where offset + 2 < bytes.count: return bytes[offset + 1] == 0xBB && bytes[offset + 2] == 0xBF ? 3 : 0
    case UInt8(ascii: "<") where isMarkup: return styleTag(bytes, at: offset)
    default: return 0
    }
  }

  private static func styleTag(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    var start = offset + 1
    if start < bytes.count, bytes[start] == UInt8(ascii: "/") { start += 1 }
    guard start < bytes.count else { return 0 }
    let count =
      switch bytes[start] {
      case UInt8(ascii: "s"): max(tag(bytes, at: start, "strong>"), tag(bytes, at: start, "span>"))
      case UInt8(ascii: "e"): tag(bytes, at: start, "em>")
      case UInt8(ascii: "b"): tag(bytes, at: start, "b>")
      case UInt8(ascii: "i"): tag(bytes, at: start, "i>")
      case UInt8(ascii: "c"): tag(bytes, at: start, "code>")
      case UInt8(ascii: "m"): tag(bytes, at: start, "mark>")
      case UInt8(ascii: "w"): tag(bytes, at: start, "wbr>")
      default: 0
      }
    return count > 0 ? start + count - offset : 0
  }

  /// The length of the rest of a tag, if it stands at an offset.
  private static func tag(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ rest: StaticString) -> Int {
    begins(bytes, at: start, rest) ? rest.utf8CodeUnitCount : 0
  }
}
