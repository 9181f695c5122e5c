/// `terang rollback`: the release before the live one becomes the live one again.
import ArgumentParser
import Diagnostics
import Model
import Publishing

struct RollbackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rollback",
    abstract: help(id: "Kembalikan terbitan sebelumnya.", en: "Bring back the release before."),
    discussion: help(
      id: """
        Kedua terbitan bertukar tempat dalam satu langkah. Yang ditarik tidak terbit lagi dengan sendirinya; \
        'terang build' baru menerbitkan lagi sesudah isi berubah, atau sesudah saat yang mengubah situs. \
        Rollback kedua membatalkan yang pertama.
        """,
      en: """
        The two releases change places in one step. The one taken back is not published again by itself: \
        'terang build' publishes again once the content has changed, or a moment has come that changes the site. \
        A second rollback undoes the first.
        """))

  @Option(
    name: .customLong("public"),
    help: ArgumentHelp(help(id: "Folder keluaran.", en: "The output folder."), valueName: "folder"))
  var output = "Public"

  @Option(help: ArgumentHelp(help(id: "Bahasa pesan: id atau en.", en: "Language: id or en."), valueName: "id|en"))
  var lang: Language?

  func run() throws {
    let language = lang ?? Surroundings.language
    let folder = PublicFolder(output)
    let outcome: Outcome
    do {
      let slots = try Slots.open(folder, run: try ContentOptions.surroundingRun(), on: .posix)
      defer { slots.close() }
      outcome = try slots.rollback()
    } catch let error as PublishingError {
      // While another run holds the folder, its report is the one that counts.
      if error.kind != .locked { record(.failed(error), exit: error.kind.rawValue, folder) }
      Surroundings.complain(error.text(in: language))
      throw ExitCode(error.kind.rawValue)
    }
    record(.rolledBack(outcome, next: nextMoment(of: folder)), exit: 0, folder)
    let words =
      outcome.isExchanged
      ? Phrase(
        id: """
          '\(folder.site)' kembali ke terbitan sebelumnya: \(outcome.written.count) berkas lain, \
          \(outcome.removed.count) hilang; tetap begitu sampai isi berubah

          """,
        en: """
          '\(folder.site)' is the release before again: \(outcome.written.count) files differ, \
          \(outcome.removed.count) are gone; it stays so until the content changes

          """)
      : Phrase(
        id: "kedua terbitan sama; tidak ada yang berubah\n", en: "both releases are the same; nothing has changed\n")
    Surroundings.say(words.text(in: language))
  }

  private func record(_ ending: RunReport.Ending, exit: Int32, _ folder: PublicFolder) {
    RunReport(ending: ending, exit: exit, language: lang ?? Surroundings.language).write(into: folder)
  }

  /// When the content makes another release by itself, as the last run of `terang build` found; what changes then is
  /// not known here.
  private func nextMoment(of folder: PublicFolder) -> String? {
    guard let memory = Memory(in: folder), let until = memory.until, Surroundings.now < until else { return nil }
    return #"{"type":"moment","at":"\#(until.rfc3339(in: memory.zone))"}"#
  }

  func validate() throws {
    if output.isEmpty {
      throw ValidationError(help(id: "--public harus menyebut folder", en: "--public must name a folder"))
    }
  }
}
