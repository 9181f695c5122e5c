/// What a picture tells besides what it shows: where it was taken, and who took it or is on it.
package struct ImageMetadata: Hashable, Sendable {
  /// The fields that hold a position: `EXIF GPS`, `XMP GPSLatitude`.
  package private(set) var positions: [String] = []
  /// The fields that hold the name of a person: `EXIF Artist`, `XMP dc:creator`.
  package private(set) var names: [String] = []
  /// Comments and descriptions, to be searched like any other text.
  package private(set) var texts: [[UInt8]] = []

  /// Reads the metadata of JPEG, PNG, WebP and TIFF, and what can be found of it in HEIC and AVIF. `nil` when the bytes
  /// are none of these.
  package init?(of bytes: [UInt8]) {
    let pieces: ImagePieces
    if bytes.starts(with: [0xFF, 0xD8]) {
      pieces = .jpeg(bytes)
    } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      pieces = .png(bytes)
    } else if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) {
      pieces = .webP(bytes)
    } else if TIFFReader(bytes[...]) != nil {
      pieces = ImagePieces(exif: [bytes[...]])
    } else if bytes.dropFirst(4).starts(with: Array("ftyp".utf8)) {
      pieces = .anywhere(bytes)
    } else {
      return nil
    }
    for exif in pieces.exif { read(exif: exif) }
    for xmp in pieces.xmp { read(xmp: xmp) }
    texts = (pieces.xmp + pieces.texts).map(Array.init)
  }

  private mutating func read(exif: ArraySlice<UInt8>) {
    guard let reader = TIFFReader(exif) else { return }
    let fields = reader.fields(at: reader.first)
    if let place = fields.first(where: { $0.tag == 0x8825 }) {
      let gps = reader.fields(at: place.number)
      // A camera without a fix writes the fields all the same, with zeros.
      if gps.contains(where: { ($0.tag == 2 || $0.tag == 4) && reader.isFilled($0) }) { positions.append("EXIF GPS") }
    }
    let inner = fields.first { $0.tag == 0x8769 }.map { reader.fields(at: $0.number) } ?? []
    for (tag, name) in [(0x013B, "EXIF Artist"), (0x9C9D, "EXIF XPAuthor"), (0xA430, "EXIF CameraOwnerName")] {
      if (fields + inner).contains(where: { $0.tag == tag && reader.isFilled($0) }) { names.append(name) }
    }
  }

  private mutating func read(xmp: ArraySlice<UInt8>) {
    for field in ["GPSLatitude", "GPSLongitude", "GPSPosition"] where Self.holds(field, in: xmp) {
      positions.append("XMP " + field)
      break
    }
    for field in [
      "dc:creator", "PersonInImage", "mwg-rs:Name", "OwnerName", "CameraOwnerName", "MPReg:PersonDisplayName",
    ] where Self.holds(field, in: xmp) {
      names.append("XMP " + field)
    }
  }

  /// Whether a field of XMP, an attribute or an element, has a value.
  private static func holds(_ field: String, in xmp: ArraySlice<UInt8>) -> Bool {
    let name = Array(field.utf8)
    var start = xmp.startIndex
    while let found = xmp[start...].firstRange(of: name) {
      start = found.upperBound
      let rest = xmp[start...]
      if rest.starts(with: Array("=\"".utf8)) || rest.starts(with: Array("='".utf8)) {
        let value = rest.dropFirst(2).prefix { $0 != rest[rest.startIndex + 1] }
        if value.contains(where: { $0 > 0x20 }) { return true }
      } else if rest.first == UInt8(ascii: ">") {
        var isTag = true
        let end = rest.firstRange(of: Array((field + ">").utf8))?.lowerBound ?? rest.endIndex
        for byte in rest[..<end] {
          if byte == UInt8(ascii: "<") { isTag = true }
          if !isTag, byte > 0x20 { return true }
          if byte == UInt8(ascii: ">") { isTag = false }
        }
      }
    }
    return false
  }
}
