/// Figures in messages: which one is meant, and its value or the lack of one.
internal import Diagnostics
internal import Model

extension PublishedFigure.Key {
  /// Which figure of its record: `2024`, `2024 'Utara'`, `the budget of 2018`.
  var words: Phrase {
    switch role {
    case .value where part.isEmpty, .target: Phrase(id: "\(period)", en: "\(period)")
    case .value: Phrase(id: "\(period) '\(part)'", en: "\(period) '\(part)'")
    case .allocated: Phrase(id: "anggaran \(period)", en: "the budget of \(period)")
    case .realised: Phrase(id: "realisasi \(period)", en: "what was realised in \(period)")
    case .output: Phrase(id: "'\(part)' \(period)", en: "'\(part)' of \(period)")
    case .whole: Phrase(id: "keseluruhan '\(part)' \(period)", en: "the whole of '\(part)' of \(period)")
    case .size: Phrase(id: "luas \(period)", en: "the size of \(period)")
    case .stated: Phrase(id: "level \(period) menurut '\(part)'", en: "the level of \(period) by '\(part)'")
    case .planned: Phrase(id: "rencana level \(period) menurut '\(part)'", en: "the plan of \(period) by '\(part)'")
    }
  }
}

extension Decimal? {
  /// The number in a sentence, or that there is none.
  var told: Phrase { map(\.shown) ?? Phrase(id: "kosong", en: "nothing") }
}
