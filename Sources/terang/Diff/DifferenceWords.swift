// How the difference of two releases is told: sentences for people, one object for programs.
import Diagnostics

/// Pages and figures that differ.
struct Difference {
  let pages: PageDifference
  let figures: [FigureDifference]

  init(from old: ReleaseFiles, to new: ReleaseFiles) {
    pages = PageDifference(from: old, to: new)
    figures = FigureDifference.all(from: old, to: new)
  }

  /// How many pages of one kind are named in text before the rest is only counted.
  private static let limit = 20

  /// A line of counts, then one for each figure and page.
  func text(in language: Language) -> String {
    let counts = Phrase(
      id: """
        \(pages.added.count) halaman baru, \(pages.removed.count) dihapus, \(pages.changed.count) berubah isi, \
        \(pages.reframed.count) berubah bingkai; \(figures.count) angka berubah; \(pages.otherFiles) berkas lain

        """,
      en: """
        \(pages.added.count) pages added, \(pages.removed.count) removed, \(pages.changed.count) changed, \
        \(pages.reframed.count) changed in their frame; \(figures.count) figures changed; \
        \(pages.otherFiles) other files

        """)
    let figureLines = figures.map { "  \($0.phrase.text(in: language))\n" }
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
      "figures":[\(figures.map(\.json).joined(separator: ","))]}

      """
  }
}

extension FigureDifference {
  /// `angka Skor smart city 2023, Smart Living: 3,2 → 3,197; status final → disputed`
  var phrase: Phrase {
    let name = "\(title) \(key.period)" + (key.part.isEmpty ? "" : ", \(key.part)")
    guard let before else {
      return Phrase(
        id: "angka baru \(name): \(after?.words(in: .indonesian) ?? "")",
        en: "new figure \(name): \(after?.words(in: .english) ?? "")")
    }
    guard let after else {
      return Phrase(
        id: "angka dihapus \(name): \(before.words(in: .indonesian))",
        en: "figure removed \(name): \(before.words(in: .english))")
    }
    return Phrase(
      id: "angka \(name): \(changes(before, after, .indonesian))",
      en: "figure \(name): \(changes(before, after, .english))")
  }

  private func changes(_ before: Side, _ after: Side, _ language: Language) -> String {
    var parts: [String] = []
    if before.value != after.value {
      parts.append("\(Side.number(before.value, language)) → \(Side.number(after.value, language))")
    }
    if before.label != after.label { parts.append("\(Side.words(before.label)) → \(Side.words(after.label))") }
    if before.status != after.status { parts.append("status \(before.status) → \(after.status)") }
    if before.target != after.target {
      parts.append("target \(Side.number(before.target, language)) → \(Side.number(after.target, language))")
    }
    return parts.joined(separator: "; ")
  }

  var json: String {
    let part =
      key.part.isEmpty
      ? "" : #""dimension":\#(JSONFormat.quoted(key.dimension)),"part":\#(JSONFormat.quoted(key.part)),"#
    return """
      {"metric":\(JSONFormat.quoted(metric)),"title":\(JSONFormat.quoted(title)),"period":"\(key.period)",\(part)\
      "before":\(before?.json ?? "null"),"after":\(after?.json ?? "null")}
      """
  }
}

extension FigureDifference.Side {
  func words(in language: Language) -> String {
    let aim = target.map { "; target \(Self.number($0, language))" } ?? ""
    let name = label.map { " \(Self.words($0))" } ?? ""
    return "\(Self.number(value, language))\(name) (\(status))\(aim)"
  }

  /// A value in words, between quotation marks; a dash where there is none.
  static func words(_ label: String?) -> String { label.map { "'\($0)'" } ?? "–" }

  /// The number as the language writes it.
  static func number(_ value: String?, _ language: Language) -> String {
    guard let value else { return Phrase(id: "belum tersedia", en: "missing").text(in: language) }
    return language == .english ? value : String(value.map { $0 == "." ? "," : $0 })
  }

  var json: String {
    let name = label.map { #""label":\#(JSONFormat.quoted($0)),"# } ?? ""
    return #"{"value":\#(value ?? "null"),"status":"\#(status)",\#(name)"target":\#(target ?? "null")}"#
  }
}
