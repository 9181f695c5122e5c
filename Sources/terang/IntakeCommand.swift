/// `terang intake`: shows how a spreadsheet is understood, before anyone commits it.
import ArgumentParser
import Diagnostics
import FoundationEssentials
import Glibc
import Intake

struct IntakeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intake",
    abstract: help(
      id: "Tampilkan bagaimana satu spreadsheet dibaca.", en: "Show how a spreadsheet is understood."),
    discussion: help(
      id: "Berkas CSV atau XLSX boleh di luar folder isi; di dalamnya berkas .md dan sumbernya ikut diperiksa.",
      en: "A CSV or XLSX file may be outside of the content folder; inside, its .md file and sources are checked too."))

  @Argument(help: ArgumentHelp(help(id: "Berkas CSV atau XLSX.", en: "A CSV or XLSX file."), valueName: "file"))
  var file: String

  @Option(
    help: ArgumentHelp(
      help(
        id: "Bentuk laporan: text untuk orang, json untuk program.", en: "Form: text for people, json for programs."),
      valueName: "text|json"))
  var format = SheetReportFormat.text

  @Option(help: ArgumentHelp(help(id: "Bahasa: id atau en.", en: "Language: id or en."), valueName: "id|en"))
  var lang: Language?

  func run() async throws {
    let language = lang ?? Surroundings.language
    let (folder, name, prefix) = try await open(language)
    let report = Intake.examine(name, in: folder)
    switch format {
    case .json:
      Surroundings.say(report.json(in: language))
    case .text:
      Surroundings.say(report.text(in: language))
      let findings = report.findings.sorted
      let text = TextFormat(language: language, isColored: Surroundings.isColored, prefix: prefix) { name in
        if case .file(let bytes) = folder.entries[name] { bytes } else { nil }
      }
      let count = Tally(of: findings).phrase.map { $0.text(in: language) + "\n" } ?? ""
      if !findings.isEmpty { Surroundings.complain("\n" + text.text(findings) + count) }
    }
    if report.findings.hasErrors { throw ExitCode.contentRefused }
  }

  /// The folder in which the file stands, as far as it is content, and the file's name there. A file outside of content
  /// is a folder of its own.
  private func open(_ language: Language) async throws -> (folder: ContentFolder, name: String, prefix: String) {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let last = parts.last ?? ""
    let parent = parts.dropLast().joined(separator: "/")
    let home = parent.isEmpty && file.hasPrefix("/") ? "/" : parent.isEmpty ? "." : parent
    let root = home + "/.."
    if let real = Self.realPath(home), real.hasSuffix("/metrics"), access(root + "/site.yaml", R_OK) == 0,
      let reader = ContentReader(root, language: language)
    {
      let folder = await reader.read()
      let name = "metrics/" + last
      if folder.entries[name] != nil {
        let prefix = file.hasSuffix(name) ? String(file.dropLast(name.count)) : String(real.dropLast(7))
        return (folder, name, prefix)
      }
    }
    guard let bytes = bytes else {
      let words = Phrase(
        id: "galat: berkas '\(file)' tidak dapat dibaca\n  saran: sebutkan berkas CSV atau XLSX\n",
        en: "error: file '\(file)' cannot be read\n  help: name a CSV or XLSX file\n")
      Surroundings.complain(words.text(in: language))
      throw ExitCode.validationFailure
    }
    return (ContentFolder(entries: [last: .file(bytes)]), last, parent.isEmpty ? "" : parent + "/")
  }

  /// The bytes of the file; `nil` when it is not there, is no file, or larger than content may be.
  private var bytes: [UInt8]? {
    var info = stat()
    guard stat(file, &info) == 0, info.st_mode & S_IFMT == S_IFREG, Int(info.st_size) <= ContentReader.limit else {
      return nil
    }
    return FileManager.default.contents(atPath: file).map { Array($0) }
  }

  private static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}

/// How the report is written.
enum SheetReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
