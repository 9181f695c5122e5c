// How findings and failures are told, and which exit code they have.
import ArgumentParser
import Builder
import Diagnostics
import Intake
import Publishing

extension ReportOptions {
  /// Tells the findings and leaves with the exit code for refused content.
  func refuse(_ plan: Plan, in folder: ContentFolder, _ options: ContentOptions, publishing: Bool) throws {
    show(plan.findings, in: folder, options, nothingPublished: publishing)
    throw plan.isSiteUnusable ? ExitCode.siteUnusable : ExitCode.contentRefused
  }

  /// Writes findings and their number to standard error.
  func show(
    _ findings: Findings, in folder: ContentFolder, _ options: ContentOptions, nothingPublished: Bool = false
  ) {
    let sorted = findings.sorted
    guard !sorted.isEmpty else { return }
    let language = options.language
    switch format {
    case .json:
      Surroundings.complain(JSONFormat(language: language, prefix: options.prefix).text(sorted))
    case .line:
      Surroundings.complain(ToolFormat(language: language, prefix: options.prefix).text(sorted))
    case .text:
      let text = TextFormat(language: language, isColored: Surroundings.isColored, prefix: options.prefix) { name in
        if case .file(let bytes) = folder.entries[name] { bytes } else { nil }
      }
      let count = Tally(of: sorted).phrase?.text(in: language) ?? ""
      let nothing = Phrase(id: ", tidak ada yang diterbitkan", en: ", nothing published").text(in: language)
      Surroundings.complain(text.text(sorted) + count + (nothingPublished ? nothing : "") + "\n")
    }
  }

  /// A failure of publishing as text.
  func failure(_ error: PublishingError, in language: Language) -> String {
    if format == .json {
      let help = error.help.map { #","help":\#(JSONFormat.quoted($0.text(in: language)))"# } ?? ""
      let message = JSONFormat.quoted(error.phrase.text(in: language))
      return #"{"type":"failure","exit":\#(error.kind.rawValue),"message":\#(message)\#(help)}"# + "\n"
    }
    return error.text(in: language)
  }
}

extension PublishingError {
  /// The failure and its remedy for people.
  func text(in language: Language) -> String {
    let word = Phrase(id: "galat", en: "error").text(in: language)
    let help = help.map {
      "  \(Phrase(id: "saran", en: "help").text(in: language)): \($0.text(in: language))\n"
    }
    return "\(word): \(phrase.text(in: language))\n" + (help ?? "")
  }
}
