// How the difference of two releases is told: sentences for people, one object for programs.
import Diagnostics
import Model

/// Pages and figures that differ.
struct Difference {
  let pages: PageDifference
  /// `nil` when one of the releases has no list of figures.
  let figures: [FigureDifference]?

  init(from old: ReleaseFiles, to new: ReleaseFiles) {
    pages = PageDifference(from: old, to: new)
    figures = FigureDifference.all(from: old, to: new)
  }

  /// How many pages of one kind are named in text before the rest is only counted.
  private static let limit = 20

  /// A line of counts, then one for each figure and page.
  func text(in language: Language) -> String {
    let changed =
      figures.map { Phrase(id: "\($0.count) angka berubah", en: "\($0.count) figures changed") }
      ?? Phrase(id: "angka tidak dapat dibandingkan", en: "figures cannot be compared")
    let counts = Phrase(
      id: """
        \(pages.added.count) halaman baru, \(pages.removed.count) dihapus, \(pages.changed.count) berubah isi, \
        \(pages.reframed.count) berubah bingkai; \(changed.indonesian); \(pages.otherFiles) berkas lain

        """,
      en: """
        \(pages.added.count) pages added, \(pages.removed.count) removed, \(pages.changed.count) changed, \
        \(pages.reframed.count) changed in their frame; \(changed.english); \
        \(pages.otherFiles) other files

        """)
    let figureLines = (figures ?? []).map { "  \($0.phrase.text(in: language))\n" }
    return counts.text(in: language) + figureLines.joined()
      + list(pages.added, Phrase(id: "halaman baru", en: "page added"), language)
      + list(pages.removed, Phrase(id: "halaman dihapus", en: "page removed"), language)
      + list(pages.changed, Phrase(id: "halaman berubah", en: "page changed"), language)
  }

  private func list(_ pages: [String], _ word: Phrase, _ language: Language) -> String {
    let named = pages.prefix(Difference.limit).map { "  \(word.text(in: language)): \($0)\n" }.joined()
    let rest = pages.count - Difference.limit
    guard rest > 0 else { return named }
    let more = Phrase(id: "dan \(rest) lagi", en: "and \(rest) more")
    return named + "  \(word.text(in: language)): \(more.text(in: language))\n"
  }

  /// One object: `type` (`difference`), the lists of pages, `other_files`, and `figures` with `before` and `after`.
  var json: String {
    func list(_ paths: [String]) -> String { paths.map(JSONFormat.quoted).joined(separator: ",") }
    return """
      {"type":"difference","added":[\(list(pages.added))],"removed":[\(list(pages.removed))],\
      "changed":[\(list(pages.changed))],"reframed":[\(list(pages.reframed))],"other_files":\(pages.otherFiles),\
      "figures":\(figures.map { "[\($0.map(\.json).joined(separator: ","))]" } ?? "null")}

      """
  }
}

extension FigureDifference {
  /// `angka Skor smart city 2023, Smart Living: 3,2 → 3,197; status final → disputed`
  var phrase: Phrase {
    let name = Phrase(
      id: "\(shown.title) \(shown.key.told.indonesian)", en: "\(shown.title) \(shown.key.told.english)")
    guard let before else {
      return Phrase(
        id: "angka baru \(name.indonesian): \(shown.words(in: .indonesian))",
        en: "new figure \(name.english): \(shown.words(in: .english))")
    }
    guard let after else {
      return Phrase(
        id: "angka dihapus \(name.indonesian): \(before.words(in: .indonesian))",
        en: "figure removed \(name.english): \(before.words(in: .english))")
    }
    return Phrase(
      id: "angka \(name.indonesian): \(changes(before, after, .indonesian))",
      en: "figure \(name.english): \(changes(before, after, .english))")
  }

  private func changes(_ before: PublishedFigure, _ after: PublishedFigure, _ language: Language) -> String {
    var parts: [String] = []
    if before.value != after.value { parts.append("\(before.number(language)) → \(after.number(language))") }
    if before.unit != after.unit {
      let word = Phrase(id: "satuan", en: "unit").text(in: language)
      parts.append("\(word) \(before.unit) → \(after.unit)")
    }
    if before.label != after.label { parts.append("\(before.told) → \(after.told)") }
    if before.status != after.status { parts.append("status \(before.status) → \(after.status)") }
    return parts.joined(separator: "; ")
  }

  /// One object: the record and key of the figure, its title, and `before` and `after`, either of which may be `null`.
  var json: String {
    let key = shown.key
    let parts =
      (key.dimension.isEmpty ? "" : #","dimension":\#(JSONFormat.quoted(key.dimension))"#)
      + (key.part.isEmpty ? "" : #","part":\#(JSONFormat.quoted(key.part))"#)
    return """
      {"kind":"\(shown.record.kind.rawValue)","id":\(JSONFormat.quoted(shown.record.id)),\
      "title":\(JSONFormat.quoted(shown.title)),"role":"\(key.role.rawValue)","period":"\(key.period)"\(parts),\
      "before":\(before?.json ?? "null"),"after":\(after?.json ?? "null")}
      """
  }
}

extension PublishedFigure {
  fileprivate func words(in language: Language) -> String {
    "\(number(language))\(label.isEmpty ? "" : " \(told)") (\(status))"
  }

  /// A value in words, between quotation marks; a dash where there is none.
  fileprivate var told: String { label.isEmpty ? "–" : "'\(label)'" }

  /// The number as the language writes it.
  fileprivate func number(_ language: Language) -> String {
    guard let value else { return Phrase(id: "belum tersedia", en: "missing").text(in: language) }
    return language == .english ? "\(value)" : String("\(value)".map { $0 == "." ? "," : $0 })
  }

  fileprivate var json: String {
    let number = value.map { "\($0)" } ?? "null"
    let name = label.isEmpty ? "" : #","label":\#(JSONFormat.quoted(label))"#
    return #"{"value":\#(number),"unit":\#(JSONFormat.quoted(unit)),"status":"\#(status)"\#(name)}"#
  }
}

extension PublishedFigure.Key {
  /// Which figure of its record: `2023`, `target 2023`, `2023, Utara`, `anggaran 2018`.
  fileprivate var told: Phrase {
    let part = part.isEmpty ? "" : ", \(part)"
    func words(_ indonesian: String, _ english: String) -> Phrase {
      Phrase(id: "\(indonesian) \(period)\(part)", en: "\(english) \(period)\(part)")
    }
    switch role {
    case .value, .output: return Phrase(id: "\(period)\(part)", en: "\(period)\(part)")
    case .target: return words("target", "target")
    case .allocated: return words("anggaran", "budget")
    case .realised: return words("realisasi", "realised")
    case .whole: return words("keseluruhan", "whole")
    case .size: return words("luas", "size")
    case .stated: return words("level", "level")
    case .planned: return words("rencana level", "planned level")
    }
  }
}
