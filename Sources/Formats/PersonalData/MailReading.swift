// Finds the e-mail address around an `@`.

enum MailReading {
  /// What stands behind the last dot of a file name, not of a domain: `peta@2x.png`.
  private static let endings: Set<String> = ["png", "jpg", "jpeg", "webp", "svg", "gif", "avif", "pdf", "css", "js"]

  /// The address whose `@` stands at `at`, in lower case, and its bytes.
  static func address(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> (range: Range<Int>, text: String)? {
    var start = at
    while start > 0, at - start < 64, isLocal(bytes[start - 1]) { start -= 1 }
    while start < at, !isLetter(bytes[start]), !isDigit(bytes[start]) { start += 1 }
    var end = at + 1
    var lastDot = 0
    while end < bytes.count, end - at < 128 {
      if bytes[end] == UInt8(ascii: ".") {
        guard end + 1 < bytes.count, isLetter(bytes[end + 1]) || isDigit(bytes[end + 1]) else { break }
        lastDot = end
      } else if !isLetter(bytes[end]), !isDigit(bytes[end]), bytes[end] != UInt8(ascii: "-") {
        break
      }
      end += 1
    }
    guard start < at, lastDot > at + 1, end - lastDot > 2 else { return nil }
    let last = (lastDot + 1..<end).map { lowered(bytes[$0]) }
    guard last.allSatisfy(isLetter), !endings.contains(String(decoding: last, as: UTF8.self)) else { return nil }
    return (start..<end, String(decoding: (start..<end).map { lowered(bytes[$0]) }, as: UTF8.self))
  }

  /// The address whose `@` is written `[at]` or `(at)`, to hide it from machines; the bracket stands at `at`.
  static func veiled(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> (range: Range<Int>, text: String)? {
    guard let sign = bracketed(bytes, at: at, "at") else { return nil }
    var before = at
    if before > 0, bytes[before - 1] == 0x20 { before -= 1 }
    var start = before
    while start > 0, before - start < 64, isLocal(bytes[start - 1]) { start -= 1 }
    while start < before, !isLetter(bytes[start]), !isDigit(bytes[start]) { start += 1 }
    var text = (start..<before).map { lowered(bytes[$0]) } + [UInt8(ascii: "@")]
    let sizeBefore = text.count
    var end = sign
    var offset = sign < bytes.count && bytes[sign] == 0x20 ? sign + 1 : sign
    while offset < bytes.count, offset - at < 128 {
      if isLetter(bytes[offset]) || isDigit(bytes[offset]) || bytes[offset] == UInt8(ascii: "-") {
        text.append(lowered(bytes[offset]))
        offset += 1
        end = offset
      } else {
        let next = bytes[offset] == 0x20 ? offset + 1 : offset
        if let dot = bracketed(bytes, at: next, "dot") ?? bracketed(bytes, at: next, "titik") {
          offset = dot < bytes.count && bytes[dot] == 0x20 ? dot + 1 : dot
        } else if bytes[offset] == UInt8(ascii: "."), offset + 1 < bytes.count, isLetter(bytes[offset + 1]) {
          offset += 1
        } else {
          break
        }
        text.append(UInt8(ascii: "."))
      }
    }
    while text.last == UInt8(ascii: ".") { text.removeLast() }
    guard start < before, text[sizeBefore...].dropFirst().contains(UInt8(ascii: ".")) else { return nil }
    return (start..<end, String(decoding: text, as: UTF8.self))
  }

  /// Where a word in brackets that stands at an offset ends; `nil` when there is another.
  private static func bracketed(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, _ word: StaticString
  ) -> Int? {
    let count = word.utf8CodeUnitCount
    guard offset + count + 1 < bytes.count else { return nil }
    let isOpen = bytes[offset] == UInt8(ascii: "(") || bytes[offset] == UInt8(ascii: "[")
    guard isOpen, (0..<count).allSatisfy({ lowered(bytes[offset + 1 + $0]) == word.utf8Start[$0] }) else { return nil }
    let last = bytes[offset + count + 1]
    return last == UInt8(ascii: ")") || last == UInt8(ascii: "]") ? offset + count + 2 : nil
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "%")
  }
}
