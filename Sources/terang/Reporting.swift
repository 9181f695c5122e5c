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

  /// Writes findings and their number to standard error; what CI systems read to standard output, where they look.
  func show(
    _ findings: Findings, in folder: ContentFolder, _ options: ContentOptions, nothingPublished: Bool = false
  ) {
    let groups = groups(of: findings.sorted, in: folder)
    let sorted = groups.flatMap(\.findings)
    guard !sorted.isEmpty || format == .sarif else { return }
    let (language, prefix) = (options.language, options.prefix)
    let names = Dictionary(
      groups.flatMap { group in group.findings.map { ($0.place.file, group.name) } }
    ) { first, _ in first }
    let agency: @Sendable (String) -> String? = { names[$0] ?? nil }
    switch format {
    case .json:
      Surroundings.complain(JSONFormat(language: language, prefix: prefix, agency: agency).text(sorted))
    case .line:
      Surroundings.complain(ToolFormat(language: language, prefix: prefix).text(sorted))
    case .github:
      Surroundings.say(GitHubFormat(language: language, prefix: prefix, agency: agency).text(sorted))
    case .sarif:
      Surroundings.say(
        SARIFFormat(language: language, prefix: prefix, version: Terang.version, agency: agency).text(sorted))
    case .text:
      let text = TextFormat(language: language, isColored: Surroundings.isColored, prefix: prefix) { name in
        if case .file(let bytes) = folder.entries[name] { bytes } else { nil }
      }
      for group in groups {
        if let name = group.name { Surroundings.complain("== \(name) (\(group.findings.count)) ==\n\n") }
        Surroundings.complain(text.text(group.findings))
      }
      let count = Tally(of: sorted).phrase?.text(in: language) ?? ""
      let nothing = Phrase(id: ", tidak ada yang diterbitkan", en: ", nothing published").text(in: language)
      Surroundings.complain(count + (nothingPublished ? nothing : "") + "\n")
    }
  }

  /// The findings of each agency in the order of names, or all in one group without a name.
  private func groups(
    of findings: [Diagnostic], in folder: ContentFolder
  ) -> [(name: String?, findings: [Diagnostic])] {
    guard byAgency else { return [(nil, findings)] }
    let agencies = Intake.agencies(of: findings.map(\.place.file), in: folder)
    return Dictionary(grouping: findings) { agencies[$0.place.file] ?? "" }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
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
