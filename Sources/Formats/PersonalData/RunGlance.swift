/// What a run of digits comes to, told without keeping it: nearly all are days, years and counts, and hold nothing.
struct RunGlance {
  /// Where the run ends in the text.
  private(set) var end: Int
  /// How many digits it has, hidden ones too.
  private(set) var digits: Int
  /// Whether a group is as long as the number of a passport and follows one or two letters.
  private(set) var isLikePassport = false

  /// Goes through the run that ``DigitRun/read(_:at:isMarkup:)`` reads. The run before it ended at `last`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, after last: Int, isMarkup: Bool) {
    end = last
    digits = start - DigitRun.startOfHidden(bytes, before: start)
    var offset = start
    var (group, length) = (start, 0)
    var isDigits: Bool?
    var isJoined = false
    while offset < bytes.count, digits < DigitRun.longest, Self.mayContinue(bytes[offset]) {
      if let step = DigitRun.mark(bytes, at: offset) {
        let isDigit = step.value != DigitRun.hidden
        if isDigits != isDigit || isJoined {
          close(bytes, group, length)
          (group, length, isJoined, isDigits) = (offset, 0, false, isDigit)
        }
        digits += 1
        length += 1
        offset += step.length
        end = offset
        continue
      }
      let invisible = DigitRun.invisible(bytes, at: offset, isMarkup: isMarkup)
      if invisible > 0 {
        offset += invisible
        continue
      }
      guard let step = DigitRun.joint(bytes, at: offset) else { break }
      isJoined = true
      offset += step.length
      if offset - end > 5 { break }
    }
    close(bytes, group, length)
    end = max(end, start + 1)
  }

  /// Whether the run has digits enough for any number that is looked for. Mobile numbers without their zero have eight,
  /// and only the name of a column tells them.
  func isWorthReading(in form: PersonalScan.Form) -> Bool {
    if case .table = form { return digits >= 8 || isLikePassport }
    return digits >= 9 || isLikePassport
  }

  private mutating func close(_ bytes: UnsafeBufferPointer<UInt8>, _ group: Int, _ length: Int) {
    guard length == 6 || length == 7 else { return }
    var letter = group
    if letter > 1, bytes[letter - 1] == 0x20 { letter -= 1 }
    let end = letter
    while letter > 0, end - letter < 3, isLetter(bytes[letter - 1]) { letter -= 1 }
    if end - letter == 1 || end - letter == 2 { isLikePassport = true }
  }

  /// The characters of ASCII below and from 64 on that do not end a run for certain.
  private static let low: UInt64 =
    0x3FF &<< 0x30 | 1 &<< 0x20 | 1 &<< 0x23 | 1 &<< 0x28 | 1 &<< 0x29 | 1 &<< 0x2A | 1 &<< 0x2D | 1 &<< 0x2E
    | 1 &<< 0x2F | 1 &<< 0x3C
  private static let high: UInt64 = 1 &<< 0x18 | 1 &<< 0x1F | 1 &<< 0x38

  private static func mayContinue(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte < 0x40 ? low : high) &>> UInt64(byte) & 1 != 0
  }
}
