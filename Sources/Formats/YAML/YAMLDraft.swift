// The text that libyaml gets to see: anchors, aliases and tags made harmless, repeated keys made distinct, columns
// kept.

/// A copy of a YAML text in which single characters are exchanged for unused private ones, so that the parser itself
/// tells which of them begin a token. An alias therefore never reaches the parser and cannot explode (a document of
/// nine lines can mean a billion nodes), and one exchanged character for one leaves all columns true.
struct YAMLDraft {
  /// The scalars of the text, one entry a character, so that a mark of libyaml is an index.
  private(set) var scalars: [Unicode.Scalar]
  /// Index of the first character of each line.
  private let lineStarts: [Int]
  /// What the private characters stand for.
  private(set) var originals: [Unicode.Scalar: Unicode.Scalar] = [:]
  /// Indices of the `&`, `*` and `!` that might begin an anchor, an alias or a tag.
  private(set) var candidates: [Int] = []
  /// Places of anchors and tags that had to be blanked to read on.
  private(set) var blanked: [Int] = []
  /// Whether the text uses up every private character, so that it cannot be made harmless.
  private(set) var isExhausted = false
  private var fresh: PrivateScalars
  private let source: String

  init(_ bytes: ArraySlice<UInt8>) {
    source = String(decoding: bytes, as: UTF8.self)
    scalars = Array(source.unicodeScalars)
    var starts = [0]
    for (index, scalar) in scalars.enumerated() where scalar == "\n" { starts.append(index + 1) }
    lineStarts = starts
    fresh = PrivateScalars(avoiding: scalars)
    maskProperties()
  }

  /// The text for the parser.
  var text: String {
    if originals.isEmpty, blanked.isEmpty { return source }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.utf8.count + 16)
    for scalar in scalars {
      if scalar.isASCII { bytes.append(UInt8(scalar.value)) } else { bytes.append(contentsOf: scalar.utf8) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func maskProperties() {
    var masks: [Unicode.Scalar: Unicode.Scalar] = [:]
    for index in scalars.indices {
      let scalar = scalars[index]
      guard scalar == "&" || scalar == "*" || scalar == "!", canBeginToken(index) else { continue }
      guard let mask = masks[scalar] ?? fresh.next() else {
        isExhausted = true
        return
      }
      masks[scalar] = mask
      originals[mask] = scalar
      scalars[index] = mask
      candidates.append(index)
    }
  }

  /// Tokens begin after a blank, a line break or a flow indicator.
  private func canBeginToken(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    switch scalars[index - 1] {
    case " ", "\t", "\n", "[", "{", ",", "]", "}", ":", "\"", "'", "!": return true
    default: return originals[scalars[index - 1]] != nil
    }
  }

  /// The index of a mark of libyaml, both from 1.
  func index(line: Int, column: Int) -> Int {
    guard line >= 1 else { return 0 }
    guard line <= lineStarts.count else { return scalars.count }
    return min(lineStarts[line - 1] + max(column, 1) - 1, scalars.count)
  }

  /// Line and column, both from 1, of an index.
  func position(of index: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= index { low = middle } else { high = middle }
    }
    return (low + 1, index - lineStarts[low] + 1)
  }

  /// The original text of a string that the parser returned.
  func restored(_ text: String) -> String {
    // The private characters are U+F0000 and above, whose UTF-8 begins with F3: a look at the bytes spares a look into
    // the table for each character, a seventh of the time for a page of front matter.
    guard !originals.isEmpty, text.utf8.contains(where: { $0 >= 0xF3 }) else { return text }
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { view.append(originals[scalar] ?? scalar) }
    return String(view)
  }

  /// Whether the character at an index was masked.
  func isMasked(_ index: Int) -> Bool {
    guard index < scalars.count, let original = originals[scalars[index]] else { return false }
    return original == "&" || original == "*" || original == "!"
  }

  /// Blanks the anchor, alias or tag at an index; what follows it is then parsed as if it were not there.
  func blanking(_ index: Int) -> YAMLDraft {
    var copy = self
    copy.blanked.append(index)
    var end = index
    while end < scalars.count, !" \t\n,[]{}".unicodeScalars.contains(scalars[end]) {
      copy.scalars[end] = " "
      end += 1
    }
    return copy
  }

  /// Renames the key at an index, so that an equal one may stand in the same mapping; `false` where that cannot be.
  mutating func rename(_ index: Int) -> Bool {
    guard index < scalars.count else { return false }
    let isQuoted = scalars[index] == "\"" || scalars[index] == "'"
    let target = isQuoted ? index + 1 : index
    let unusable = isQuoted ? "\\\"'\n" : "[{|>-:\n"
    guard target < scalars.count, !unusable.unicodeScalars.contains(scalars[target]), let mask = fresh.next() else {
      return false
    }
    originals[mask] = originals[scalars[target]] ?? scalars[target]
    scalars[target] = mask
    return true
  }
}

/// Private-use characters that a text does not contain.
private struct PrivateScalars {
  private let taken: Set<UInt32>
  private var candidate: UInt32 = 0xF0000

  init(avoiding scalars: [Unicode.Scalar]) {
    taken = Set(scalars.lazy.map(\.value).filter { $0 >= 0xF0000 })
  }

  mutating func next() -> Unicode.Scalar? {
    while candidate < 0xFFFFE, taken.contains(candidate) { candidate += 1 }
    guard candidate < 0xFFFFE else { return nil }
    defer { candidate += 1 }
    return Unicode.Scalar(candidate)
  }
}
