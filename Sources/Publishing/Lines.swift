// The lines of a file that terang wrote, one after the other: a list of all of them takes as long as reading them.
import Glibc

struct Lines {
  private let bytes: [UInt8]
  private var index = 0
  private var isEnded = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next line without its end; the last one is what stands behind the last end, be it nothing.
  mutating func next() -> ArraySlice<UInt8>? {
    if isEnded { return nil }
    let start = index
    let length = bytes.withUnsafeBytes { bytes -> Int? in
      guard let first = bytes.baseAddress, start < bytes.count,
        let found = memchr(first + start, Int32(UInt8(ascii: "\n")), bytes.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - (first + start)
    }
    guard let length else {
      isEnded = true
      return bytes[start...]
    }
    index = start + length + 1
    return bytes[start..<start + length]
  }
}
