// The texts of PNG, plain and packed, and the metadata that ImageMagick writes into them.

extension ImagePieces {
  /// A text beyond this is no caption, in bytes.
  private static let longestText = 4 << 20

  /// The chunks of PNG (PNG third edition, part 11.3).
  mutating func png(_ bytes: [UInt8]) {
    var offset = 8
    while offset + 12 <= bytes.count {
      let length = bytes[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) }
      let kind = bytes[(offset + 4)..<(offset + 8)]
      guard length <= bytes.count - offset - 12 else { break }
      let body = bytes[(offset + 8)..<(offset + 8 + length)]
      switch String(decoding: kind, as: UTF8.self) {
      case "eXIf": exif.append(body)
      case "tEXt": text(body, Self.rest(of: body, after: 1))
      case "zTXt": text(body, Self.rest(of: body, after: 1).flatMap { Self.unpacked($0.dropFirst()) })
      case "iTXt": text(body, Self.international(body))
      default: break
      }
      offset += 12 + length
    }
  }

  /// A text with its keyword, which stands before it up to a zero.
  private mutating func text(_ body: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>?) {
    guard let text else { return }
    let keyword = String(decoding: body.prefix { $0 != 0 }, as: UTF8.self)
    if keyword.hasPrefix("Raw profile type ") {
      profile(keyword.split(separator: " ").last ?? "", text)
    } else if keyword == "XML:com.adobe.xmp" {
      xmp.append(text)
    } else {
      named.append((keyword, text))
      texts.append(text)
    }
  }

  /// What follows the zero that stands at the given place among the zeros.
  private static func rest(of body: ArraySlice<UInt8>, after zeros: Int) -> ArraySlice<UInt8>? {
    var rest = body
    for _ in 0..<zeros {
      guard let zero = rest.firstIndex(of: 0) else { return nil }
      rest = rest[(zero + 1)...]
    }
    return rest
  }

  /// The text behind keyword, flags, language and translated keyword.
  private static func international(_ body: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let flags = rest(of: body, after: 1), flags.count >= 2, let text = rest(of: flags.dropFirst(2), after: 2)
    else { return nil }
    return flags.first == 1 ? unpacked(text) : text
  }

  /// A zlib stream unpacked (RFC 1950); its checksum is left to programs that show the picture.
  private static func unpacked(_ body: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard body.count > 2 else { return nil }
    return Inflate.unpack(body.dropFirst(2), limit: longestText).map { $0[...] }
  }

  /// Metadata in hexadecimal: a line with its kind, one with its length, then the digits.
  private mutating func profile(_ kind: Substring, _ text: ArraySlice<UInt8>) {
    let lines = text.split(separator: 0x0A)
    guard lines.count > 2 else { return }
    var bytes: [UInt8] = []
    var half: UInt8?
    for byte in lines.dropFirst(2).joined() {
      let low = lowered(byte)
      guard isDigit(byte) || (0x61...0x66).contains(low) else { continue }
      let digit = isDigit(byte) ? byte - 0x30 : low - 0x57
      if let high = half { bytes.append(high << 4 | digit) }
      half = half == nil ? digit : nil
    }
    switch kind {
    case "exif", "APP1":
      if bytes.starts(with: Self.exifMark) { exif.append(bytes.dropFirst(6)) } else { xmp.append(bytes[...]) }
    case "iptc", "8bim": resources(bytes[...])
    case "xmp": xmp.append(bytes[...])
    default: texts.append(bytes[...])
    }
  }
}
