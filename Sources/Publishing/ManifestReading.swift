// Reads a manifest back. Only the exact form that terang writes is taken; anything else is somebody else's file.

extension Manifest {
  /// The list in those bytes; `nil` when they are not exactly what ``bytes`` writes, or name a path outside the site.
  package init?(reading bytes: [UInt8]) {
    self.init()
    var isCarried = false
    var entries: [String: Entry] = [:]
    var paths: [String] = []
    var isAscending = true
    var lines = Lines(bytes)
    while let line = lines.next() {
      if line.starts(with: #"{"path": "#.utf8) {
        guard let (path, entry) = Manifest.file(in: line), isInside(path) else { return nil }
        let earlier = isCarried ? carried.updateValue(entry, forKey: path) : entries.updateValue(entry, forKey: path)
        guard earlier == nil else { return nil }
        if isCarried { continue }
        isAscending = isAscending && paths.last.map { $0 < path } ?? true
        paths.append(path)
      } else if line.starts(with: #""carried": ["#.utf8) {
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
    self.entries = entries
    if isAscending { note(order: paths) }
    guard self.bytes == bytes || earlierBytes == bytes else { return nil }
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

  private static let pathKey = Array(#"{"path": ""#.utf8)
  private static let hashKey = Array(#"", "sha256": ""#.utf8)
  private static let sizeKey = Array(#"", "size": "#.utf8)

  private static func escapedFile(in line: ArraySlice<UInt8>, _ size: Int) -> (String, Entry)? {
    let words = strings(in: line)
    guard words.count == 5, let digest = Digest(hexadecimal: Array(words[3].utf8)[...]) else { return nil }
    return (words[1], Entry(digest: digest, size: size))
  }
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
