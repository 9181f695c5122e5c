/// The command `terang` and its parts.
import ArgumentParser
import Diagnostics

@main
struct Terang: AsyncParsableCommand {
  /// The version of the command, after semver.org.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "terang",
    abstract: help(
      id: "Membangun situs transparansi kota dari folder isi.",
      en: "Builds a city's transparency site from a content folder."),
    discussion: help(
      id: """
        Kode keluar: 0 selesai, 64 cara pakai salah, 65 isi ditolak dan tidak ada yang diterbitkan, \
        atau salinan berbeda, 70 cacat terang sendiri, 73/74 keluaran tidak dapat ditulis, \
        75 sedang dipakai proses lain, 78 site.yaml tidak dapat dipakai.
        """,
      en: """
        Exit codes: 0 done, 64 wrong usage, 65 content refused and nothing published, or a copy that differs, \
        70 a defect of terang itself, 73/74 output cannot be written, 75 another run holds the lock, \
        78 site.yaml is unusable.
        """),
    version: "terang \(Terang.version)",
    subcommands: [
      BuildCommand.self, CheckCommand.self, DiffCommand.self, ExplainCommand.self, HeldCommand.self, IntakeCommand.self,
      NextCommand.self,
      RollbackCommand.self, ServeCommand.self, VerifyCommand.self,
    ])
}

extension Language: ExpressibleByArgument {}

/// Exit codes that are not a class of publishing errors, after sysexits(3).
extension ExitCode {
  static let contentRefused = ExitCode(65)
  static let defect = ExitCode(70)
  static let siteUnusable = ExitCode(78)
}
