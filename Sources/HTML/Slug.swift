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
