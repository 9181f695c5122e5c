// Takes away what editors and systems add around the same text: the byte order mark and the kinds of line break.

/// The bytes without a UTF-8 byte order mark, with CRLF and CR turned into LF.
func normalized(_ bytes: [UInt8]) -> [UInt8] {
  let start = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  guard bytes.holds(0x0D) else { return start == 0 ? bytes : Array(bytes[start...]) }
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var index = start
  while index < bytes.count {
    let byte = bytes[index]
    index += 1
    guard byte == 0x0D else {
      result.append(byte)
      continue
    }
    result.append(0x0A)
    if index < bytes.count, bytes[index] == 0x0A { index += 1 }
  }
  return result
}
