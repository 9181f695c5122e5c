// What is planted: every kind in every form that people write, in every place that is published.
import Diagnostics

extension NumberMaker {
  /// Made-up data of every kind, each in one of its forms.
  mutating func data() -> [PlantedDatum] {
    var all: [PlantedDatum] = []
    for isWoman in [false, true] {
      let nik = resident(isWoman: isWoman)
      let head = String(nik.prefix(6))
      let day = String(nik.dropFirst(6).prefix(6))
      let tail = String(nik.suffix(4))
      let forms: [String] = [
        nik, grouped(nik, [4, 4, 4, 4], " "), grouped(nik, [6, 6, 4], "."), grouped(nik, [6, 6, 4], "-"),
        grouped(nik, [2, 2, 2, 6, 4], "."), grouped(nik, [4, 4, 4, 4], "\u{A0}"), head + day + "****",
        head + "xxxx" + String(nik.suffix(6)), grouped(head + day, [4, 4, 4], " ") + " ****",
        grouped(head, [2, 2, 2], ".") + "-" + day + "-" + tail,
      ]
      for text in forms {
        all.append(PlantedDatum(text: text, rule: .personalDataNIK, words: "NIK", column: "nik"))
      }
    }
    let family = resident(isWoman: false)
    for text in [family, grouped(family, [4, 4, 4, 4], " "), grouped(family, [6, 6, 4], "-")] {
      all.append(PlantedDatum(text: text, rule: .personalDataKK, words: "No. KK", column: "no_kk"))
    }
    let tax = digits(15)
    let parts = grouped(tax, [2, 3, 3, 1, 3, 3], "|").split(separator: "|").map(String.init)
    let typed = parts[0...3].joined(separator: ".") + "-" + parts[4] + "." + parts[5]
    for text in [typed, tax, "0" + tax] {
      all.append(PlantedDatum(text: text, rule: .personalDataNPWP, words: "NPWP", column: "npwp"))
    }
    let nip = staff()
    for text in [nip, grouped(nip, [8, 6, 1, 3], " "), grouped(nip, [8, 6, 1, 3], ".")] {
      all.append(PlantedDatum(text: text, rule: .personalDataNIP, words: "NIP", column: "nip"))
    }
    let insured = "000" + String(number(1...3)) + digits(9)
    for text in [insured, grouped(insured, [4, 4, 4, 1], "-")] {
      all.append(PlantedDatum(text: text, rule: .personalDataBPJS, words: "kartu BPJS", column: "no bpjs"))
    }
    all.append(
      PlantedDatum(
        text: String(number(1...9)) + digits(10), rule: .personalDataBPJS, words: "No. KPJ", column: "kpj"))
    all.append(
      PlantedDatum(
        text: pick(["A", "B", "C", "X"]) + digits(7), rule: .personalDataPassport, words: "paspor", column: "paspor"))
    all.append(PlantedDatum(text: digits(12), rule: .personalDataSIM, words: "No. SIM", column: "sim"))
    all.append(
      PlantedDatum(text: grouped(digits(14), [4, 4, 6], "-"), rule: .personalDataSIM, words: "SIM C", column: "no sim"))
    let accounts: [String] = [
      String(number(1...9)) + digits(9), String(number(1...9)) + digits(12),
      grouped("0" + digits(14), [4, 2, 6, 2, 1], "-"),
    ]
    for text in accounts {
      all.append(
        PlantedDatum(
          text: text, rule: .personalDataAccount, words: pick(["rekening BCA", "No. Rek. BRI", "rekening"]),
          column: "rekening"))
    }
    let card = card()
    for text in [card, grouped(card, [4, 4, 4, 4], " "), grouped(card, [4, 4, 4, 4], "-")] {
      all.append(PlantedDatum(text: text, rule: .personalDataCard, words: "kartu", column: "kartu"))
    }
    let mobile = mobile()
    let rest = String(mobile.dropFirst())
    let phones: [String] = [
      mobile, grouped(mobile, [4, 4, 4], "-"), grouped(mobile, [4, 4, 4], " "), "+62" + rest,
      "+62 " + grouped(rest, [3, 4, 4], "-"), "+62 (0)" + grouped(rest, [3, 4, 4], " "), "62" + rest,
      grouped(mobile, [4, 4, 4], "."), "62-" + grouped(rest, [3, 4, 4], "-"), "08 " + String(mobile.dropFirst(2)),
    ]
    for text in phones {
      all.append(
        PlantedDatum(
          text: text, rule: .personalDataPhone, words: pick(["HP", "WA", "hubungi", "telepon"]), column: "no hp"))
    }
    for host in ["gmail.com", "yahoo.co.id", "contohkantor.com"] {
      let text = pick(["budi.santoso", "siti_a", "warga"]) + digits(2) + "@" + host
      for text in [text, text.replacing("@", with: "[at]"), text.replacing("@", with: " (at) ")] {
        all.append(PlantedDatum(text: text, rule: .personalDataEmail, words: "surel", column: "email"))
      }
    }
    return all
  }

  /// A datum in every place that is published.
  func places(_ datum: PlantedDatum, _ number: Int) -> [CorpusItem] {
    let (text, words, rule) = (datum.text, datum.words, datum.rule)
    let front = "---\ntitle: Uji\n---\n"
    let rows = ["semicolon": ";", "comma": ",", "tab": "\t"].sorted { $0.key < $1.key }
    var items = [
      CorpusItem("news/a.md", front + "Warga dengan \(words) \(text) datang pada 2019-05-15.\n", rule, "prose"),
      CorpusItem("news/a.md", front + "- Kegiatan\n- \(words): \(text), hadir\n", rule, "list"),
      CorpusItem(
        "news/a.md", front + "[unduh](https://contoh.example/?q=1 \"\(words) \(text)\")\n", rule, "link title"),
      CorpusItem("news/a.md", front + "![\(words) \(text)](../media/a.png)\n", rule, "alt text"),
      CorpusItem("news/a.md", "---\ntitle: Uji\nsummary: \"\(words) \(text)\"\n---\nIsi.\n", rule, "front matter"),
      CorpusItem(
        "news/a.md", front + "| Nomor | \(datum.column) |\n|---|---|\n| 1 | \(words) \(text) |\n", rule,
        "Markdown table"),
      CorpusItem("site.yaml", "gaps:\n  - \(words) \(text)\n", rule, "YAML value"),
      CorpusItem("site.yaml", "\"\(words) \(text)\": ya\n", rule, "YAML key"),
      CorpusItem("a.pdf", "Lampiran\u{0C}Daftar\n  \(words)   : \(text)\n", rule, "PDF"),
      CorpusItem("a.svg", "<svg><title>\(words) \(text)</title></svg>", rule, "SVG"),
      CorpusItem("berita/index.html", "<p>\(words) <strong>\(text)</strong></p>", rule, "rendered"),
      CorpusItem("cari.json", "{\"text\":\"\(words) \(text)\"}", rule, "rendered"),
    ]
    let sheets =
      PlantedDocuments.sheets(["kode", datum.column, "catatan"], ["01", text, "baik"])
      + PlantedDocuments.sheets(["kode", datum.column], ["01", text], asNumbers: rule != .personalDataCard)
    for place in PlantedDocuments.prose("\(words) \(text)") + PlantedPictures.captioned("\(words) \(text)") + sheets {
      items.append(CorpusItem(place.name, place.bytes, rule, place.group))
    }
    for (name, separator) in rows {
      let table = "kode\(separator)\(datum.column)\(separator)catatan\n01\(separator)\(text)\(separator)baik\n"
      items.append(CorpusItem("pages/a.csv", table, rule, "CSV \(name)"))
      if name == "tab" {
        var wide: [UInt8] = [0xFF, 0xFE]
        for unit in table.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        items.append(CorpusItem("pages/a.csv", wide, rule, "CSV UTF-16"))
      }
    }
    if !text.contains("*"), !text.contains("\u{A0}") {
      let slug = "\(words) \(text)".lowercased().replacing(" ", with: "-")
      items.append(CorpusItem("documents/\(slug).txt", "isi", rule, "file name"))
    }
    return items
  }
}
