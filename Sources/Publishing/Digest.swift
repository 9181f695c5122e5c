// SHA-256 of a file or a list of files, as 32 bytes in a value: as text each would be an allocation of its own.
import Crypto

/// SHA-256 of bytes.
struct Digest: Hashable, Sendable {
  /// The number from its most significant end.
  private var words: SIMD4<UInt64>

  /// Stands for a file that is still to be made.
  static let unknown = Digest(words: .zero)

  private init(words: SIMD4<UInt64>) { self.words = words }

  init(of bytes: [UInt8]) {
    words = SHA256.hash(data: bytes).withUnsafeBytes { digest in
      SIMD4(
        (0..<4).map { UInt64(bigEndian: digest.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self)) })
    }
  }

  /// 64 digits, in small letters as terang writes them; `nil` for anything else.
  init?(hexadecimal digits: ArraySlice<UInt8>) {
    guard digits.count == 64 else { return nil }
    words = .zero
    for (index, digit) in digits.enumerated() {
      let value: UInt8
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
      default: return nil
      }
      words[index >> 4] = words[index >> 4] << 4 | UInt64(value)
    }
  }

  /// Adds the 64 digits.
  func append(to text: inout [UInt8]) {
    for index in 0..<4 {
      for shift in stride(from: 60, through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: words[index] >> UInt64(shift)) & 15
        text.append(digit < 10 ? digit + UInt8(ascii: "0") : digit + UInt8(ascii: "a") - 10)
      }
    }
  }

  /// 64 digits.
  var hexadecimal: String {
    var text: [UInt8] = []
    append(to: &text)
    return String(decoding: text, as: UTF8.self)
  }
}
