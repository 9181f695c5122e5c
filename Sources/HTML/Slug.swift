// One segment of a path or of an id, made of letters, digits and hyphens.

/// One segment of a path or an id: `a-z`, `0-9` and `-`, neither first nor last a `-`.
package struct Slug: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The slug as it is written.
  package let text: String

  /// A slug as an author typed it; nil when it breaks the rule.
  package init?(_ text: String) {
    guard Slug.isValid(text.utf8) else { return nil }
    self.text = text
  }

  /// A slug derived from a title: lower case, Latin accents folded, every other run of characters one `-`;
  /// nil when no letter or digit is left.
  package init?(title: String) {
    if let plain = Slug.plain(title) {
      guard !plain.isEmpty else { return nil }
      text = plain
      return
    }
    var letters: [UInt8] = []
    letters.reserveCapacity(title.utf8.count)
    var isApart = false
    for scalar in title.unicodeScalars {
      let folded = Folding.of(scalar)
      switch folded {
      case .invisible: continue
      case .separator:
        isApart = true
        continue
      case .letter, .pair: break
      }
      if isApart, !letters.isEmpty { letters.append(UInt8(ascii: "-")) }
      isApart = false
      if case .letter(let letter) = folded { letters.append(letter) }
      if case .pair(let first, let second) = folded { letters += [first, second] }
    }
    guard !letters.isEmpty else { return nil }
    text = String(decoding: letters, as: UTF8.self)
  }

  /// The slug of a title in ASCII, as most are, in which every byte is a letter, a digit or separates; nil for another.
  private static func plain(_ title: String) -> String? {
    title.utf8.withContiguousStorageIfAvailable { bytes -> String? in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { slug in
        var count = 0
        var isApart = false
        for byte in bytes {
          guard byte.isLetter || byte.isDigit else {
            isApart = true
            continue
          }
          if isApart, count > 0 {
            slug[count] = UInt8(ascii: "-")
            count += 1
          }
          isApart = false
          // This bit makes capitals small; digits have it.
          slug[count] = byte | 0x20
          count += 1
        }
        return count
      }
    } ?? nil
  }

  /// The slug as it is written.
  package var description: String { text }

  /// Order of the bytes, the same on every machine.
  package static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }

  private static func isValid(_ bytes: String.UTF8View) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return false }
    guard first != UInt8(ascii: "-"), last != UInt8(ascii: "-") else { return false }
    return bytes.allSatisfy { byte in
      byte.isLowercaseLetter || byte.isDigit || byte == UInt8(ascii: "-")
    }
  }
}
