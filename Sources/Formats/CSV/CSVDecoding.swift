// Turns the bytes of a spreadsheet export into UTF-8: Excel writes Windows-1252 unless asked, and "Unicode text" is
// UTF-16.

import Diagnostics

enum CSVDecoding {
  /// The text as UTF-8 and how it was encoded. Only bytes that can be nothing else are taken for Windows-1252: a file
  /// that has proper UTF-8 letters as well was damaged, and guessing would publish the damage.
  static func decode(
    _ bytes: [UInt8], name: String, findings: inout Findings
  ) -> (text: [UInt8], encoding: SheetTable.Dialect.Encoding)? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return utf16(bytes, name: name, findings: &findings).map { ($0, .utf16) }
    }
    var isWide = false
    var isBroken = false
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        guard buffer[index] >= 0x80 else {
          index += 1
          continue
        }
        let step = utf8Step(buffer, at: index)
        if step == nil { isBroken = true } else { isWide = true }
        index += step?.length ?? 1
      }
    }
    // A mixed file is left as it is: the survey of its text names the first byte that is not UTF-8.
    guard isBroken, !isWide else { return (bytes, .utf8) }
    return windows1252(bytes, name: name, findings: &findings).map { ($0, .windows1252) }
  }

  /// Windows-1252 from 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252); 0 where nothing is assigned.
  private static let upper: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]

  private static func windows1252(_ bytes: [UInt8], name: String, findings: inout Findings) -> [UInt8]? {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    var line = 1
    var column = 1
    for (index, byte) in bytes.enumerated() {
      let isUpper = byte >= 0x80 && byte < 0xA0
      let scalar = isUpper ? UInt32(upper[Int(byte) - 0x80]) : UInt32(byte)
      guard scalar != 0 || byte == 0 else {
        let shown = "0x" + hex(UInt32(byte), width: 2)
        findings.report(
          .encoding, at: Place(file: name, line: line, column: column),
          Phrase(
            id: "byte '\(shown)' bukan UTF-8 dan bukan Windows-1252",
            en: "byte '\(shown)' is neither UTF-8 nor Windows-1252"),
          help: help)
        return nil
      }
      append(scalar, to: &text)
      let isBreak = byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
      line += isBreak ? 1 : 0
      column = isBreak ? 1 : column + 1
    }
    return text
  }

  private static func utf16(_ bytes: [UInt8], name: String, findings: inout Findings) -> [UInt8]? {
    let isLittle = bytes[0] == 0xFF
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    func unit(_ index: Int) -> UInt32? {
      guard index + 1 < bytes.count else { return nil }
      return isLittle
        ? UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 : UInt32(bytes[index]) << 8 | UInt32(bytes[index + 1])
    }
    var index = 2
    while index < bytes.count {
      var scalar = unit(index)
      index += 2
      if let high = scalar, (0xD800..<0xDC00).contains(high), let low = unit(index), (0xDC00..<0xE000).contains(low) {
        scalar = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
        index += 2
      }
      guard let scalar, !(0xD800..<0xE000).contains(scalar) else {
        let breaks = text.count { $0 == 0x0A }
        findings.report(
          .encoding, at: Place(file: name, line: breaks + 1),
          Phrase(id: "'UTF-16' di baris ini rusak", en: "'UTF-16' is broken on this line"), help: help)
        return nil
      }
      append(scalar, to: &text)
    }
    return text
  }

  private static let help = Phrase(
    id: "di Excel pilih Save As, jenis 'CSV UTF-8 (Comma delimited)'",
    en: "in Excel choose Save As, type 'CSV UTF-8 (Comma delimited)'")

  private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    switch scalar {
    case 0..<0x80:
      text.append(UInt8(scalar))
    case 0x80..<0x800:
      text.append(UInt8(0xC0 | scalar >> 6))
      text.append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      text.append(UInt8(0xE0 | scalar >> 12))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      text.append(UInt8(0x80 | scalar & 0x3F))
    default:
      text.append(UInt8(0xF0 | scalar >> 18 & 0x07))
      text.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      text.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
