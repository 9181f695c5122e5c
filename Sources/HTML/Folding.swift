// Which plain letters a character of a title becomes in a slug, by table, so that no locale and no library decides.

enum Folding {
  case letter(UInt8)
  case pair(UInt8, UInt8)
  case separator
  /// Combining marks and characters without width: they neither show nor separate.
  case invisible

  static func of(_ scalar: Unicode.Scalar) -> Folding {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: return .letter(UInt8(truncatingIfNeeded: scalar.value))
    case 0x41...0x5A: return .letter(UInt8(truncatingIfNeeded: scalar.value + 0x20))
    case 0xC0..<0x180: return looked(up: scalar, in: latin, from: 0xC0)
    case 0x1E00..<0x1F00: return looked(up: scalar, in: latinAdditional, from: 0x1E00)
    case 0xAD, 0x300...0x36F, 0x200B...0x200D, 0x2060, 0xFEFF: return .invisible
    default: return .separator
    }
  }

  private static func looked(up scalar: Unicode.Scalar, in table: [UInt8], from first: UInt32) -> Folding {
    let letter = table[Int(scalar.value - first)]
    switch letter {
    case UInt8(ascii: "-"): return .separator
    case UInt8(ascii: "2"): return pair(scalar)
    default: return .letter(letter)
    }
  }

  private static func pair(_ scalar: Unicode.Scalar) -> Folding {
    switch scalar {
    case "Æ", "æ": .pair(UInt8(ascii: "a"), UInt8(ascii: "e"))
    case "Œ", "œ": .pair(UInt8(ascii: "o"), UInt8(ascii: "e"))
    case "Þ", "þ": .pair(UInt8(ascii: "t"), UInt8(ascii: "h"))
    case "Ĳ", "ĳ": .pair(UInt8(ascii: "i"), UInt8(ascii: "j"))
    default: .pair(UInt8(ascii: "s"), UInt8(ascii: "s"))
    }
  }

  // One letter a code point, after the canonical decompositions of Unicode; `-` is no letter, `2` is a pair.
  private static let latin = Array(
    """
    aaaaaa2ceeeeiiiidnooooo-ouuuuy22aaaaaa2ceeeeiiiidnooooo-ouuuuy2y\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii22jjkkklllllll\
    lllnnnnnnnnnoooooo22rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """.utf8)

  // Latin Extended Additional, U+1E00 to U+1EFF.
  private static let latinAdditional = Array(
    """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwy-s--2-aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy------
    """.utf8)
}
