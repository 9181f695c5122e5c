// Reads the files of a zip archive by its central directory (PKWARE APPNOTE 6.3, the part that workbooks use).

/// A zip archive in memory. Only what office programs write is read: stored or deflated files, no encryption, no
/// parts, no file above 4 GiB.
struct ZipArchive {
  /// Why an archive or a file of it cannot be read.
  enum Fault: Error, Hashable {
    case notZip
    case damaged(String)
    case encrypted
    case tooLarge(String)
    case method(Int)
  }

  private struct Entry {
    let flags: Int
    let method: Int
    let checksum: UInt32
    let packed: Int
    let unpacked: Int
    let offset: Int
  }

  /// Largest size of one unpacked file, in bytes: a sheet of a million cells, and far from what a machine holds.
  static let limit = 32 << 20
  /// A workbook has a dozen files; thousands of them are made to be slow.
  private static let mostEntries = 2000

  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]

  init(_ bytes: [UInt8]) throws(Fault) {
    self.bytes = bytes
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { throw .notZip }
    guard let end = Self.endRecord(in: bytes) else { throw .damaged("") }
    var (count, size, start) = (number(end + 10, 2), number(end + 12, 4), number(end + 16, 4))
    if start == 0xFFFF_FFFF, let record = wideRecord(before: end) {
      (count, size, start) = (number(record + 32, 4), number(record + 40, 4), number(record + 48, 4))
    }
    guard count <= Self.mostEntries else { throw .tooLarge("") }
    guard start + size <= end else { throw .damaged("") }
    var offset = start
    for _ in 0..<count {
      guard offset + 46 <= end, number(offset, 4) == 0x0201_4B50 else { throw .damaged("") }
      let nameLength = number(offset + 28, 2)
      let next = offset + 46 + nameLength + number(offset + 30, 2) + number(offset + 32, 2)
      guard next <= end else { throw .damaged("") }
      let name = String(decoding: bytes[(offset + 46)..<(offset + 46 + nameLength)], as: UTF8.self)
      let entry = Entry(
        flags: number(offset + 8, 2), method: number(offset + 10, 2), checksum: UInt32(number(offset + 16, 4)),
        packed: number(offset + 20, 4), unpacked: number(offset + 24, 4), offset: number(offset + 42, 4))
      // Two files of one name read differently in different programs.
      guard entries.updateValue(entry, forKey: Self.key(name)) == nil else { throw .damaged(name) }
      offset = next
    }
  }

  /// Names of parts do not tell capitals apart (ECMA-376, part 2).
  private static func key(_ name: String) -> String { name.lowercased() }

  /// The names of all files in ascending order, in lower case.
  var names: [String] { entries.keys.sorted() }

  /// Whether the archive has a file of that name.
  func has(_ name: String) -> Bool { entries[Self.key(name)] != nil }

  /// The unpacked bytes of a file; `nil` when there is none of that name.
  func read(_ name: String) throws(Fault) -> [UInt8]? {
    guard let entry = entries[Self.key(name)] else { return nil }
    guard entry.flags & 1 == 0 else { throw .encrypted }
    guard entry.unpacked <= Self.limit else { throw .tooLarge(name) }
    // The local header repeats the name, and its extra field may differ in length.
    guard entry.offset + 30 <= bytes.count, number(entry.offset, 4) == 0x0403_4B50 else { throw .damaged(name) }
    let start = entry.offset + 30 + number(entry.offset + 26, 2) + number(entry.offset + 28, 2)
    guard start + entry.packed <= bytes.count else { throw .damaged(name) }
    let packed = bytes[start..<start + entry.packed]
    let unpacked: [UInt8]?
    switch entry.method {
    case 0: unpacked = Array(packed)
    case 8: unpacked = Inflate.unpack(packed, limit: entry.unpacked)
    default: throw .method(entry.method)
    }
    guard let unpacked, unpacked.count == entry.unpacked, CRC32.of(unpacked) == entry.checksum else {
      throw .damaged(name)
    }
    return unpacked
  }

  /// The end record stands last, before a comment of at most 65,535 bytes.
  private static func endRecord(in bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    for offset in stride(from: bytes.count - 22, through: max(0, bytes.count - 22 - 65_535), by: -1)
    where bytes[offset] == 0x50 && bytes[offset + 1] == 0x4B && bytes[offset + 2] == 5 && bytes[offset + 3] == 6 {
      return offset
    }
    return nil
  }

  /// The end record of Zip64 (4.3.14), which some servers write for archives of any size. Its numbers have 8 bytes; the
  /// upper 4 are 0 in any archive that is read here.
  private func wideRecord(before end: Int) -> Int? {
    guard end >= 76, number(end - 20, 4) == 0x0706_4B50 else { return nil }
    let record = number(end - 12, 4)
    guard number(end - 8, 4) == 0, record + 56 <= end - 20, number(record, 4) == 0x0606_4B50 else { return nil }
    return [36, 44, 52].allSatisfy { number(record + $0, 4) == 0 } ? record : nil
  }

  private func number(_ offset: Int, _ width: Int) -> Int {
    var value = 0
    for index in (0..<width).reversed() { value = value << 8 | Int(bytes[offset + index]) }
    return value
  }
}
