// Which plain letters a character of a title becomes in a slug, by table, so that no locale and no library decides.

enum Folding {
  case letters(ArraySlice<UInt8>)
  case separator
  /// Combining marks and characters without width: they neither show nor separate.
  case invisible

  static func of(_ scalar: Unicode.Scalar) -> Folding {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: return .letters([UInt8(truncatingIfNeeded: scalar.value)])
    case 0x41...0x5A: return .letters([UInt8(truncatingIfNeeded: scalar.value + 0x20)])
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
    case UInt8(ascii: "2"): return .letters(pair(scalar))
    default: return .letters([letter])
    }
  }

  private static func pair(_ scalar: Unicode.Scalar) -> ArraySlice<UInt8> {
    switch scalar {
    case "Æ", "æ": ArraySlice("ae".utf8)
    case "Œ", "œ": ArraySlice("oe".utf8)
    case "Þ", "þ": ArraySlice("th".utf8)
    case "Ĳ", "ĳ": ArraySlice("ij".utf8)
    default: ArraySlice("ss".utf8)
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
