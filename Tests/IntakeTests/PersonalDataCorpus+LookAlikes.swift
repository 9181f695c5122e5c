// What only looks like personal data: the numbers that a city's site is full of.

extension NumberMaker {
  /// One innocent file of each kind of look-alike.
  mutating func lookAlikes() -> [CorpusItem] {
    let year = number(2014...2026)
    let village = "35.71.0\(number(1...3)).10\(padded(number(1...20), 2))"
    let budget =
      "5.\(number(1...3)).0\(number(1...5)).\(padded(number(1...9), 2)).\(padded(number(1...9), 2)).\(padded(number(1...99), 4))"
    let program =
      "\(number(1...7)).\(padded(number(1...20), 2)).\(padded(number(1...9), 2)).2.\(padded(number(1...12), 2)).\(padded(number(1...20), 4))"
    let amount = String(number(1...999)) + (0..<number(3...4)).map { _ in "." + digits(3) }.joined()
    let long = String(number(1...9)) + digits(number(9...13))
    let landline = "(0354) \(digits(6))"
    let isbn = "978-602-\(digits(4))-\(digits(2))-\(digits(1))"
    let coordinates = "-7.\(digits(number(6...15))), 112.\(digits(number(6...15)))"
    let decree = "188.\(number(3...5))/\(number(1...400))/419.\(padded(number(1...99), 3))/\(year)"
    let hash = (0..<40).map { _ in pick(Array("0123456789abcdef").map(String.init)) }.joined()
    let mail =
      pick(["diskominfo", "humas", "ppid"]) + "@" + pick(["kedirikota.go.id", "contoh.go.id", "dinas.example"])
    let front = "---\ntitle: Uji\ndate: \(year)-05-1\(number(0...9))\n---\n"
    func text(_ words: String, _ group: String) -> CorpusItem {
      CorpusItem("news/a.md", front + words + "\n", nil, group)
    }
    return [
      text("Kantor kelurahan: \(landline), faks \(landline), \(landline)/\(digits(6)).", "office phones"),
      CorpusItem(
        "pages/a.csv",
        "nama puskesmas;alamat;telepon\nPuskesmas \(digits(1));Jl. Contoh \(number(1...99));\(landline)\n", nil,
        "office list"),
      CorpusItem(
        "pages/a.csv", "kode rekening;uraian;anggaran\n\(budget);Belanja rekening listrik;\(long)\n", nil,
        "budget codes"),
      CorpusItem(
        "pages/a.csv", "kode,program,pagu,realisasi\n\(program),Layanan,\(long),\(long)\n", nil, "programme codes"),
      text("Kode rekening \(budget) dan program \(program) sebesar Rp\(amount),00.", "budget codes"),
      CorpusItem(
        "areas.csv", "code;name;level;area_km2\n\(village);Kelurahan;village;\(number(1...9)),\(digits(2))\n", nil,
        "regional codes"),
      text("Kode wilayah \(village), \(village) dan \(village).", "regional codes"),
      text("Keputusan nomor \(decree) tentang tim; \(decree).", "decree numbers"),
      text("Buku ISBN \(isbn) terbit \(year), ISBN 978602\(digits(7)).", "ISBN"),
      text("Rapat (at) Balai Kota ke-62 812 orang, humas[at]contoh.go.id, 08-2023\(digits(4)).", "veiled office mail"),
      text("Letaknya \(coordinates).", "coordinates"),
      CorpusItem("pages/a.csv", "nama;lintang;bujur\nTaman;-7,\(digits(12));112,\(digits(13))\n", nil, "coordinates"),
      text("Anggaran Rp \(amount) naik menjadi Rp\(long) atau \(amount) rupiah.", "amounts"),
      CorpusItem(
        "metrics/a.csv", "period;value;target;status;source\n\(year);\(long);\(long),5;final;S1\n", nil, "amounts"),
      text(
        "Data \(year - 4) \(year - 3) \(year - 2) \(year - 1) \(year), lalu \(year)-05-15 2020-06-16 10:30.",
        "years and days"),
      text("Berkas `\(hash)` diunduh.", "hashes"),
      text("Baca <https://news.contoh.example/read/\(year)/05/15/\(digits(9))/judul-\(digits(7))>.", "addresses"),
      text("Surel \(mail), gambar [peta](../media/peta@2x.png), akun @kotakediri.", "official mail"),
      text("Hubungi 112, 110, SMS 1708, atau 1500-\(digits(3)).", "service numbers"),
      CorpusItem(
        "berita/index.html",
        "<svg viewBox=\"0 0 720 240\"><path d=\"M\(digits(2)).\(digits(2)) \(digits(2)).\(digits(2)) L35.71 01.41 01.90 00.01 \(digits(2)).\(digits(2)) \(digits(2)).\(digits(2))\"/><text x=\"\(digits(3))\" y=\"\(digits(3))\">\(amount)</text></svg>",
        nil, "rendered drawing"),
      CorpusItem(
        "pages/a.csv",
        "nama kelurahan;jumlah rt;jumlah rw;jumlah penduduk\nContoh;\(number(9...40));\(number(3...9));\(digits(4))\n",
        nil, "counts"),
      text("| Nama program | Jumlah bantuan |\n|---|---|\n| Contoh | \(amount) |", "counts"),
    ]
  }
}
