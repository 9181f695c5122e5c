/// Finds personal data in a text with one pass over its bytes; only digits and `@` stop it.
package struct PersonalScan: Sendable {
  /// How the text is written, which tells where the words beside a number stand.
  package enum Form: Sendable {
    case prose
    case table(TableColumns)
    /// HTML, XML and what is rendered: drawings are passed over, and tags of style do not divide a number.
    case markup
  }

  package let official: OfficialContacts

  package init(official: OfficialContacts) { self.official = official }

  /// Everything found, in the order of the text.
  package func find(in bytes: [UInt8], form: Form = .prose) -> [PersonalDatum] {
    bytes.withUnsafeBufferPointer { find(in: $0, form: form) }
  }

  /// The same of a stretch of bytes; ranges count from its beginning.
  package func find(in bytes: UnsafeBufferPointer<UInt8>, form: Form) -> [PersonalDatum] {
    var found: [PersonalDatum] = []
    var run = DigitRun()
    let isMarkup = if case .markup = form { true } else { false }
    var drawn = DrawnPoints(bytes, isMarkup: isMarkup)
    var offset = 0
    while true {
      offset = Self.next(bytes, from: offset)
      guard offset < bytes.count else { break }
      let byte = bytes[offset]
      if byte &- 0x30 < 10 {
        let end = Self.endOfShort(bytes, from: offset)
        if end > 0 {
          offset = end
          continue
        }
        let start = Self.isEscaped(bytes, at: offset) ? offset + 2 : offset
        let first = min(start, bytes.count - 1)
        let glance = RunGlance(bytes, at: first, after: run.end, isMarkup: isMarkup)
        if glance.isWorthReading(in: form) {
          if let end = drawn.end(around: offset) {
            offset = end
            continue
          }
          run.read(bytes, at: first, isMarkup: isMarkup)
          var reading = RunReading(run: run, bytes: bytes, form: form, official: official)
          reading.find(into: &found)
        }
        run.end = glance.end
        offset = max(run.end, offset + 1)
      } else if byte == UInt8(ascii: "@") {
        if let mail = MailReading.address(bytes, at: offset), !official.covers(mail: mail.text),
          drawn.end(around: offset) == nil
        {
          // What looked like a number is the beginning of the address.
          found.removeAll { mail.range.contains($0.range.lowerBound) }
          found.append(PersonalDatum(kind: .email, range: mail.range, key: mail.text))
        }
        offset += 1
      } else if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") {
        if let mail = MailReading.veiled(bytes, at: offset), !official.covers(mail: mail.text),
          drawn.end(around: offset) == nil
        {
          found.removeAll { mail.range.contains($0.range.lowerBound) }
          found.append(PersonalDatum(kind: .email, range: mail.range, key: mail.text))
          offset = mail.range.upperBound
        } else {
          offset += 1
        }
      } else {
        offset += 1
      }
    }
    return found
  }

  /// Whether the two digits after a `%` belong to it, as in `%2008…`.
  private static func isEscaped(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    offset > 0 && bytes[offset - 1] == UInt8(ascii: "%") && offset + 2 < bytes.count && isDigit(bytes[offset + 1])
  }
}
