/// `terang held`: what is kept from the public at this moment, and why.
import ArgumentParser
import Builder
import Diagnostics
import Model

struct HeldCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "held",
    abstract: help(
      id: "Apa yang ditahan pada saat ini, dan mengapa.", en: "What is held back at this moment, and why."))

  @OptionGroup var options: ContentOptions
  @OptionGroup var reporting: ReportOptions

  func run() async throws {
    let reader = try options.openContent()
    let build = Build(asOf: try options.moment(), isStrict: reporting.strict)
    let folder = await reader.read()
    let plan = build.plan(build.check(folder))
    guard let edition = plan.edition, !plan.findings.hasErrors else {
      return try reporting.refuse(plan, in: folder, options, publishing: false)
    }
    let zone = edition.site.zone
    if reporting.format == .json {
      Surroundings.say(edition.held.map { $0.json(in: zone) + "\n" }.joined())
    } else if edition.held.isEmpty {
      Surroundings.say(
        Phrase(id: "tidak ada yang ditahan\n", en: "nothing is held back\n").text(in: options.language))
    } else {
      Surroundings.say(edition.held.map { $0.text(in: options.language, zone) + "\n" }.joined())
    }
  }
}
