// Makes zip archives out of text, so that the XML of a workbook can be damaged without damaging the archive around it.

/// Three forms of a workbook: the archive itself (`PK`), a packed stream for one file of it (0x1F first), or the files
/// as text, each behind a line `=== NAME`.
enum Archive {
  private struct File {
    let name: [UInt8]
    let bytes: ArraySlice<UInt8>
    let isPacked: Bool
  }

  static func bytes(_ input: [UInt8]) -> [UInt8] {
    if input.starts(with: [0x50, 0x4B]) { return input }
    if input.first == 0x1F {
      return packed([File(name: Array("[content_types].xml".utf8), bytes: input.dropFirst(), isPacked: true)])
    }
    let mark = Array("=== ".utf8)
    var files: [File] = []
    for part in pieces(of: input, at: mark) {
      let name = part.prefix { $0 != 0x0A }
      files.append(File(name: Array(name), bytes: part.dropFirst(name.count + 1), isPacked: false))
    }
    return packed(files)
  }

  /// The stretches behind each mark at the start of a line.
  private static func pieces(of input: [UInt8], at mark: [UInt8]) -> [ArraySlice<UInt8>] {
    var starts: [Int] = []
    for index in input.indices
    where (index == 0 || input[index - 1] == 0x0A) && input[index...].starts(with: mark) {
      starts.append(index)
    }
    let ends = starts.dropFirst() + [input.count]
    return zip(starts, ends).map { input[($0 + mark.count)..<max($0 + mark.count, $1)] }
  }

  /// APPNOTE 6.3, 4.3: each file behind its header, then the directory, then its end.
  private static func packed(_ files: [File]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let offset = archive.count
      let size = file.isPacked ? 1 << 20 : file.bytes.count
      let common: [UInt8] =
        number(20, 2) + number(0, 2) + number(file.isPacked ? 8 : 0, 2) + number(0, 4)
        + number(Int(checksum(file.bytes)), 4) + number(file.bytes.count, 4) + number(size, 4)
        + number(file.name.count, 2) + number(0, 2)
      archive += [0x50, 0x4B, 3, 4] + common + file.name + file.bytes
      directory += [0x50, 0x4B, 1, 2] + number(20, 2) + common + number(0, 10) + number(offset, 4) + file.name
    }
    let end = number(0, 4) + number(files.count, 2) + number(files.count, 2) + number(directory.count, 4)
    return archive + directory + [0x50, 0x4B, 5, 6] + end + number(archive.count, 4) + number(0, 2)
  }

  private static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 }
  }

  /// CRC-32 bit by bit, so that it is not the reader's own that is asked.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var value: UInt32 = ~0
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return ~value
  }
}
