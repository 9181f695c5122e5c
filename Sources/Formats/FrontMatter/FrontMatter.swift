// Splits a Markdown file into its front matter, the YAML between two `---` lines at the very start, and its body.

package import Diagnostics

/// The one form of front matter that content files have.
package struct FrontMatter: Sendable {
  /// The bytes between the `---` lines and those after them. Everything that only looks like front matter is reported
  /// as `front-matter` and gives `nil`, so that metadata is never published as prose nor lost.
  package static func split(_ file: TextFile, findings: inout Findings) -> (front: Range<Int>, body: Range<Int>)? {
    guard FrontMatterLine(file, 1) == .fence else {
      reportOpening(file, to: &findings)
      return nil
    }
    var indented: Int?
    var number = 2
    while true {
      number = file.nextLine(from: number)
      guard number <= file.lineCount else { break }
      switch FrontMatterLine(file, number) {
      case .fence:
        let front = file.range(ofLine: 2).lowerBound..<file.range(ofLine: number).lowerBound
        let body = number < file.lineCount ? file.range(ofLine: number + 1).lowerBound : file.bytes.count
        return (front, body..<file.bytes.count)
      case .longFence, .toml, .semicolons, .dots, .dashes:
        reportClosing(file, number, to: &findings)
        return nil
      case .indentedFence:
        // May be text of a block scalar; a mistake only when no true fence follows.
        indented = indented ?? number
      case .json, .trailing, .blank, .text:
        break
      }
      number += 1
    }
    reportUnclosed(file, indented, to: &findings)
    return nil
  }
}

extension TextFile {
  /// The first line, from `number` on, that does not begin with a letter; nearly all do, and are text.
  fileprivate func nextLine(from number: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var number = number
      while number <= lineStarts.count, lineStarts[number - 1] < bytes.count,
        (bytes[lineStarts[number - 1]] | 0x20) &- UInt8(ascii: "a") < 26
      {
        number += 1
      }
      return number
    }
  }
}

/// What a line is to the search for front matter.
enum FrontMatterLine: Equatable {
  case fence, longFence, toml, semicolons, dots, dashes, json, indentedFence, trailing, blank, text

  init(_ file: TextFile, _ number: Int) {
    let range = file.range(ofLine: number)
    if range.count == 3, file.bytes[range].elementsEqual("---".utf8) {
      self = .fence
      return
    }
    let line = file.bytes[range]
    let indent = line.prefix { $0 == 0x20 || $0 == 0x09 }.count
    var end = line.endIndex
    while end > line.startIndex + indent, line[end - 1] == 0x20 || line[end - 1] == 0x09 { end -= 1 }
    let text = line[(line.startIndex + indent)..<end]
    self = Self.kind(of: text, isIndented: indent > 0)
  }

  private static func kind(of text: ArraySlice<UInt8>, isIndented: Bool) -> FrontMatterLine {
    func all(_ byte: Character) -> Bool { text.allSatisfy { $0 == byte.asciiValue } }
    if text.isEmpty { return .blank }
    if all("-"), text.count >= 3 { return isIndented ? .indentedFence : text.count == 3 ? .fence : .longFence }
    if isIndented { return .text }
    if all("+"), text.count >= 3 { return .toml }
    if all(";"), text.count >= 3 { return .semicolons }
    if all("."), text.count == 3 { return .dots }
    if text.first == UInt8(ascii: "{") { return .json }
    // Word turns hyphens into dashes as one types.
    let dashes = "-\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2212}".unicodeScalars
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
    if text.count > 1, scalars.allSatisfy({ dashes.contains($0) }) { return .dashes }
    if text.starts(with: Array("--- ".utf8)) { return .trailing }
    return .text
  }
}
