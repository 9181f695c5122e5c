/// What a picture tells besides what it shows: where it was taken, and who took it or is on it.
package struct ImageMetadata: Hashable, Sendable {
  /// The fields that hold a position: `EXIF GPS`, `XMP GPSLatitude`.
  package private(set) var positions: [String] = []
  /// The fields that hold the name of a person: `EXIF Artist`, `IPTC By-line`, `XMP dc:creator`.
  package private(set) var names: [String] = []
  /// Comments, captions and descriptions, to be searched like any other text.
  package private(set) var texts: [[UInt8]] = []

  /// Reads the metadata of JPEG, PNG, WebP, GIF and TIFF, and what can be found of it in HEIC and AVIF. `nil` when the
  /// bytes are none of these.
  package init?(of bytes: [UInt8]) {
    guard let pieces = ImagePieces(of: bytes) else { return nil }
    texts = (pieces.xmp + pieces.texts).map(Array.init)
    for exif in pieces.exif { read(exif: exif) }
    for xmp in pieces.xmp { read(xmp: xmp) }
    for iptc in pieces.iptc { read(iptc: iptc) }
    for (name, text) in pieces.named where name == "Author" { note("PNG Author", text) }
  }

  /// Notes a field that holds a name, unless it is that of an office or a program.
  private mutating func note(_ field: String, _ value: some Sequence<UInt8>) {
    // Windows writes UTF-16.
    let text = String(decoding: value.filter { $0 != 0 }, as: UTF8.self)
    if PersonName.isLikely(text), !names.contains(field) { names.append(field) }
  }

  private mutating func note(position field: String) {
    if !positions.contains(field) { positions.append(field) }
  }

  private mutating func read(exif: ArraySlice<UInt8>) {
    guard let reader = TIFFReader(exif) else { return }
    let fields = reader.fields(at: reader.first)
    if let place = fields.first(where: { $0.tag == 0x8825 }) {
      let gps = reader.fields(at: place.number)
      // A camera without a fix writes the fields all the same, with zeros.
      if gps.contains(where: { ($0.tag == 2 || $0.tag == 4) && reader.isFilled($0) }) { note(position: "EXIF GPS") }
    }
    let inner = fields.first { $0.tag == 0x8769 }.map { reader.fields(at: $0.number) } ?? []
    for field in fields + inner {
      guard Self.described.contains(field.tag) || Self.people[field.tag] != nil, let value = reader.value(field) else {
        continue
      }
      if let name = Self.people[field.tag] { note(name, value) }
      // One byte a character, two, or eight that name the characters before them.
      texts.append(value.filter { $0 != 0 })
    }
  }

  private static let people = [0x013B: "EXIF Artist", 0x9C9D: "EXIF XPAuthor", 0xA430: "EXIF CameraOwnerName"]
  /// Description, copyright, comments and what Windows adds: title, comment, keywords, subject.
  private static let described: Set<Int> = [0x010E, 0x8298, 0x9286, 0x9C9B, 0x9C9C, 0x9C9E, 0x9C9F]

  /// The data sets of IPTC-IIM 4.2, record 2.
  private mutating func read(iptc: ArraySlice<UInt8>) {
    var rest = iptc
    while rest.count >= 5, rest.first == 0x1C {
      let head = Array(rest.prefix(5))
      let length = Int(head[3]) << 8 | Int(head[4])
      // Longer ones are pictures of their own.
      guard length < 0x8000 else { return }
      let value = rest.dropFirst(5).prefix(length)
      if head[1] == 2 {
        if let name = Self.writers[head[2]] { note(name, value) }
        texts.append(Array(value))
      }
      rest = rest.dropFirst(5 + length)
    }
  }

  private static let writers: [UInt8: String] = [80: "IPTC By-line", 118: "IPTC Contact", 122: "IPTC Writer"]

  private mutating func read(xmp: ArraySlice<UInt8>) {
    for field in ["GPSLatitude", "GPSLongitude", "GPSPosition"] where !Self.values(of: field, in: xmp).isEmpty {
      note(position: "XMP " + field)
      break
    }
    for field in [
      "dc:creator", "PersonInImage", "mwg-rs:Name", "OwnerName", "CameraOwnerName", "MPReg:PersonDisplayName",
      "CaptionWriter",
    ] {
      for value in Self.values(of: field, in: xmp) { note("XMP " + field, value) }
    }
  }

  /// The values of a field of XMP, an attribute or an element, without tags; none that is blank.
  private static func values(of field: String, in xmp: ArraySlice<UInt8>) -> [[UInt8]] {
    let name = Array(field.utf8)
    var found: [[UInt8]] = []
    var start = xmp.startIndex
    while let range = xmp[start...].firstRange(of: name) {
      start = range.upperBound
      let rest = xmp[start...]
      var value: [UInt8] = []
      if rest.starts(with: Array("=\"".utf8)) || rest.starts(with: Array("='".utf8)) {
        value = Array(rest.dropFirst(2).prefix { $0 != rest[rest.startIndex + 1] })
      } else if rest.first == UInt8(ascii: ">") {
        var isTag = true
        let end = rest.firstRange(of: name + [UInt8(ascii: ">")])
        for byte in rest[..<(end?.lowerBound ?? rest.endIndex)] {
          if byte == UInt8(ascii: "<") { isTag = true }
          if !isTag { value.append(byte) }
          if byte == UInt8(ascii: ">") {
            isTag = false
            value.append(0x20)
          }
        }
        start = end?.upperBound ?? rest.endIndex
      }
      if value.contains(where: { $0 > 0x20 }) { found.append(value) }
    }
    return found
  }
}
