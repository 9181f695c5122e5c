// Reads a manifest back. Only the exact form that terang writes is taken; anything else is somebody else's file.

extension Manifest {
  /// The list in those bytes; `nil` when they are not exactly what ``bytes`` writes, or name a path outside the site.
  package init?(reading bytes: [UInt8]) {
    self.init()
    var isCarried = false
    var entries: [String: Entry] = [:]
    entries.reserveCapacity(bytes.count / 110)
    var paths: [String] = []
    var form = ExactForm()
    var lines = Lines(bytes)
    while let line = lines.next() {
      if line.starts(with: Manifest.pathKey) {
        guard let (path, entry) = Manifest.file(in: line), isInside(path) else { return nil }
        let earlier = isCarried ? carried.updateValue(entry, forKey: path) : entries.updateValue(entry, forKey: path)
        guard earlier == nil else { return nil }
        form.note(line, path, entry)
        if !isCarried { paths.append(path) }
        continue
      }
      form.note(line)
      if line.starts(with: #""carried": ["#.utf8) {
        isCarried = true
      } else if line.elementsEqual(#""complete": false,"#.utf8) {
        isComplete = false
      } else if line.starts(with: #""as_of": ""#.utf8) {
        asOf = strings(in: line.dropFirst(9)).first
      } else if line.starts(with: #""keep": ["#.utf8) {
        keep = strings(in: line.dropFirst(9))
      } else if line.starts(with: #""unserved": ["#.utf8) {
        unserved = strings(in: line.dropFirst(13))
      }
    }
    var frame = self
    frame.carried = [:]
    let isExact = form.isExact(around: frame.bytes)
    self.entries = entries
    if isExact { note(order: paths) }
    guard isExact || self.bytes == bytes || earlierBytes == bytes else { return nil }
  }

  /// The form of version 0.1.
  private var earlierBytes: [UInt8] {
    var text = Array("{\n\"tool\": \"terang\",\n\"format\": 1,\n\"complete\": \(isComplete),\n\"files\": [".utf8)
    append(paths, of: entries, to: &text)
    return text + "\n]\n}\n".utf8
  }

  /// `{"path": "…", "sha256": "…", "size": …}`. A path without escapes, which is every one that terang makes, is taken
  /// by its place in the line.
  private static func file(in line: ArraySlice<UInt8>) -> (String, Entry)? {
    var sizeEnd = line.endIndex
    while sizeEnd > line.startIndex, !(48...57).contains(line[sizeEnd - 1]) { sizeEnd -= 1 }
    var sizeStart = sizeEnd
    while sizeStart > line.startIndex, (48...57).contains(line[sizeStart - 1]) { sizeStart -= 1 }
    guard sizeStart < sizeEnd, sizeEnd - sizeStart < 19 else { return nil }
    let size = line[sizeStart..<sizeEnd].reduce(0) { $0 * 10 + Int($1 - 48) }
    let hash = sizeStart - sizeKey.count - 64..<sizeStart - sizeKey.count
    let (start, end) = (line.startIndex + pathKey.count, hash.lowerBound - hashKey.count)
    guard start <= end, !line[start..<end].contains(UInt8(ascii: "\\")) else { return escapedFile(in: line, size) }
    guard let digest = Digest(hexadecimal: line[hash]) else { return nil }
    return (String(decoding: line[start..<end], as: UTF8.self), Entry(digest: digest, size: size))
  }

  fileprivate static let pathKey = Array(#"{"path": ""#.utf8)
  fileprivate static let hashKey = Array(#"", "sha256": ""#.utf8)
  fileprivate static let sizeKey = Array(#"", "size": "#.utf8)

  /// Whether a line is what is written for a file.
  fileprivate static func isExact(_ line: ArraySlice<UInt8>, _ path: String, _ entry: Entry) -> Bool {
    let hash = line.startIndex + pathKey.count + path.utf8.count
    let size = hash + hashKey.count + 64
    let digits = String(entry.size)
    return line.count == size + sizeKey.count + digits.utf8.count + 1 - line.startIndex
      && line[hash...].starts(with: hashKey) && line[size...].starts(with: sizeKey)
      && line[(size + sizeKey.count)...].starts(with: digits.utf8) && line.last == UInt8(ascii: "}")
      && !path.utf8.contains(where: needsCare)
  }

  private static func escapedFile(in line: ArraySlice<UInt8>, _ size: Int) -> (String, Entry)? {
    let words = strings(in: line)
    guard words.count == 5, let digest = Digest(hexadecimal: Array(words[3].utf8)[...]) else { return nil }
    return (words[1], Entry(digest: digest, size: size))
  }
}

/// Whether what is read is byte for byte what terang writes, seen line by line: to write the list once more and compare
/// took as long as reading it. A list in any other order or form is compared as a whole.
private struct ExactForm {
  private var isExact = true
  private var last = ""
  private var expectsMore = false
  /// All lines that are no files.
  private var frame: [UInt8] = []
  private var isFirst = true

  /// A line of a file, with a comma when another one follows.
  mutating func note(_ line: ArraySlice<UInt8>, _ path: String, _ entry: Manifest.Entry) {
    guard isExact else { return }
    let isFollowed = line.last == UInt8(ascii: ",")
    isExact = (!expectsMore || last < path) && Manifest.isExact(line.dropLast(isFollowed ? 1 : 0), path, entry)
    last = path
    expectsMore = isFollowed
  }

  /// Any other line.
  mutating func note(_ line: ArraySlice<UInt8>) {
    if expectsMore { isExact = false }
    if !isFirst { frame.append(UInt8(ascii: "\n")) }
    isFirst = false
    frame += line
    last = ""
  }

  /// - Parameter empty: the list without files.
  func isExact(around empty: [UInt8]) -> Bool { isExact && frame == empty }
}

/// The JSON strings in a line, one after the other. What is no string is passed over: the caller compares the whole.
private func strings(in line: ArraySlice<UInt8>) -> [String] {
  var result: [String] = []
  var rest = line
  while let start = rest.firstIndex(of: UInt8(ascii: "\"")) {
    var bytes: [UInt8] = []
    var index = start + 1
    while index < rest.endIndex, rest[index] != UInt8(ascii: "\"") {
      if rest[index] == UInt8(ascii: "\\"), index + 1 < rest.endIndex {
        index += 1
        if rest[index] == UInt8(ascii: "u"), index + 4 < rest.endIndex {
          bytes.append(UInt8(String(decoding: rest[(index + 1)...(index + 4)], as: UTF8.self), radix: 16) ?? 0)
          index += 4
        } else {
          bytes.append(rest[index])
        }
      } else {
        bytes.append(rest[index])
      }
      index += 1
    }
    result.append(String(decoding: bytes, as: UTF8.self))
    rest = rest[min(index + 1, rest.endIndex)...]
  }
  return result
}
