/// `terang check`: all that `build` finds, without publishing.
import ArgumentParser
import Builder
import Diagnostics
import Intake
import Publishing

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: help(id: "Periksa isi tanpa menerbitkan.", en: "Check the content without publishing."))

  @OptionGroup var options: ContentOptions
  @OptionGroup var reporting: ReportOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let reader = try options.openContent()
    let build = Build(
      asOf: try options.moment(), isStrict: reporting.strict, allowsVanished: output.allowVanished)
    let progress = ProgressLine(options.language)
    progress.show(.read)
    let folder = await reader.read()
    progress.show(.check)
    let live = LiveRelease(output.target(beside: options.content).live(on: .posix))
    let plan = build.plan(build.check(folder, live), live)
    progress.end()
    guard plan.edition != nil, !plan.findings.hasErrors else {
      return try reporting.refuse(plan, in: folder, options, publishing: false)
    }
    reporting.show(plan.findings, in: folder, options)
    if !reporting.quiet, reporting.format == .text {
      Surroundings.say(
        Phrase(
          id: "isi baik: \(folder.entries.count) berkas menjadi \(plan.files.count) berkas situs\n",
          en: "content is sound: \(folder.entries.count) files become \(plan.files.count) files of the site\n"
        ).text(in: options.language))
    }
  }
}
