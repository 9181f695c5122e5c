// The sound city of `Faults/base` as a value, with changes, and what must be in it however it was changed.
import Intake
import Model

enum SoundCity {
  static let today = Day(year: 2026, month: 11, day: 21) ?? Day(ordinal: 0)

  /// The city with the text of some files replaced or added.
  static func check(_ changes: [String: String] = [:]) -> Checked {
    var files = FaultFolder.base
    for (name, text) in changes { files[name] = Array(text.utf8) }
    return check(files: files)
  }

  static func check(files: [String: [UInt8]]) -> Checked {
    Intake.check(FaultFolder.folder(files.mapValues { .file($0) }), today: { _ in today })
  }

  /// The text of a file.
  static func text(_ name: String) -> String { String(decoding: FaultFolder.base[name] ?? [], as: UTF8.self) }

  /// Whether every file that is a record of its own is in the city: none was dropped without a word.
  static func isWhole(_ city: City) -> Bool {
    city.metrics.count == 2 && city.programs.count == 2 && city.news.count == 2 && city.announcements.count == 1
      && city.pages.count == 1 && city.maturity.count == 1 && city.evaluations.count == 1
  }
}
