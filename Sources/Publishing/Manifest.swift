// The list of what terang wrote, so that nothing else is ever removed: path, SHA-256 and size of each file, sorted.
import Crypto

/// What the output folder remembers of the last run.
struct Manifest: Hashable, Sendable {
  struct Entry: Hashable, Sendable {
    /// SHA-256 of the bytes, in hexadecimal.
    let sha256: String
    /// In bytes.
    let size: Int

    init(sha256: String, size: Int) {
      self.sha256 = sha256
      self.size = size
    }

    /// The entry of a file with those bytes.
    init(of bytes: [UInt8]) {
      self.init(sha256: hexadecimal(SHA256.hash(data: bytes)), size: bytes.count)
    }
  }

  /// By path below the web root.
  var entries: [String: Entry]
  /// Whether the run that wrote the list also finished. An unfinished list names what was there and what was to come.
  var isComplete: Bool

  init(entries: [String: Entry] = [:], isComplete: Bool = true) {
    self.entries = entries
    self.isComplete = isComplete
  }

  /// The list as JSON, one file a line, the same bytes for the same files.
  var bytes: [UInt8] {
    var text = "{\n\"tool\": \"terang\",\n\"format\": 1,\n\"complete\": \(isComplete),\n\"files\": ["
    var separator = "\n"
    for path in entries.keys.sorted() {
      guard let entry = entries[path] else { continue }
      text += separator + "{\"path\": \"\(path)\", \"sha256\": \"\(entry.sha256)\", \"size\": \(entry.size)}"
      separator = ",\n"
    }
    text += "\n]\n}\n"
    return Array(text.utf8)
  }
}

private func hexadecimal(_ digest: SHA256Digest) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  text.reserveCapacity(64)
  for byte in digest {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}
