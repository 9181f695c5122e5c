/// Finds personal data in a text with one pass over its bytes; only digits and `@` stop it.
package struct PersonalScan: Sendable {
  /// How the text is written, which tells where the words beside a number stand.
  package enum Form: Sendable {
    case prose
    case table(TableColumns)
    /// HTML, XML and what is rendered: drawings are passed over, and tags of style do not divide a number.
    case markup
  }

  let official: OfficialContacts

  package init(official: OfficialContacts) { self.official = official }

  /// Everything found, in the order of the text.
  package func find(in bytes: [UInt8], form: Form = .prose) -> [PersonalDatum] {
    bytes.withUnsafeBufferPointer { find(in: $0, form: form) }
  }

  private func find(in bytes: UnsafeBufferPointer<UInt8>, form: Form) -> [PersonalDatum] {
    var found: [PersonalDatum] = []
    var run = DigitRun()
    let isMarkup = if case .markup = form { true } else { false }
    let stop = isMarkup ? UInt8(ascii: "<") : UInt8(ascii: "@")
    var offset = 0
    while true {
      offset = Self.next(bytes, from: offset, isMarkup: isMarkup)
      guard offset < bytes.count else { break }
      let byte = bytes[offset]
      if byte &- 0x30 < 10 {
        let end = Self.endOfShort(bytes, from: offset)
        if end > 0 {
          offset = end
          continue
        }
        let start = Self.isEscaped(bytes, at: offset) ? offset + 2 : offset
        run.read(bytes, at: min(start, bytes.count - 1), isMarkup: isMarkup)
        if run.digits.count >= 6 {
          var reading = RunReading(run: run, bytes: bytes, form: form, official: official)
          reading.find(into: &found)
        }
        offset = max(run.end, offset + 1)
      } else if byte == UInt8(ascii: "@") {
        if let mail = MailReading.address(bytes, at: offset), !official.covers(mail: mail.text) {
          // What looked like a number is the beginning of the address.
          found.removeAll { mail.range.contains($0.range.lowerBound) }
          found.append(PersonalDatum(kind: .email, range: mail.range, key: mail.text))
        }
        offset += 1
      } else if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") {
        if let mail = MailReading.veiled(bytes, at: offset), !official.covers(mail: mail.text) {
          found.removeAll { mail.range.contains($0.range.lowerBound) }
          found.append(PersonalDatum(kind: .email, range: mail.range, key: mail.text))
          offset = mail.range.upperBound
        } else {
          offset += 1
        }
      } else if byte == stop, isMarkup {
        offset = Self.endOfDrawing(bytes, at: offset)
      } else {
        offset += 1
      }
    }
    return found
  }

  /// The next byte at which something may begin: a digit, `@`, a bracket that may hold `at`, and in markup a tag that
  /// begins with p.
  private static func next(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isMarkup: Bool) -> Int {
    var offset = start
    while offset + 8 <= bytes.count {
      let word = ByteWord(bytes, at: offset)
      var mask =
        word.digits | word.equal(to: UInt8(ascii: "@")) | word.equal(to: UInt8(ascii: "("))
        | word.equal(to: UInt8(ascii: "["))
      if isMarkup {
        // What follows the last of the eight is not known.
        mask |= word.equal(to: UInt8(ascii: "<")) & (word.equal(to: UInt8(ascii: "p")) >> 8 | 0x8000_0000_0000_0000)
      }
      if mask != 0 { return offset + ByteWord.first(mask) }
      offset += 8
    }
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x30...0x39, UInt8(ascii: "@"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "<"): return offset
      default: offset += 1
      }
    }
    return offset
  }

  /// The end of a few digits with nothing beside them that could make them part of more: years, days, small numbers.
  /// 0 when the digits need a closer look. A closer look at each of them took four times as long.
  private static func endOfShort(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, bytes[end] &- 0x30 < 10 { end += 1 }
    guard end - start < 6 else { return 0 }
    guard end < bytes.count else { return end }
    switch bytes[end] {
    // What ends a number for certain.
    case UInt8(ascii: "\n"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), UInt8(ascii: "]"),
      UInt8(ascii: ":"), UInt8(ascii: "%"), UInt8(ascii: "}"), UInt8(ascii: "'"):
      return end
    case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ")"):
      guard end + 1 < bytes.count else { return end }
      let next = bytes[end + 1]
      return isLetter(next) && lowered(next) != UInt8(ascii: "x") || next == UInt8(ascii: "\n") ? end : 0
    default: return 0
    }
  }

  /// Whether the two digits after a `%` belong to it, as in `%2008…`.
  private static func isEscaped(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    offset > 0 && bytes[offset - 1] == UInt8(ascii: "%") && offset + 2 < bytes.count && isDigit(bytes[offset + 1])
  }

  private static let drawings: [[UInt8]] = ["path ", "polyline ", "polygon "].map { Array($0.utf8) }

  /// Behind a tag whose numbers are the points of a line; one byte further for any other.
  private static func endOfDrawing(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let isDrawing = drawings.contains { name in
      offset + 1 + name.count < bytes.count && name.indices.allSatisfy { bytes[offset + 1 + $0] == name[$0] }
    }
    guard isDrawing else { return offset + 1 }
    var end = offset + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: ">") { end += 1 }
    return end
  }
}
