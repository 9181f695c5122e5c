/// The parts of picture files that hold metadata: EXIF (a TIFF of its own), XMP (XML), IPTC and texts.
struct ImagePieces {
  var exif: [ArraySlice<UInt8>] = []
  var xmp: [ArraySlice<UInt8>] = []
  /// Data sets of IPTC-IIM 4.2, as Photoshop and agencies write them.
  var iptc: [ArraySlice<UInt8>] = []
  var texts: [ArraySlice<UInt8>] = []
  /// Texts under a name: `Author`.
  var named: [(name: String, text: ArraySlice<UInt8>)] = []

  static let exifMark = Array("Exif\0\0".utf8)

  /// Reads JPEG, PNG, WebP, GIF and TIFF, and what can be found in HEIC and AVIF; `nil` for anything else.
  init?(of bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xD8]) {
      jpeg(bytes)
    } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      png(bytes)
    } else if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) {
      webP(bytes)
    } else if bytes.starts(with: Array("GIF8".utf8)) {
      gif(bytes)
    } else if let tiff = TIFFReader(bytes[...]) {
      exif = [bytes[...]]
      for field in tiff.fields(at: tiff.first) {
        // XMP, IPTC and the resources of Photoshop (TIFF Technical Note 3).
        if field.tag == 0x02BC, let value = tiff.value(field) { xmp.append(value) }
        if field.tag == 0x83BB, let value = tiff.value(field) { iptc.append(value) }
        if field.tag == 0x8649, let value = tiff.value(field) { resources(value) }
      }
    } else if bytes.dropFirst(4).starts(with: Array("ftyp".utf8)) {
      anywhere(bytes)
    } else {
      return nil
    }
  }

  /// The segments of JPEG before the picture itself (ITU T.81 annex B, Exif 2.32 part 4.7.2).
  private mutating func jpeg(_ bytes: [UInt8]) {
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
      if kind == 0xE1, body.starts(with: Self.exifMark) { exif.append(body.dropFirst(6)) }
      if kind == 0xE1, body.starts(with: Array("http://ns.adobe.com/".utf8)) { xmp.append(body) }
      if kind == 0xED, body.starts(with: Array("Photoshop 3.0\0".utf8)) { resources(body.dropFirst(14)) }
      if kind == 0xED || kind == 0xFE { texts.append(body) }
      if kind == 0xDA || kind == 0xD9 { break }
      offset = end
    }
  }

  /// The resources of Photoshop, of which 0x0404 is IPTC (Photoshop File Formats, Image Resource Blocks).
  mutating func resources(_ body: ArraySlice<UInt8>) {
    var rest = body
    while rest.starts(with: Array("8BIM".utf8)), rest.count >= 12 {
      let head = Array(rest.prefix(7))
      let name = (Int(head[6]) + 2) & ~1
      let size = rest.dropFirst(6 + name).prefix(4)
      guard size.count == 4 else { return }
      let length = size.reduce(0) { $0 << 8 | Int($1) }
      let data = rest.dropFirst(10 + name).prefix(length)
      if head[4] == 4, head[5] == 4 { iptc.append(data) }
      rest = rest.dropFirst(10 + name + length + length % 2)
    }
  }

  /// The chunks of WebP (RFC 9649, part 2.7).
  private mutating func webP(_ bytes: [UInt8]) {
    var offset = 12
    while offset + 8 <= bytes.count {
      let length = bytes[(offset + 4)..<(offset + 8)].reversed().reduce(0) { $0 << 8 | Int($1) }
      guard length <= bytes.count - offset - 8 else { break }
      let body = bytes[(offset + 8)..<(offset + 8 + length)]
      let kind = bytes[offset..<(offset + 4)]
      if kind.elementsEqual("EXIF".utf8) { exif.append(body.starts(with: Self.exifMark) ? body.dropFirst(6) : body) }
      if kind.elementsEqual("XMP ".utf8) { xmp.append(body) }
      offset += 8 + length + length % 2
    }
  }

  /// The comments of GIF, and its XMP, which is written into a block of its own.
  private mutating func gif(_ bytes: [UInt8]) {
    xmp += Self.packets(bytes)
    var offset = 0
    while let found = Self.find([0x21, 0xFE], in: bytes, from: offset) {
      var comment: [UInt8] = []
      offset = found + 2
      while offset < bytes.count, bytes[offset] > 0, offset + Int(bytes[offset]) < bytes.count {
        comment += bytes[(offset + 1)...(offset + Int(bytes[offset]))]
        offset += Int(bytes[offset]) + 1
      }
      texts.append(comment[...])
    }
  }

  /// Formats that keep their metadata in boxes of boxes: found by the marks with which the pieces begin.
  private mutating func anywhere(_ bytes: [UInt8]) {
    xmp += Self.packets(bytes)
    for mark: [UInt8] in [[0x49, 0x49, 0x2A, 0, 8, 0, 0, 0], [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8]] {
      var offset = 0
      while let found = Self.find(mark, in: bytes, from: offset), exif.count < 8 {
        exif.append(bytes[found...])
        offset = found + mark.count
      }
    }
    // Cameras may leave room before the first directory; then the mark of EXIF tells where it is.
    if exif.isEmpty, let found = Self.find(Self.exifMark, in: bytes, from: 0) { exif.append(bytes[(found + 6)...]) }
  }

  /// The packets of XMP anywhere in a file (XMP part 3, 1.1).
  private static func packets(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    guard
      let start = find(Array("<x:xmpmeta".utf8), in: bytes, from: 0) ?? find(Array("<rdf:RDF".utf8), in: bytes, from: 0)
    else { return [] }
    let end = find(Array("</rdf:RDF".utf8), in: bytes, from: start) ?? bytes.count
    return [bytes[start..<end]]
  }

  /// Where some bytes stand for the first time from an offset on. `firstRange(of:)` is some forty times slower.
  static func find(_ mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let first = mark.first else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index + mark.count <= bytes.count {
        if bytes[index] == first, mark.indices.allSatisfy({ bytes[index + $0] == mark[$0] }) { return index }
        index += 1
      }
      return nil
    }
  }
}
