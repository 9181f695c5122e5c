// What a browser asks for: the few parts of an HTTP request that the preview looks at.

struct PreviewRequest: Equatable, Sendable {
  /// `GET`, `HEAD`, …
  let method: String
  /// The path as it stands in the request, percent signs and all.
  let path: String
  /// What stands behind the `?`, still encoded; `nil` without one.
  let query: String?
  /// The name by which the browser knows this machine; `nil` when it tells none.
  let host: String?

  /// Longer than any head that a browser sends.
  static let limit = 16_384
  static let end = Array("\r\n\r\n".utf8)

  /// - Parameter head: everything before the first empty line.
  /// - Returns: `nil` when that is no request.
  init?(_ head: [UInt8]) {
    let lines = head.split(separator: UInt8(ascii: "\n")).map { line in line.last == 13 ? line.dropLast() : line }
    guard let first = lines.first else { return nil }
    let words = first.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.count == 3, words[1].first == UInt8(ascii: "/"), words[2].starts(with: "HTTP/1.".utf8) else {
      return nil
    }
    method = String(decoding: words[0], as: UTF8.self)
    let target = words[1].split(separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
    path = String(decoding: target[0], as: UTF8.self)
    query = target.count > 1 ? String(decoding: target[1], as: UTF8.self) : nil
    host = lines.dropFirst().lazy.compactMap(PreviewRequest.host).first
  }

  private static func host(_ line: ArraySlice<UInt8>) -> String? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
      String(decoding: line[..<colon], as: UTF8.self).lowercased() == "host"
    else { return nil }
    let value = line[(colon + 1)...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return String(decoding: value, as: UTF8.self)
  }

  /// The value of a key in the query, as it stands there.
  func value(of key: String) -> String? {
    for pair in (query ?? "").split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts[0] == key { return parts.count > 1 ? String(parts[1]) : "" }
    }
    return nil
  }
}
