// Sums of records that do not depend on their order, to tell whether anything differs from the last run.

/// 128 bits that two different sets of records share by chance only. No guard against somebody who wants them to.
struct Sum128: Equatable {
  private var first: UInt64 = 0
  private var second: UInt64 = 0

  /// Adds a record; the order of records does not matter, which spares sorting the names of a folder.
  mutating func add(_ record: some Collection<UInt8>) {
    var one: UInt64 = 0x9E37_79B9_7F4A_7C15
    var two: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    for byte in record {
      one = (one ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      two = (two &+ UInt64(byte)) &* 0x9FB2_1C65_1E98_DF25
      two ^= two >> 29
    }
    first &+= Sum128.mixed(one)
    second &+= Sum128.mixed(two)
  }

  /// Adds all records of another sum.
  mutating func add(_ other: Sum128) {
    first &+= other.first
    second &+= other.second
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = (value ^ (value >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    value = (value ^ (value >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return value ^ (value >> 33)
  }

  /// 32 hexadecimal digits.
  var text: String { Sum128.digits(first) + Sum128.digits(second) }

  private static func digits(_ value: UInt64) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: 16 - text.utf8.count) + text
  }
}
