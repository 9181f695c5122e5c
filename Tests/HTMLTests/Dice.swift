// A generator of numbers and texts that gives the same ones in every run.

/// SplitMix64, as Steele, Lea and Flood published it in 2014.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A text in which markup, quotes, control characters and characters of all lengths are frequent.
  mutating func text(length: Int) -> String {
    let frequent: [Unicode.Scalar] = [
      "<", ">", "&", "\"", "'", ";", "#", "\u{0}", "\u{1B}", "\n", "\u{FFFE}", "é", "-",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &self) {
      if Bool.random(using: &self) {
        text.append(frequent.randomElement(using: &self) ?? "<")
      } else if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x2_0000, using: &self)) {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
