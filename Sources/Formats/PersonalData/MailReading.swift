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

  private static func isLocal(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "%")
  }
}
