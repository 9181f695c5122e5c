// What a path of a file below the web root may look like, and the folders above it.

/// Whether a path is relative and stays inside a slot.
func isInside(_ path: String) -> Bool { isInside(path) { $0 != 0 } }

/// Whether a path can be that of a file of the site: inside it, and segments of `A-Z a-z 0-9 . _ -`.
func isSitePath(_ path: String) -> Bool {
  isInside(path) { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

/// - Parameter mayHave: whether a byte may stand in the name of a file or folder.
private func isInside(_ path: String, _ mayHave: (UInt8) -> Bool) -> Bool {
  var length = 0
  var dots = 0
  /// Neither empty nor `.` nor `..`.
  func isName() -> Bool { length > 0 && (length > 2 || dots < length) }
  for byte in path.utf8 {
    if byte == UInt8(ascii: "/") {
      guard isName() else { return false }
      (length, dots) = (0, 0)
    } else {
      guard mayHave(byte) else { return false }
      length += 1
      if byte == UInt8(ascii: ".") { dots += 1 }
    }
  }
  return isName()
}

/// The folder of a file or folder; `nil` for one at the top.
func folder(of path: String) -> String? {
  path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) }
}

/// The folders above a path, outermost first: `a/b/c` has `a` and `a/b`.
func ancestors(of path: String) -> [String] {
  path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
}

/// The folders above a path that are not above the path before it as well: in a sorted list each comes up once.
func ancestors(of path: String, after earlier: String) -> [String] {
  let (bytes, others) = (path.utf8, earlier.utf8)
  var (index, other) = (bytes.startIndex, others.startIndex)
  while index < bytes.endIndex, other < others.endIndex, bytes[index] == others[other] {
    bytes.formIndex(after: &index)
    others.formIndex(after: &other)
  }
  var result: [String] = []
  while index < bytes.endIndex {
    if bytes[index] == UInt8(ascii: "/") { result.append(String(path[..<index])) }
    bytes.formIndex(after: &index)
  }
  return result
}
