// Changed figures in words: which figure of its record was changed, from what, and to what.
import HTML
import Model

extension Words {
  /// Which figure a revision is about, beside the name of its record: `2023`, `2023, Utara`, `anggaran 2018`.
  static func subject(_ key: PublishedFigure.Key) -> String {
    let period = shortPeriod(key.period)
    switch key.role {
    case .value, .target: return key.part.isEmpty ? period : "\(period), \(key.part)"
    case .allocated: return "anggaran \(period)"
    case .realised: return "realisasi \(period)"
    case .output: return "\(key.part), \(period)"
    case .whole: return "keseluruhan \(key.part), \(period)"
    case .size: return "luas \(period)"
    case .stated: return "level menurut \(key.part), \(period)"
    case .planned:
      let target = key.dimension.isEmpty ? "" : " untuk \(key.dimension)"
      return "rencana level\(target) menurut \(key.part), \(period)"
    }
  }

  /// The value before a revision.
  static func before(_ revision: Revision, unit: Unit) -> String {
    revision.from.map { cell($0, unit: unit) } ?? "belum ada"
  }

  /// The value since a revision.
  static func after(_ revision: Revision, unit: Unit) -> String {
    revision.to.map { cell($0, unit: unit) } ?? "dicabut"
  }
}
