// How moments and held items are told: a line for people, an object for programs.
import Diagnostics
import HTML
import Model

extension Moment {
  /// `2026-12-03 07:50 WIB  terbit: Pasar murah (/berita/2026/pasar-murah/)`
  func text(in language: Language, _ zone: TimeZone) -> String {
    let place = path.map { $0.text == title ? "" : " (\($0.text))" } ?? ""
    return "\(instant.wall(in: zone))  \(kind.phrase.text(in: language)): \(title)\(place)"
  }

  /// One object: `type` (`moment`), `at`, `kind`, `title`, and `path` where there is a page.
  func json(in zone: TimeZone) -> String {
    let page = path.map { #","path":\#(JSONFormat.quoted($0.text))"# } ?? ""
    return #"{"type":"moment","at":"\#(instant.rfc3339(in: zone))","kind":"\#(kind.rawValue)","#
      + #""title":\#(JSONFormat.quoted(title))\#(page)}"#
  }
}

extension HeldItem {
  /// `news/2027/2027-01-01-baru.md  terbit 2027-01-01T00:00:00+07:00: Judul`
  func text(in language: Language, _ zone: TimeZone) -> String {
    "\(file)  \(reason.phrase(in: zone).text(in: language)): \(title)"
  }

  /// One object: `type` (`held`), `file`, `title`, `path`, `reason`, and `at` where the reason is a moment.
  func json(in zone: TimeZone) -> String {
    #"{"type":"held","file":\#(JSONFormat.quoted(file)),"title":\#(JSONFormat.quoted(title)),"#
      + #""path":\#(JSONFormat.quoted(path.text)),"reason":"\#(reason.name)"\#(reason.moment(in: zone))}"#
  }
}

extension Instant {
  /// `2026-12-03 07:50 WIB`
  func wall(in zone: TimeZone) -> String {
    "\(rfc3339(in: zone).prefix(16).split(separator: "T").joined(separator: " ")) \(zone.rawValue)"
  }
}

extension Moment.Kind {
  /// What happens, before the name of what it happens to.
  var phrase: Phrase {
    switch self {
    case .publication: Phrase(id: "terbit", en: "published")
    case .expiry: Phrase(id: "berakhir", en: "expires")
    case .withdrawal: Phrase(id: "ditarik", en: "withdrawn")
    case .figureDue: Phrase(id: "nilai jatuh tempo", en: "figure due")
    case .figureLate: Phrase(id: "nilai terlambat", en: "figure late")
    case .figureMissing: Phrase(id: "periode berakhir tanpa nilai", en: "period ends without a figure")
    case .programEvidence: Phrase(id: "bukti program berubah usia", en: "evidence of a programme ages")
    case .milestonePassed: Phrase(id: "tonggak lewat waktunya", en: "milestone passes its date")
    case .newYear: Phrase(id: "tahun berjalan berganti", en: "running year moves on")
    case .newsSilence: Phrase(id: "lama tanpa kabar", en: "long without news")
    case .pageDate: Phrase(id: "tanggal pembaruan halaman berganti", en: "date of a page moves on")
    case .waiverEnd: Phrase(id: "pengecualian berakhir", en: "waiver ends")
    }
  }
}
