// Finds the tags and comments in a piece of raw HTML.

/// One tag, comment, declaration or processing instruction.
struct RawTag {
  /// Where it stands in the piece.
  let range: Range<Int>
  /// As typed.
  let text: String
  /// Name of the element in lower case; empty for all but tags.
  let name: String
  let isEnd: Bool

  /// Whether no end tag belongs to it.
  var isVoid: Bool {
    switch name {
    case "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr": true
    default: text.utf8.dropLast().last == UInt8(ascii: "/")
    }
  }

  /// Whether it makes sense only inside a table.
  var isTablePart: Bool {
    switch name {
    case "caption", "col", "colgroup", "tbody", "td", "tfoot", "th", "thead", "tr": true
    default: false
    }
  }

  /// All of a piece of HTML, in order; what is in a script or a style sheet is not looked at.
  static func all(in html: [UInt8]) -> [RawTag] {
    var tags: [RawTag] = []
    var index = 0
    while let start = html[index...].firstIndex(of: UInt8(ascii: "<")) {
      guard let tag = RawTag(in: html, at: start) else {
        index = start + 1
        continue
      }
      tags.append(tag)
      index = tag.range.upperBound
      if !tag.isEnd, tag.name == "script" || tag.name == "style" {
        index = end(of: "</\(tag.name)", in: html, from: index).map { $0 - tag.name.utf8.count - 2 } ?? html.count
      }
    }
    return tags
  }

  private init?(in html: [UInt8], at start: Int) {
    let rest = html[(start + 1)...]
    var name: [UInt8] = []
    var end: Int?
    isEnd = rest.first == UInt8(ascii: "/")
    switch rest.first {
    case UInt8(ascii: "!"):
      if rest.starts(with: "!--".utf8) {
        // `<!-->` is a whole comment, so its end may overlap its start.
        end = Self.end(of: "-->", in: html, from: start + 2)
      } else {
        end = Self.end(of: rest.starts(with: "![CDATA[".utf8) ? "]]>" : ">", in: html, from: start)
      }
    case UInt8(ascii: "?"): end = Self.end(of: "?>", in: html, from: start)
    default:
      let letters = isEnd ? rest.dropFirst() : rest
      name = Array(letters.prefix(while: Self.isName))
      guard let first = name.first, first | 0x20 >= UInt8(ascii: "a") else { return nil }
      end = Self.endOfTag(in: html, from: letters.startIndex + name.count)
    }
    range = start..<(end ?? html.count)
    text = String(decoding: html[range], as: UTF8.self)
    self.name = String(decoding: name, as: UTF8.self).lowercased()
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// The offset behind the `>` that ends a tag; one in a quoted value does not.
  private static func endOfTag(in html: [UInt8], from start: Int) -> Int? {
    var quote: UInt8?
    for index in start..<html.count {
      let byte = html[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
    }
    return nil
  }

  /// The offset behind the first `sign`.
  private static func end(of sign: String, in html: [UInt8], from start: Int) -> Int? {
    let sign = Array(sign.utf8)
    guard let first = sign.first else { return nil }
    var index = start
    while index + sign.count <= html.count {
      if html[index] == first, html[index..<index + sign.count].elementsEqual(sign) { return index + sign.count }
      index += 1
    }
    return nil
  }
}
