// What RFC 3986 and its schemes allow in the addresses that content may contain.

enum AddressSyntax {
  typealias Bytes = ArraySlice<UInt8>

  static func isWeb(_ bytes: Bytes) -> Bool {
    guard hasOnlyURICharacters(bytes), let (authority, rest) = parts(bytes) else { return false }
    return isAuthority(authority) && isTail(rest)
  }

  static func isContact(_ bytes: Bytes) -> Bool {
    guard hasOnlyURICharacters(bytes) else { return false }
    if let number = remainder(of: bytes, after: "tel:") { return isTelephone(number) }
    if let mailbox = remainder(of: bytes, after: "mailto:") { return isMailbox(mailbox) }
    return isWeb(bytes)
  }

  /// Authority and what follows it, when the scheme is `http` or `https`.
  static func parts(_ bytes: Bytes) -> (authority: Bytes, rest: Bytes)? {
    guard let rest = remainder(of: bytes, after: "https://") ?? remainder(of: bytes, after: "http://") else {
      return nil
    }
    let authority = rest.prefix { byte in
      byte != UInt8(ascii: "/") && byte != UInt8(ascii: "?") && byte != UInt8(ascii: "#")
    }
    return (authority, rest[authority.endIndex...])
  }

  static func host(_ authority: Bytes) -> Bytes {
    if authority.first == UInt8(ascii: "[") {
      return authority.firstIndex(of: UInt8(ascii: "]")).map { authority[...$0] } ?? authority
    }
    return authority.prefix { $0 != UInt8(ascii: ":") }
  }

  // A host name, or an IPv6 address in brackets, and a port.
  private static func isAuthority(_ authority: Bytes) -> Bool {
    let host = host(authority)
    let port = authority[host.endIndex...]
    guard port.isEmpty || (port.first == UInt8(ascii: ":") && port.dropFirst().allSatisfy(\.isDigit)) else {
      return false
    }
    if host.first == UInt8(ascii: "[") {
      return host.last == UInt8(ascii: "]") && host.count > 3
        && host.dropFirst().dropLast().allSatisfy { byte in
          byte.isHexDigit || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
        }
    }
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.allSatisfy { label in
      !label.isEmpty && label.allSatisfy { $0.isName } && label.first != UInt8(ascii: "-")
    }
  }

  // Path, query and fragment: brackets belong to hosts, and a fragment holds no second `#`.
  private static func isTail(_ rest: Bytes) -> Bool {
    !rest.contains(UInt8(ascii: "[")) && !rest.contains(UInt8(ascii: "]"))
      && rest.count(where: { $0 == UInt8(ascii: "#") }) <= 1
  }

  private static func isTelephone(_ number: Bytes) -> Bool {
    let subscriber = number.prefix { $0 != UInt8(ascii: ";") }
    let digits = subscriber.first == UInt8(ascii: "+") ? subscriber.dropFirst() : subscriber
    return digits.contains(where: \.isDigit)
      && digits.allSatisfy { $0.isDigit || "-.()*".utf8.contains($0) }
      && number[subscriber.endIndex...].allSatisfy { $0.isUnreserved || ";=+".utf8.contains($0) }
  }

  private static func isMailbox(_ mailbox: Bytes) -> Bool {
    let address = mailbox.prefix { $0 != UInt8(ascii: "?") }
    let halves = address.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard halves.count == 2, let name = halves.first, let domain = halves.last, !name.isEmpty else { return false }
    guard name.allSatisfy({ $0.isUnreserved || "+%!$&'*".utf8.contains($0) }) else { return false }
    let labels = domain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.allSatisfy { label in
      !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    } && isTail(mailbox[address.endIndex...]) && !mailbox.contains(UInt8(ascii: "#"))
  }

  private static func remainder(of bytes: Bytes, after scheme: StaticString) -> Bytes? {
    let length = scheme.utf8CodeUnitCount
    guard bytes.count > length else { return nil }
    let matches = scheme.withUTF8Buffer { expected in
      zip(bytes, expected).allSatisfy { byte, letter in
        letter.isLetter ? byte | 0x20 == letter : byte == letter
      }
    }
    return matches ? bytes.dropFirst(length) : nil
  }

  private static func isReserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "'"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","),
      UInt8(ascii: ";"), UInt8(ascii: "="):
      true
    default: false
    }
  }

  // The reserved and unreserved characters of RFC 3986, 2.2 and 2.3, and `%` before two hexadecimal digits.
  private static func hasOnlyURICharacters(_ bytes: Bytes) -> Bool {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "%") {
        guard index + 2 < bytes.endIndex, bytes[index + 1].isHexDigit, bytes[index + 2].isHexDigit else { return false }
        index += 3
      } else {
        guard byte.isUnreserved || isReserved(byte) else { return false }
        index += 1
      }
    }
    return true
  }
}
