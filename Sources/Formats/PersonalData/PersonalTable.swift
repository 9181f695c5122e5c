/// A table whose columns describe persons: a name beside what belongs to one, even without a single number.
package struct PersonalTable: Hashable, Sendable {
  /// The column of the names, as typed.
  package let name: String
  /// The first column that tells something about those persons, as typed.
  package let detail: String

  /// `nil` when the columns are those of offices, places or figures.
  package init?(columns: [String]) {
    let columns = columns.map { ($0, Self.words($0)) }
    guard let name = columns.first(where: { Self.isPerson($0.1) }) else { return nil }
    guard let detail = columns.first(where: { $0.0 != name.0 && Self.isDetail($0.1) }) else { return nil }
    self.name = name.0
    self.detail = detail.0
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// What makes a name one of a person; a name with another word beside it is one of an office or a place.
  private static let persons: Set<String> = [
    "lengkap", "warga", "penduduk", "penerima", "pasien", "siswa", "siswi", "murid", "anak", "balita", "bayi", "kepala",
    "keluarga", "kk", "krt", "krtm", "pemohon", "pelapor", "pemilik", "pegawai", "peserta", "korban", "lansia", "ibu",
    "ayah", "wali", "suami", "istri", "orang", "tersangka", "terlapor", "santri", "mahasiswa", "guru", "manfaat",
    "full",
    "asn", "pengurus", "kpm", "difabel", "calon", "pelamar", "pensiunan", "sesuai", "ktp", "alias", "panggilan",
  ]

  private static func isPerson(_ words: [String]) -> Bool {
    guard let first = words.first, first == "nama" || first == "name" || words.last == "name" else { return false }
    if first == "name" || first != "nama" {
      return words.count == 1 || words.contains("full") || words.contains("person")
    }
    return words.dropFirst().allSatisfy { persons.contains($0) || $0.utf8.allSatisfy(isDigit) }
  }

  /// One word that belongs to a person, or several that must all be there.
  private static let details: [[String]] = [
    ["lahir"], ["ttl"], ["birth"], ["birthdate"], ["dob"], ["alamat"], ["address"], ["domisili"], ["rt"], ["rw"],
    ["ibu", "kandung"], ["nama", "ibu"], ["mother"], ["penyakit"], ["diagnosa"], ["diagnosis"], ["illness"],
    ["disease"],
    ["riwayat", "kesehatan"], ["bansos"], ["bantuan"], ["blt"], ["pkh"], ["bpnt"], ["aid"], ["disabilitas"],
    ["difabel"],
    ["agama"], ["nik"], ["ktp"], ["kk"], ["npwp"], ["hp"], ["wa"], ["whatsapp"], ["ponsel"], ["handphone"],
    ["rekening"],
    ["norek"], ["nip"], ["bpjs"], ["nohp"], ["nokk"], ["golongan", "darah"], ["status", "kawin"], ["pernikahan"],
    ["pekerjaan"], ["penghasilan"], ["gaji"], ["gizi"], ["stunting"],
  ]

  private static func isDetail(_ words: [String]) -> Bool {
    // How many there are of something tells nothing about one person.
    if words.contains(where: { ["jumlah", "banyak", "total", "kode", "count", "number", "persen"].contains($0) }),
      !words.contains("bantuan")
    {
      return false
    }
    return details.contains { $0.allSatisfy(words.contains) }
  }
}

extension PersonalTable {
  /// The personal tables among the pipe tables of a Markdown text, with the offset of each one's names.
  package static func inMarkdown(_ bytes: [UInt8]) -> [(table: PersonalTable, range: Range<Int>)] {
    // Most texts have no table. Searching for the rule below the names with firstRange(of:) took three quarters of a
    // check of 10,000 items.
    guard bytes.holds(UInt8(ascii: "|")) else { return [] }
    var found: [(PersonalTable, Range<Int>)] = []
    var before = 0..<0
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[start..<end]
      let isRule =
        line.contains(UInt8(ascii: "-")) && line.contains(UInt8(ascii: "|"))
        && line.allSatisfy { [0x20, 0x09, 0x0D, UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "-")].contains($0) }
      if isRule, !before.isEmpty {
        let cells = bytes[before].split(separator: UInt8(ascii: "|")).map {
          String(decoding: $0, as: UTF8.self).filter { !"*`_".contains($0) || $0 == "_" }
        }
        if let table = PersonalTable(columns: cells.map(trimmed)) { found.append((table, before)) }
      }
      before = start..<end
      start = end + 1
    }
    return found
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text.drop { $0.isWhitespace })
  }
}
