// Cuts a CSV text into records and cells for one separator, by RFC 4180 and as Excel reads it.

/// A cell as offsets into the file.
struct CSVToken {
  /// The cell as written, quotes included, blanks around it not.
  let range: Range<Int>
  /// The value.
  let text: String
}

/// A line of the table, which may take several lines of the file.
struct CSVRecord {
  let offset: Int
  var cells: [CSVToken] = []

  var isBlank: Bool { cells.allSatisfy { $0.text.isEmpty } }

  /// Number of cells up to the last that is not empty.
  var width: Int { (cells.lastIndex { !$0.text.isEmpty } ?? -1) + 1 }
}

/// What makes a text no CSV.
enum CSVFault {
  /// A quote that is never closed, at this offset.
  case unclosed(Int)
  /// Text behind a closing quote, at this offset.
  case trailing(Int)
}

/// A reading of a file with one separator.
struct CSVTokens {
  private(set) var records: [CSVRecord] = []
  private(set) var fault: CSVFault?

  private let bytes: [UInt8]
  private let separator: UInt8
  private var index: Int

  init(_ bytes: [UInt8], from start: Int, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    index = start
    while index < bytes.count, fault == nil { record() }
  }

  private mutating func record() {
    var record = CSVRecord(offset: index)
    while fault == nil {
      record.cells.append(cell())
      guard index < bytes.count else { break }
      let end = bytes[index]
      index += 1
      if end == 0x0A { break }
      // A separator at the very end of the file opens one more, empty, cell.
      if index == bytes.count {
        record.cells.append(CSVToken(range: index..<index, text: ""))
        break
      }
    }
    records.append(record)
  }

  /// Reads a cell and stops at the separator or line break behind it.
  private mutating func cell() -> CSVToken {
    skipBlanks()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return plain() }
    let start = index
    var text: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return closed(start, text) }
        index += 1
      }
      text.append(byte)
    }
    fault = .unclosed(start)
    return CSVToken(range: start..<index, text: "")
  }

  private mutating func closed(_ start: Int, _ text: [UInt8]) -> CSVToken {
    let end = index
    skipBlanks()
    if index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A { fault = .trailing(index) }
    let inner = text[...].trimmed
    return CSVToken(range: start..<end, text: String(decoding: inner, as: UTF8.self))
  }

  private mutating func plain() -> CSVToken {
    let start = index
    while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A { index += 1 }
    let inner = bytes[start..<index].trimmed
    return CSVToken(range: inner.startIndex..<inner.endIndex, text: String(decoding: inner, as: UTF8.self))
  }

  private mutating func skipBlanks() {
    while index < bytes.count, bytes[index] != separator {
      let length = bytes[index...].blankLength
      if length == 0 { break }
      index += length
    }
  }
}

extension ArraySlice<UInt8> {
  /// Bytes of the space, tab or no-break space at the start; 0 for anything else.
  var blankLength: Int {
    if first == 0x20 || first == 0x09 { return 1 }
    return starts(with: [0xC2, 0xA0]) ? 2 : 0
  }

  /// Without spaces, tabs, line breaks and no-break spaces at either end.
  var trimmed: ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, first == 0x0A || slice.blankLength > 0 {
      slice = slice.dropFirst(first == 0x0A ? 1 : slice.blankLength)
    }
    while let last = slice.last {
      if last == 0x20 || last == 0x09 || last == 0x0A {
        slice = slice.dropLast()
      } else if last == 0xA0, slice.dropLast().last == 0xC2 {
        slice = slice.dropLast(2)
      } else {
        break
      }
    }
    return slice
  }
}
