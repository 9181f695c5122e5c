/// The parts of picture files that hold metadata: EXIF (a TIFF of its own), XMP (XML) and texts.
struct ImagePieces {
  var exif: [ArraySlice<UInt8>] = []
  var xmp: [ArraySlice<UInt8>] = []
  var texts: [ArraySlice<UInt8>] = []

  private static let exifMark = Array("Exif\0\0".utf8)

  /// The segments of JPEG before the picture itself (ITU T.81 annex B, Exif 2.32 part 4.7.2).
  static func jpeg(_ bytes: [UInt8]) -> ImagePieces {
    var pieces = ImagePieces()
    var offset = 2
    while offset + 4 <= bytes.count, bytes[offset] == 0xFF {
      let kind = bytes[offset + 1]
      if kind == 0xFF || (0xD0...0xD8).contains(kind) || kind == 0x01 {
        offset += kind == 0xFF ? 1 : 2
        continue
      }
      let length = Int(bytes[offset + 2]) << 8 | Int(bytes[offset + 3])
      let end = min(bytes.count, offset + 2 + max(2, length))
      let body = bytes[(offset + 4)..<max(offset + 4, end)]
      if kind == 0xE1, body.starts(with: exifMark) { pieces.exif.append(body.dropFirst(6)) }
      if kind == 0xE1, body.starts(with: Array("http://ns.adobe.com/".utf8)) { pieces.xmp.append(body) }
      if kind == 0xED || kind == 0xFE { pieces.texts.append(body) }
      if kind == 0xDA || kind == 0xD9 { break }
      offset = end
    }
    return pieces
  }

  /// The chunks of PNG (PNG third edition, part 11.3). Compressed texts are not read: nobody writes names so.
  static func png(_ bytes: [UInt8]) -> ImagePieces {
    var pieces = ImagePieces()
    var offset = 8
    while offset + 12 <= bytes.count {
      let length = bytes[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) }
      let kind = bytes[(offset + 4)..<(offset + 8)]
      guard length <= bytes.count - offset - 12 else { break }
      let body = bytes[(offset + 8)..<(offset + 8 + length)]
      if kind.elementsEqual("eXIf".utf8) { pieces.exif.append(body) }
      if kind.elementsEqual("iTXt".utf8), body.starts(with: Array("XML:com.adobe.xmp".utf8)) {
        pieces.xmp.append(body)
      } else if kind.elementsEqual("tEXt".utf8) || kind.elementsEqual("iTXt".utf8) {
        pieces.texts.append(body)
      }
      offset += 12 + length
    }
    return pieces
  }

  /// The chunks of WebP (RFC 9649, part 2.7).
  static func webP(_ bytes: [UInt8]) -> ImagePieces {
    var pieces = ImagePieces()
    var offset = 12
    while offset + 8 <= bytes.count {
      let length = bytes[(offset + 4)..<(offset + 8)].reversed().reduce(0) { $0 << 8 | Int($1) }
      guard length <= bytes.count - offset - 8 else { break }
      let body = bytes[(offset + 8)..<(offset + 8 + length)]
      let kind = bytes[offset..<(offset + 4)]
      if kind.elementsEqual("EXIF".utf8) { pieces.exif.append(body.starts(with: exifMark) ? body.dropFirst(6) : body) }
      if kind.elementsEqual("XMP ".utf8) { pieces.xmp.append(body) }
      offset += 8 + length + length % 2
    }
    return pieces
  }

  /// Formats that keep their metadata in boxes of boxes: found by the marks with which the pieces begin.
  static func anywhere(_ bytes: [UInt8]) -> ImagePieces {
    var pieces = ImagePieces()
    if let mark = bytes.firstRange(of: exifMark) { pieces.exif.append(bytes[mark.upperBound...]) }
    if let mark = bytes.firstRange(of: Array("<x:xmpmeta".utf8)) {
      let end = bytes[mark.lowerBound...].firstRange(of: Array("</x:xmpmeta>".utf8))?.lowerBound ?? bytes.endIndex
      pieces.xmp.append(bytes[mark.lowerBound..<end])
    }
    return pieces
  }
}
