// Unpacks a deflate stream (RFC 1951) up to a size that was stated beforehand, so that no archive can fill the memory.

enum Inflate {
  /// The unpacked bytes; `nil` when the stream is damaged or gives more than `limit` bytes.
  static func unpack(_ packed: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
    var bits = BitStream(packed)
    var output: [UInt8] = []
    // A false size must not reserve what the stream cannot fill: deflate packs 1032 to 1 at best.
    output.reserveCapacity(min(limit, packed.count * 8))
    while true {
      guard let isLast = bits.take(1), let kind = bits.take(2) else { return nil }
      switch kind {
      case 0: guard stored(&bits, &output, limit) else { return nil }
      case 1:
        guard let codes = fixed, block(codes, &bits, &output, limit) else { return nil }
      case 2:
        guard let codes = dynamic(&bits), block(codes, &bits, &output, limit) else { return nil }
      default: return nil
      }
      if isLast == 1 { return output }
    }
  }

  private typealias Codes = (literals: HuffmanCode, distances: HuffmanCode)

  private static func stored(_ bits: inout BitStream, _ output: inout [UInt8], _ limit: Int) -> Bool {
    guard let head = bits.takeBytes(4).map(Array.init) else { return false }
    let length = Int(head[0]) | Int(head[1]) << 8
    guard length == ~(Int(head[2]) | Int(head[3]) << 8) & 0xFFFF, output.count + length <= limit,
      let bytes = bits.takeBytes(length)
    else { return false }
    output += bytes
    return true
  }

  /// Base and extra bits of the lengths 257 to 285 and of the distances 0 to 29 (RFC 1951, 3.2.5).
  private static let lengths: [(base: Int, extra: Int)] = (0..<29).map { code in
    guard code >= 8, code < 28 else { return code < 8 ? (code + 3, 0) : (258, 0) }
    let extra = code / 4 - 1
    return (((4 + code % 4) << extra) + 3, extra)
  }
  private static let distances: [(base: Int, extra: Int)] = (0..<30).map { code in
    guard code >= 4 else { return (code + 1, 0) }
    let extra = code / 2 - 1
    return (((2 + code % 2) << extra) + 1, extra)
  }

  private static func block(_ codes: Codes, _ bits: inout BitStream, _ output: inout [UInt8], _ limit: Int) -> Bool {
    while true {
      guard let symbol = codes.literals.next(&bits) else { return false }
      if symbol == 256 { return true }
      if symbol < 256 {
        guard output.count < limit else { return false }
        output.append(UInt8(symbol))
        continue
      }
      guard symbol - 257 < lengths.count, let extra = bits.take(lengths[symbol - 257].extra),
        let place = codes.distances.next(&bits), place < distances.count, let more = bits.take(distances[place].extra)
      else { return false }
      let length = lengths[symbol - 257].base + extra
      let distance = distances[place].base + more
      guard distance <= output.count, output.count + length <= limit else { return false }
      // Byte by byte, since the copy may overlap what it writes.
      for _ in 0..<length { output.append(output[output.count - distance]) }
    }
  }

  private static let fixed: Codes? = {
    let literals = (0..<288).map { UInt8($0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8) }
    guard let literals = HuffmanCode(lengths: literals),
      let distances = HuffmanCode(lengths: [UInt8](repeating: 5, count: 30))
    else { return nil }
    return (literals, distances)
  }()

  /// The order in which the lengths of the code for lengths are written.
  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  private static func dynamic(_ bits: inout BitStream) -> Codes? {
    guard let literals = bits.take(5), let distances = bits.take(5), let count = bits.take(4), literals <= 29,
      distances <= 29
    else { return nil }
    var first = [UInt8](repeating: 0, count: 19)
    for index in 0..<count + 4 {
      guard let length = bits.take(3) else { return nil }
      first[order[index]] = UInt8(length)
    }
    guard let code = HuffmanCode(lengths: first) else { return nil }
    var lengths: [UInt8] = []
    let total = literals + 257 + distances + 1
    while lengths.count < total {
      guard let symbol = code.next(&bits) else { return nil }
      switch symbol {
      case 0..<16: lengths.append(UInt8(symbol))
      case 16:
        guard let last = lengths.last, let more = bits.take(2) else { return nil }
        lengths += [UInt8](repeating: last, count: more + 3)
      case 17:
        guard let more = bits.take(3) else { return nil }
        lengths += [UInt8](repeating: 0, count: more + 3)
      default:
        guard let more = bits.take(7) else { return nil }
        lengths += [UInt8](repeating: 0, count: more + 11)
      }
    }
    guard lengths.count == total, lengths[256] != 0,
      let literalCode = HuffmanCode(lengths: lengths[..<(literals + 257)]),
      let distanceCode = HuffmanCode(lengths: lengths[(literals + 257)...])
    else { return nil }
    return (literalCode, distanceCode)
  }
}
