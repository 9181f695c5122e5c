/// `terang next`: the moments at which the site changes although nobody touches the content.
import ArgumentParser
import Builder
import Diagnostics
import Model

struct NextCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "next",
    abstract: help(
      id: "Kapan situs berubah dengan sendirinya, dan apa yang berubah.",
      en: "When the site changes by itself, and what changes."))

  @OptionGroup var options: ContentOptions
  @OptionGroup var reporting: ReportOptions

  @Option(help: ArgumentHelp(help(id: "Banyaknya saat.", en: "How many moments."), valueName: "number"))
  var count = 10

  func run() async throws {
    let reader = try options.openContent()
    let asOf = try options.moment()
    let build = Build(asOf: asOf, isStrict: reporting.strict)
    let folder = await reader.read()
    let checked = build.check(folder)
    let plan = build.plan(checked)
    guard let edition = plan.edition, !plan.findings.hasErrors else {
      return try reporting.refuse(plan, in: folder, options, publishing: false)
    }
    let zone = edition.site.zone
    let moments = upcoming(checked, asOf: asOf, count: count)
    if reporting.format == .json {
      Surroundings.say(moments.map { $0.json(in: zone) + "\n" }.joined())
    } else if moments.isEmpty {
      let words = Phrase(id: "tidak ada yang berubah dengan sendirinya\n", en: "nothing changes by itself\n")
      Surroundings.say(words.text(in: options.language))
    } else {
      Surroundings.say(moments.map { $0.text(in: options.language, zone) + "\n" }.joined())
    }
  }

  func validate() throws {
    guard (1...1000).contains(count) else {
      throw ValidationError(
        help(id: "--count harus dari 1 sampai 1000", en: "--count must be from 1 to 1000"))
    }
  }
}
