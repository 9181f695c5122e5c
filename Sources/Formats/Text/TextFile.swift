// A content file as checked UTF-8 bytes that know their lines, so that every finding can name line and column.

package import Diagnostics

/// A file of text: valid UTF-8 without BOM and control characters, its lines ended by LF alone.
package struct TextFile: Sendable {
  /// How much text a file may hold before it is taken for a mistake.
  package struct Limits: Sendable {
    /// Largest size of a file, in bytes.
    package let bytes: Int
    /// Longest line, in bytes.
    package let line: Int

    /// Limits in bytes; those not given are the standard ones.
    package init(bytes: Int = 8 << 20, line: Int = 64 << 10) {
      self.bytes = bytes
      self.line = line
    }

    /// 8 MiB a file, 64 KiB a line: far above every real page, far below what makes a run slow.
    package static let standard = Limits()
  }

  /// Path below the content folder.
  package let name: String
  /// The text as UTF-8, normalised: no BOM, LF only.
  package let bytes: [UInt8]
  /// Offset of the first byte of each line.
  let lineStarts: [Int]

  /// Checks and normalises the bytes of a file. Reports `encoding`, `file-empty`, `file-too-large`, which leave nothing
  /// to read, and `line-too-long`, which can be waived and so does not.
  package init?(name: String, bytes raw: [UInt8], limits: Limits = .standard, findings: inout Findings) {
    let whole = Place(file: name)
    guard raw.count <= limits.bytes else {
      findings.report(.fileTooLarge, at: whole, Self.tooLarge(raw.count, limits.bytes), help: Self.tooLargeHelp)
      return nil
    }
    // A byte order mark and returns are controls, so that a text without any is normalised already.
    var (bytes, survey) = (raw, TextSurvey(raw))
    if survey.control != nil {
      bytes = normalized(raw)
      survey = TextSurvey(bytes)
    }
    self.init(name: name, normalized: bytes, lineStarts: survey.lineStarts)
    guard survey.report(in: self, to: &findings) else { return nil }
    guard !survey.isBlank else {
      findings.report(.fileEmpty, at: whole, Self.empty(bytes.count), help: Self.emptyHelp)
      return nil
    }
    reportLongLines(limit: limits.line, to: &findings)
  }

  private init(name: String, normalized bytes: [UInt8], lineStarts: [Int]) {
    self.name = name
    self.bytes = bytes
    self.lineStarts = lineStarts
  }

  /// How many lines there are; a file that ends with LF has an empty last one.
  package var lineCount: Int { lineStarts.count }

  /// The offsets of a line, without its LF. Lines count from 1; a line that is not there is empty.
  package func range(ofLine number: Int) -> Range<Int> {
    guard number >= 1, number <= lineStarts.count else { return bytes.count..<bytes.count }
    let end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    return lineStarts[number - 1]..<end
  }

  /// The text of a line, without its LF. Lines count from 1; a line that is not there is empty.
  package func line(_ number: Int) -> String {
    text(in: range(ofLine: number))
  }

  /// The text between two offsets.
  package func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The number, from 1, of the line that holds an offset.
  package func lineNumber(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The place of an offset. Columns and lengths count Unicode scalars, as editors do.
  package func place(at offset: Int, length: Int = 1) -> Place {
    let offset = min(max(offset, 0), bytes.count)
    let number = lineNumber(at: offset)
    let column = scalarCount(in: lineStarts[number - 1]..<offset) + 1
    return Place(file: name, line: number, column: column, length: max(1, length))
  }

  /// The place of a stretch of bytes; of one that spans lines only the first line is meant.
  package func place(of range: Range<Int>) -> Place {
    let end = min(range.upperBound, self.range(ofLine: lineNumber(at: range.lowerBound)).upperBound)
    return place(at: range.lowerBound, length: scalarCount(in: range.lowerBound..<max(range.lowerBound, end)))
  }

  /// The places of stretches that follow one another. Counts each line once: a place at a time, a line of 300,000 cells
  /// took 85 s.
  func places(of ranges: some Sequence<Range<Int>>) -> [Place] {
    var places: [Place] = []
    var line = 0..<0
    var (number, offset, column) = (0, 0, 1)
    for range in ranges {
      if number == 0 || range.lowerBound > line.upperBound {
        number = lineNumber(at: range.lowerBound)
        line = self.range(ofLine: number)
        (offset, column) = (line.lowerBound, 1)
      }
      column += scalarCount(in: offset..<range.lowerBound)
      offset = range.lowerBound
      let length = scalarCount(in: offset..<max(offset, min(range.upperBound, line.upperBound)))
      places.append(Place(file: name, line: number, column: column, length: max(1, length)))
    }
    return places
  }

  /// The place of a column, both counted from 1.
  package func place(line: Int, column: Int) -> Place {
    Place(file: name, line: line, column: column)
  }

  /// The offset of a column of a line, both counted from 1, kept within the line.
  package func offset(line number: Int, column: Int) -> Int {
    let range = range(ofLine: number)
    var offset = range.lowerBound
    var left = column - 1
    while left > 0, offset < range.upperBound {
      offset += 1
      while offset < range.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset
  }

  /// How many Unicode scalars stand between two offsets.
  func scalarCount(in range: Range<Int>) -> Int {
    bytes.scalarCount(in: range)
  }
}
