// Reads a manifest back. Only the exact form that terang writes is taken; anything else is somebody else's file.

extension Manifest {
  /// The list in those bytes; `nil` when they are not exactly what ``bytes`` writes, or name a path outside the site.
  init?(reading bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    self.init(isComplete: !text.utf8.starts(with: Manifest(isComplete: false).opening))
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) where line.starts(with: #"{"path": ""#.utf8) {
      let fields = line.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false).map { String($0) ?? "" }
      guard fields.count == 11, isSitePath(fields[3]), entries[fields[3]] == nil else { return nil }
      guard let size = Int(fields[10].filter(\.isNumber)) else { return nil }
      entries[fields[3]] = Entry(sha256: fields[7], size: size)
    }
    guard self.bytes == bytes else { return nil }
  }

  /// The first three lines, which tell a finished list from an unfinished one.
  private var opening: [UInt8] {
    Array("{\n\"tool\": \"terang\",\n\"format\": 1,\n\"complete\": \(isComplete),".utf8)
  }
}

/// Whether a path is relative, stays inside the site and needs no escaping in a manifest: segments of
/// `A-Z a-z 0-9 . _ -` that are not empty, `.` or `..`.
func isSitePath(_ path: String) -> Bool {
  path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { segment in
    guard !segment.isEmpty, !segment.elementsEqual(".".utf8), !segment.elementsEqual("..".utf8) else { return false }
    return segment.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }
}
