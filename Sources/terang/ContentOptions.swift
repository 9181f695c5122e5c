/// The flags that all commands share.
import ArgumentParser
import Builder
import Diagnostics
import Model
import Publishing

struct ContentOptions: ParsableArguments {
  @Option(help: ArgumentHelp(help(id: "Folder isi.", en: "The content folder."), valueName: "folder"))
  var content = "Content"

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      help(
        id: "Bangun seperti pada saat ini: 2025-05-27, 2025-05-27T09:00 (waktu kota), 2025-05-27T02:00Z.",
        en: "Build as of this moment: 2025-05-27, 2025-05-27T09:00 (city time), 2025-05-27T02:00Z."),
      discussion: help(
        id: "Tanpa pilihan ini: SOURCE_DATE_EPOCH, lalu jam.", en: "Without it: SOURCE_DATE_EPOCH, then the clock."),
      valueName: "instant"))
  var asOf: String?

  @Option(
    help: ArgumentHelp(
      help(id: "Bahasa pesan: id atau en.", en: "Language of messages: id or en."),
      discussion: help(
        id: "Tanpa pilihan ini: menurut LC_ALL, LC_MESSAGES, LANG.", en: "Without it: by LC_ALL, LC_MESSAGES, LANG."),
      valueName: "id|en"))
  var lang: Language?

  var language: Language { lang ?? Surroundings.language }

  /// Whether a moment was asked for; otherwise the clock counts.
  var isMomentFixed: Bool { asOf != nil || Surroundings.variable("SOURCE_DATE_EPOCH") != nil }

  /// The moment that was asked for, or the present one.
  func moment() throws -> AsOf {
    if let asOf {
      guard let moment = AsOf(reading: asOf) else {
        throw ValidationError(
          help(
            id: "--as-of '\(asOf)' harus berupa hari atau saat, misalnya 2025-05-27T09:00",
            en: "--as-of '\(asOf)' must be a day or a moment, for instance 2025-05-27T09:00"))
      }
      return moment
    }
    return AsOf(try ContentOptions.epoch() ?? Surroundings.now)
  }

  /// The moment that SOURCE_DATE_EPOCH names (reproducible-builds.org).
  private static func epoch() throws -> Instant? {
    guard let epoch = Surroundings.variable("SOURCE_DATE_EPOCH") else { return nil }
    guard let seconds = Int(epoch), (0...253_402_300_799).contains(seconds) else {
      throw ValidationError(
        help(
          id: "SOURCE_DATE_EPOCH '\(epoch)' harus berupa detik sejak 1970",
          en: "SOURCE_DATE_EPOCH '\(epoch)' must be seconds since 1970"))
    }
    return Instant(seconds: seconds)
  }

  /// This process for publishing: whoever waits for the lock reads when it began, and new files take that time.
  static func surroundingRun() throws -> Run {
    let now = Surroundings.now
    return Run(
      process: Surroundings.process, moment: (try epoch() ?? now).seconds, since: now.rfc3339(in: .wib))
  }

  mutating func validate() throws {
    if content.isEmpty {
      throw ValidationError(help(id: "--content harus menyebut folder", en: "--content must name a folder"))
    }
    _ = try moment()
  }

  /// The content folder as findings write it in front of a file's path.
  var prefix: String { content.hasSuffix("/") ? content : content + "/" }

  /// Refuses a folder that is not there, before every register in it is reported as missing.
  func openContent() throws -> ContentReader {
    guard let reader = ContentReader(content, language: language) else {
      let words = Phrase(
        id: """
          galat: folder isi '\(content)' tidak ada
            saran: jalankan di folder yang memuat 'Content', atau sebutkan folder lain dengan --content

          """,
        en: """
          error: the content folder '\(content)' is not there
            help: run where 'Content' is, or name another folder with --content

          """)
      Surroundings.complain(words.text(in: language))
      throw ExitCode.siteUnusable
    }
    return reader
  }
}

/// How findings are written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people: the line of the content, the mark under it, notes and help.
  case text
  /// For editors and CI: one line a finding.
  case line
  /// For programs: one object a line.
  case json
  /// For GitHub: an annotation beside the line.
  case github
  /// For code hosts and editors: a SARIF 2.1.0 document.
  case sarif
}

/// The flags of the commands that report and end.
struct ReportOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(help(id: "Peringatan juga menghentikan.", en: "Warnings stop the run too.")))
  var strict = false

  @Flag(
    name: .shortAndLong,
    help: ArgumentHelp(help(id: "Diam bila semuanya baik.", en: "Say nothing when all is well.")))
  var quiet = false

  @Option(
    name: [.customLong("format"), .customLong("log-format")],
    help: ArgumentHelp(
      help(
        id: """
          Bentuk temuan: text untuk orang, line satu baris per temuan, json satu objek per baris, github anotasi, \
          sarif dokumen SARIF 2.1.0.
          """,
        en: """
          Form of findings: text for people, line one line each, json one object a line, github annotations, \
          sarif a SARIF 2.1.0 document.
          """),
      valueName: "text|line|json|github|sarif"))
  var format = OutputFormat.text

  @Flag(
    name: .customLong("by-agency"),
    help: ArgumentHelp(
      help(
        id: "Kelompokkan temuan menurut perangkat daerah yang menjawabnya.",
        en: "Group findings by the agency that answers for them.")))
  var byAgency = false
}
