// The addresses that most links have, known in one pass without memory.

extension AddressSyntax {
  /// Whether a text is an address of the web for certain: a host of names without a port, then only characters that
  /// may stand anywhere. Of all others the syntax decides.
  static func isPlain(_ text: String) -> Bool { text.utf8.withContiguousStorageIfAvailable(isPlain) ?? false }

  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = begins(bytes, "https://") ? 8 : begins(bytes, "http://") ? 7 : 0
    guard index > 0 else { return false }
    var label = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "/") {
      if bytes[index] == UInt8(ascii: ".") {
        guard index > label else { return false }
        label = index + 1
      } else {
        let isHyphen = bytes[index] == UInt8(ascii: "-") && index > label
        guard bytes[index].isLetter || bytes[index].isDigit || isHyphen else { return false }
      }
      index += 1
    }
    return index > label
      && bytes[index...].allSatisfy { byte in
        byte.isUnreserved || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "=")
          || byte == UInt8(ascii: "&")
      }
  }

  private static func begins(_ bytes: UnsafeBufferPointer<UInt8>, _ scheme: StaticString) -> Bool {
    let count = scheme.utf8CodeUnitCount
    guard bytes.count > count else { return false }
    return (0..<count).allSatisfy { bytes[$0] == scheme.utf8Start[$0] }
  }
}
