// A pull reader for the XML of workbooks: elements, attributes and text, strictly, and nothing that could reach out.

/// What stands next in an XML file. Names are local ones: `x:row` is `row`, since programs differ in their prefixes.
enum XMLEvent {
  case start(String, [String: String])
  case end(String)
  case text(String)
}

/// Reads UTF-8 without a document type. Throws at the first byte that is not well-formed.
struct XMLReader {
  /// The byte at which the file is not well-formed, or holds what a workbook never needs.
  struct Fault: Error {
    let offset: Int
  }

  /// Letters with tables in text boxes in tables stay far below.
  private static let deepest = 256

  private let bytes: [UInt8]
  private var index = 0
  /// The qualified names of the elements that are open.
  private var open: [String] = []
  /// The end of an element that was written as one tag.
  private var pending: String?
  private var sawRoot = false
  /// Whether every byte belongs to a character that XML admits (2.2) in UTF-8.
  private let isText: Bool

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    isText = bytes.withUnsafeBufferPointer { Self.isText($0) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  /// The next event; `nil` at the end of a whole file.
  mutating func next() throws(Fault) -> XMLEvent? {
    if let name = pending {
      pending = nil
      return .end(name)
    }
    guard isText else { throw fault }
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        let text = try text(until: UInt8(ascii: "<"))
        if !open.isEmpty { return .text(text) }
        guard text.utf8.allSatisfy(Self.isBlank) else { throw fault }
        continue
      }
      if starts(with: "<?") {
        try skip(past: "?>")
      } else if starts(with: "<!--") {
        try skip(past: "-->")
      } else if starts(with: "<![CDATA["), !open.isEmpty {
        let start = index + 9
        try skip(past: "]]>")
        return .text(String(decoding: bytes[start..<(index - 3)], as: UTF8.self))
      } else if starts(with: "</") {
        return try end()
      } else {
        // A document type, which may name other files or multiply text, begins with `<!` and is no name.
        return try start()
      }
    }
    guard open.isEmpty, sawRoot else { throw fault }
    return nil
  }

  private var fault: Fault { Fault(offset: index) }

  private mutating func start() throws(Fault) -> XMLEvent {
    index += 1
    let name = try name()
    guard open.count < Self.deepest, !(open.isEmpty && sawRoot) else { throw fault }
    sawRoot = true
    var attributes: [String: String] = [:]
    while true {
      let hadBlank = skipBlanks()
      guard index < bytes.count else { throw fault }
      if bytes[index] == UInt8(ascii: ">") {
        index += 1
        open.append(name)
        return .start(Self.local(name), attributes)
      }
      if starts(with: "/>") {
        index += 2
        pending = Self.local(name)
        return .start(Self.local(name), attributes)
      }
      guard hadBlank else { throw fault }
      let key = try self.name()
      _ = skipBlanks()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { throw fault }
      index += 1
      _ = skipBlanks()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else {
        throw fault
      }
      let quote = bytes[index]
      index += 1
      let value = try text(until: quote)
      guard index < bytes.count else { throw fault }
      index += 1
      // `r:id` and `id` are different attributes, so prefixes stay here.
      guard attributes.updateValue(value, forKey: key) == nil else { throw fault }
    }
  }

  private mutating func end() throws(Fault) -> XMLEvent {
    index += 2
    let name = try name()
    _ = skipBlanks()
    guard index < bytes.count, bytes[index] == UInt8(ascii: ">"), open.popLast() == name else { throw fault }
    index += 1
    return .end(Self.local(name))
  }

  private mutating func name() throws(Fault) -> String {
    let start = index
    while index < bytes.count, Self.isNameByte(bytes[index]) { index += 1 }
    guard index > start else { throw fault }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// Text up to a byte, which is not taken, with its references resolved.
  private mutating func text(until end: UInt8) throws(Fault) -> String {
    var text: [UInt8] = []
    while index < bytes.count, bytes[index] != end {
      let run = index
      while index < bytes.count, bytes[index] != end, bytes[index] != UInt8(ascii: "&"), bytes[index] != 0x3C {
        index += 1
      }
      text += bytes[run..<index]
      guard index < bytes.count, bytes[index] != end else { break }
      guard bytes[index] == UInt8(ascii: "&") else { throw fault }
      text += try reference()
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func reference() throws(Fault) -> [UInt8] {
    guard let end = bytes[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { throw fault }
    let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
    let scalar: Unicode.Scalar?
    switch name {
    case "amp": scalar = "&"
    case "lt": scalar = "<"
    case "gt": scalar = ">"
    case "quot": scalar = "\""
    case "apos": scalar = "'"
    default:
      let isHex = name.hasPrefix("#x")
      guard name.hasPrefix("#"), !name.contains("+"),
        let code = UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10),
        code >= 0x20 || Self.isBlank(UInt8(code))
      else { throw fault }
      scalar = Unicode.Scalar(code)
    }
    guard let scalar else { throw fault }
    index = end + 1
    return Array(String(Character(scalar)).utf8)
  }

  private mutating func skipBlanks() -> Bool {
    let start = index
    while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
    return index > start
  }

  private mutating func skip(past mark: String) throws(Fault) {
    let mark = Array(mark.utf8)
    while index + mark.count <= bytes.count {
      if bytes[index] == mark[0], bytes[index..<index + mark.count].elementsEqual(mark) {
        index += mark.count
        return
      }
      index += 1
    }
    throw fault
  }

  private func starts(with mark: String) -> Bool { bytes[index...].starts(with: mark.utf8) }

  private static func isText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x20..<0x80, 0x09, 0x0A, 0x0D: index += 1
      case 0x80...:
        guard let step = utf8Step(bytes, at: index) else { return false }
        index += step.length
      default: return false
      }
    }
    return true
  }

  private static func local(_ name: String) -> String {
    name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x3A, 0x5F, 0x2D, 0x2E, 0x80...: true
    default: false
    }
  }
}
