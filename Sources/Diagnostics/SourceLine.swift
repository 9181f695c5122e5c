// A line of content as a terminal can show it beside a finding.

/// One line, or the piece of a long one around a column, with the number of columns cut off before it.
struct SourceLine: Hashable {
  /// Without tabs and control characters, each of which is shown as one blank, so that columns stay where they are.
  let text: String
  /// How many characters of the line stand before ``text``.
  let offset: Int

  /// Longer lines are cut to this many characters.
  static let limit = 110

  /// Line number `line`, from 1; `nil` when the file has no such line.
  init?(_ line: Int, of bytes: [UInt8], around column: Int) {
    guard let range = SourceLine.range(of: line, in: bytes) else { return nil }
    // A character has at most four bytes, so nothing behind this is ever shown of a line of megabytes.
    let shown = bytes[range].prefix((max(column, 1) + SourceLine.limit) * 4)
    var scalars = Array(String(decoding: shown, as: UTF8.self).unicodeScalars)
    if line == 1, scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    offset = column <= SourceLine.limit - 30 ? 0 : column - SourceLine.limit / 2
    var text = String.UnicodeScalarView()
    for scalar in scalars.dropFirst(offset).prefix(SourceLine.limit) {
      text.append(SourceLine.isPlain(scalar) ? scalar : " ")
    }
    self.text = String(text)
  }

  /// Whether a character leaves the terminal and the direction of the text alone.
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
    default: true
    }
  }

  /// The text with dots in place of personal data, but for their first four characters.
  func hiding(_ places: [Place], line number: Int) -> String {
    var scalars = Array(text.unicodeScalars)
    for place in places where place.line == number {
      let start = place.column - 1 - offset + 4
      for index in max(0, start)..<max(0, start, min(scalars.count, start - 4 + place.length)) { scalars[index] = "•" }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func range(of line: Int, in bytes: [UInt8]) -> Range<Int>? {
    var start = 0
    for _ in 1..<max(line, 1) {
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      start = end + 1
    }
    guard line > 0, start < bytes.count else { return nil }
    return start..<(bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count)
  }
}
