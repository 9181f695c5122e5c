/// `terang build`: content becomes a site in the output folder.
import ArgumentParser
import Builder
import Diagnostics
import Publishing

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: help(id: "Periksa isi dan terbitkan situs.", en: "Check the content and publish the site."))

  @OptionGroup var options: ContentOptions
  @OptionGroup var reporting: ReportOptions

  @Option(
    name: .customLong("public"),
    help: ArgumentHelp(
      help(
        id: "Folder keluaran; situs ada di dalamnya, di 'site'.",
        en: "The output folder; the site is 'site' in it."),
      valueName: "folder"))
  var output = "Public"

  func run() async throws {
    let reader = try options.openContent()
    let build = Build(asOf: try options.moment(), isStrict: reporting.strict)
    let language = options.language
    let progress = ProgressLine(language)
    let target = PublicFolder(output)
    let result: Build.Result
    do {
      let slots = try Slots.open(target, run: try options.surroundingRun(), on: .posix)
      defer { slots.close() }
      result = try await build.run(
        read: { await reader.read() },
        live: { slots.livePaths },
        publish: { release throws(PublishingError) in try slots.publish(release) },
        began: { progress.show($0) })
    } catch let error as PublishingError {
      progress.end()
      Surroundings.complain(reporting.failure(error, in: language))
      throw ExitCode(error.kind.rawValue)
    }
    progress.end()
    switch result {
    case .refused(let plan, let folder):
      try reporting.refuse(plan, in: folder, options, publishing: true)
    case .defective(let links):
      Surroundings.complain(reporting.defect(links, in: language))
      throw ExitCode.defect
    case .published(let report, let findings, let folder):
      reporting.show(findings, in: folder, options)
      if !reporting.quiet {
        Surroundings.say(
          reporting.format == .json
            ? report.json : report.text(in: language, site: target.site))
      } else {
        Surroundings.complain(report.foreignText(in: language, site: target.site))
      }
    }
  }

  func validate() throws {
    if output.isEmpty {
      throw ValidationError(help(id: "--public harus menyebut folder", en: "--public must name a folder"))
    }
  }
}
