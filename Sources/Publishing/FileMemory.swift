// What the files of the live release are, for runs to come: a file that is the same need not be examined, hashed and
// compared again.

/// 128 bits that stand for the content of a file. Two contents share them by chance only; no guard against somebody who
/// wants them to.
package struct ContentKey: Hashable, Sendable {
  let high: UInt64
  let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }
}

/// Keys of files and the state in which they were left. Losing it costs time and nothing else; it is as long as the
/// site has files with keys.
struct FileMemory: Sendable {
  private struct Record: Hashable, Sendable {
    let key: ContentKey
    let size: Int
    let modified: Int
    let inode: UInt64
  }

  private var records: [String: Record] = [:]

  init() {}

  /// Whether the live file is what it was when it was found to be of this key.
  func knows(_ path: String, _ key: ContentKey, as status: FileSystem.Status?) -> Bool {
    guard let record = records[path], record.key == key, let status else { return false }
    return status.kind == .file(size: record.size) && status.modified == record.modified
      && status.identity.inode == record.inode
  }
}

extension FileMemory {
  /// What the last run left; nothing when that is not exactly what a run writes.
  init(at path: String, on fileSystem: FileSystem) {
    guard let bytes = try? fileSystem.read(path) else { return }
    var lines = Lines(bytes)
    guard lines.next()?.elementsEqual(FileMemory.head) == true else { return }
    var records: [String: Record] = [:]
    records.reserveCapacity(bytes.count / 80)
    while let line = lines.next() {
      if line.elementsEqual(FileMemory.foot) {
        if lines.next() == nil { self.records = records }
        return
      }
      var rest = line
      guard let high = FileMemory.number(&rest), let low = FileMemory.number(&rest),
        let size = FileMemory.number(&rest),
        let modified = FileMemory.number(&rest), let inode = FileMemory.number(&rest)
      else { return }
      records[String(decoding: rest, as: UTF8.self)] = Record(
        key: ContentKey(high: high, low: low), size: Int(truncatingIfNeeded: size),
        modified: Int(truncatingIfNeeded: modified), inode: inode)
    }
  }

  /// What is known when a release stands; `nil` of a release that knows no keys, as one that comes back.
  static func bytes(_ release: Release, _ pieces: [Piece], _ statuses: [FileSystem.Status?]) -> [UInt8]? {
    var bytes = head
    bytes.reserveCapacity(pieces.count * 100)
    bytes.append(UInt8(ascii: "\n"))
    let empty = bytes.count
    for (index, file) in release.files.enumerated() {
      guard let key = pieces[index].key, let status = statuses[index], case .file(let size) = status.kind else {
        continue
      }
      let modified = UInt64(bitPattern: Int64(status.modified))
      for number in [key.high, key.low, UInt64(size), modified, status.identity.inode] {
        append(number, to: &bytes)
        bytes.append(UInt8(ascii: " "))
      }
      bytes += file.path.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    guard bytes.count > empty else { return nil }
    bytes += foot
    return bytes
  }

  private static func append(_ number: UInt64, to text: inout [UInt8]) {
    if number >= 16 { append(number >> 4, to: &text) }
    let digit = UInt8(truncatingIfNeeded: number & 15)
    text.append(digit < 10 ? digit + UInt8(ascii: "0") : digit + UInt8(ascii: "a") - 10)
  }

  private static let head = Array("terang 1".utf8)
  private static let foot = Array("end".utf8)

  /// A hexadecimal number and the blank behind it.
  private static func number(_ rest: inout ArraySlice<UInt8>) -> UInt64? {
    var value: UInt64 = 0
    var digits = 0
    while let byte = rest.first, byte != UInt8(ascii: " ") {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      default: return nil
      }
      digits += 1
      guard digits <= 16 else { return nil }
      value = value << 4 | UInt64(digit)
      rest.removeFirst()
    }
    guard digits > 0, !rest.isEmpty else { return nil }
    rest.removeFirst()
    return value
  }
}
