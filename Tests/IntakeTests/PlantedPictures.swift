// Pictures that tell too much, built byte by byte, and tables of persons.
import Diagnostics

enum PlantedPictures {
  static let all: [CorpusItem] = {
    var items: [CorpusItem] = []
    func plant(_ name: String, _ bytes: [UInt8]) {
      items.append(CorpusItem(name, bytes, .personalDataImage, "picture"))
    }
    for isLittle in [true, false] {
      for body in [
        exif(isLittle: isLittle, gps: [7, 49, 112]), exif(isLittle: isLittle, gps: nil, artist: "Budi Contoh"),
      ] {
        plant("media/a.jpg", jpeg(body))
        plant("media/a.png", png("eXIf", body))
        plant("media/a.webp", webP("EXIF", body))
        plant("media/a.tif", body)
        plant("media/a.heic", [0, 0, 0, 24] + Array("ftypheic\0\0Exif\0\0".utf8) + body)
      }
    }
    let fields = [
      #"<rdf exif:GPSLatitude="7,49.2S"/>"#, "<dc:creator><rdf:Seq><rdf:li>Budi</rdf:li></rdf:Seq></dc:creator>",
    ]
    for field in fields {
      let body = Array("<x:xmpmeta>\(field)</x:xmpmeta>".utf8)
      plant("media/a.jpg", jpeg(Array("http://ns.adobe.com/xap/1.0/\0".utf8) + body, mark: []))
      plant("media/a.png", png("iTXt", Array("XML:com.adobe.xmp\0\0\0\0\0".utf8) + body))
      plant("media/a.webp", webP("XMP ", body))
    }
    let byline: [UInt8] = Array("Photoshop 3.0\0".utf8) + resource(iptc(80, "Budi Contoh"))
    plant("media/a.jpg", segment(0xED, byline))
    plant("media/a.png", png("tEXt", Array("Author\0Budi Contoh".utf8)))
    plant("media/a.png", png("zTXt", Array("Author\0\0".utf8) + zlib("Budi Contoh")))
    let position = exif(isLittle: true, gps: [7, 49, 112])
    plant("media/a.png", png("zTXt", Array("Raw profile type exif\0\0".utf8) + zlib(profile("exif", position))))
    // As libavif writes it, without a mark before it.
    plant("media/a.avif", [0, 0, 0, 24] + Array("ftypavif\0\0\0\0".utf8) + position)
    plant("media/a.gif", Array("GIF89a!\u{B}XMP DataXMP<rdf:RDF exif:GPSLatitude=\"7,49S\"></rdf:RDF>".utf8))
    return items
  }()

  /// Pictures with a text in every place that takes one.
  static func captioned(_ text: String) -> [CorpusPlace] {
    let (words, caption) = (Array(text.utf8), Array("Photoshop 3.0\0".utf8) + resource(iptc(120, text)))
    let description = Array("<x:xmpmeta><dc:description>\(text)</dc:description></x:xmpmeta>".utf8)
    return [
      CorpusPlace("media/a.jpg", segment(0xED, caption), "IPTC caption"),
      CorpusPlace("media/a.jpg", segment(0xFE, words), "JPEG comment"),
      CorpusPlace("media/a.png", png("zTXt", Array("Comment\0\0".utf8) + zlib(text)), "PNG packed text"),
      CorpusPlace(
        "media/a.png", png("iTXt", Array("Comment\0\u{1}\0id\0\0".utf8) + zlib(text)), "PNG packed Unicode text"),
      CorpusPlace("media/a.webp", webP("XMP ", description), "XMP description"),
      CorpusPlace("media/a.jpg", jpeg(exif(isLittle: true, gps: nil, artist: text, tag: 0x9286)), "EXIF comment"),
      CorpusPlace("media/a.gif", Array("GIF89a!".utf8) + [0xFE] + blocks(words), "GIF comment"),
    ]
  }

  private static func blocks(_ words: [UInt8]) -> [UInt8] { [UInt8(words.count & 0x7F)] + words.prefix(127) + [0] }

  private static func iptc(_ set: UInt8, _ text: String) -> [UInt8] {
    [0x1C, 2, set, UInt8(text.utf8.count >> 8), UInt8(text.utf8.count & 0xFF)] + Array(text.utf8)
  }

  private static func resource(_ body: [UInt8]) -> [UInt8] {
    Array("8BIM".utf8) + [4, 4, 0, 0] + big(body.count) + body
  }

  /// A zlib stream of one block that is stored as it is.
  static func zlib(_ text: String) -> [UInt8] {
    let (low, high) = (UInt8(text.utf8.count & 0xFF), UInt8(text.utf8.count >> 8))
    return [0x78, 1, 1, low, high, ~low, ~high] + Array(text.utf8) + [0, 0, 0, 0]
  }

  private static func profile(_ kind: String, _ body: [UInt8]) -> String {
    let digits = (Array("Exif\0\0".utf8) + body).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    return "\n\(kind)\n   \(digits.count)\n\(digits.joined())\n"
  }

  static func segment(_ kind: UInt8, _ body: [UInt8]) -> [UInt8] {
    [0xFF, 0xD8, 0xFF, kind, UInt8((body.count + 2) >> 8), UInt8((body.count + 2) & 0xFF)] + body + [0xFF, 0xD9]
  }

  /// Pictures with harmless metadata: no position, no name.
  static let harmless: [[UInt8]] = [
    jpeg(exif(isLittle: true, gps: nil)), jpeg(exif(isLittle: false, gps: [0, 0, 0])),
    png("tEXt", Array("Software\0x".utf8)), png("zTXt", Array("Comment\0\0".utf8) + [0x78, 1, 7]),
    segment(0xED, Array("Photoshop 3.0\0".utf8) + resource(iptc(80, "Dinas Kominfo"))),
    webP("XMP ", Array("<x:xmpmeta><dc:creator> </dc:creator><dc:title>Taman Kota</dc:title></x:xmpmeta>".utf8)),
    webP("XMP ", Array("<x:xmpmeta><dc:creator> </dc:creator></x:xmpmeta>".utf8)), jpeg([0x49]),
    [0xFF, 0xD8, 0xFF, 0xE1, 0xFF],
  ]

  static func jpeg(_ body: [UInt8], mark: [UInt8] = Array("Exif\0\0".utf8)) -> [UInt8] {
    let length = 2 + mark.count + body.count
    return [0xFF, 0xD8, 0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 0xFF)] + mark + body + [0xFF, 0xD9]
  }

  static func png(_ kind: String, _ body: [UInt8]) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + big(body.count) + Array(kind.utf8) + body + [0, 0, 0, 0]
  }

  static func webP(_ kind: String, _ body: [UInt8]) -> [UInt8] {
    Array("RIFF\0\0\0\0WEBP".utf8) + Array(kind.utf8) + Array(big(body.count).reversed()) + body
  }

  private static func big(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(value >> (24 - 8 * $0) & 0xFF) } }

  /// A TIFF with one directory, and one for the position if there is one.
  static func exif(isLittle: Bool, gps: [Int]?, artist: String? = nil, tag: Int = 0x013B) -> [UInt8] {
    func number(_ value: Int, _ count: Int) -> [UInt8] {
      let bytes = (0..<count).map { UInt8(value >> (8 * (count - 1 - $0)) & 0xFF) }
      return isLittle ? bytes.reversed() : bytes
    }
    func field(_ tag: Int, _ type: Int, _ count: Int, _ value: Int) -> [UInt8] {
      number(tag, 2) + number(type, 2) + number(count, 4) + number(value, 4)
    }
    let mark: [UInt8] = isLittle ? [0x49, 0x49, 0x2A, 0] : [0x4D, 0x4D, 0, 0x2A]
    let head = mark + number(8, 4)
    if let artist {
      let directory = head + number(1, 2) + field(tag, 2, artist.utf8.count, 26)
      return directory + number(0, 4) + Array(artist.utf8)
    }
    guard let gps else { return head + number(0, 2) + number(0, 4) }
    let directory = head + number(1, 2) + field(0x8825, 4, 1, 26) + number(0, 4)
    let position = number(1, 2) + field(2, 5, 3, 44) + number(0, 4)
    return gps.reduce(directory + position) { $0 + number($1, 4) + number(1, 4) }
  }
}

enum PlantedTables {
  static let all: [CorpusItem] = [
    ["nama", "tanggal lahir"], ["no", "Nama Lengkap", "Tgl. Lahir"], ["nama", "alamat"], ["Nama Penerima", "RT/RW"],
    ["nama pasien", "diagnosa"], ["nama", "nama ibu kandung"], ["nama", "jenis bansos"], ["Nama KK", "RT", "RW"],
    ["Nama Warga", "Jenis Bantuan"], ["nama anak", "status gizi"], ["name", "birth date"], ["nama siswa", "agama"],
    ["nama", "no hp"], ["nama", "penyakit"], ["full name", "address"], ["NAMA", "TTL", "ALAMAT"],
  ].flatMap { columns -> [CorpusItem] in
    let cells = columns.map { _ in "x" }
    let row = { (cells: [String]) in "| " + cells.joined(separator: " | ") + " |\n" }
    return [
      CorpusItem(
        "pages/a.csv", columns.joined(separator: ";") + "\n" + cells.joined(separator: ";") + "\n", .personalDataTable,
        "CSV header"),
      CorpusItem(
        "pages/a.csv", "Daftar\n\n" + columns.joined(separator: ",") + "\n" + cells.joined(separator: ",") + "\n",
        .personalDataTable, "CSV header"),
      CorpusItem(
        "news/a.md", "---\ntitle: x\n---\n" + row(columns) + row(columns.map { _ in "---" }) + row(cells),
        .personalDataTable, "Markdown table"),
    ]
  }
}
