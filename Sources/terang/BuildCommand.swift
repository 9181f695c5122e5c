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

  @OptionGroup var output: OutputOptions

  @Flag(
    help: ArgumentHelp(
      help(id: "Bangun juga bila tidak ada yang berubah.", en: "Build even when nothing has changed.")))
  var full = false

  func run() async throws {
    let reader = try options.openContent()
    let build = Build(
      asOf: try options.moment(), isStrict: reporting.strict, allowsVanished: output.allowVanished,
      tool: full ? nil : FastPath.tool)
    let target = output.target
    let fast = FastPath(
      content: options.content, target: target, isFixed: options.isMomentFixed, language: options.language)
    let seen = full ? nil : await fast.question()
    if seen?.isUnchanged == true {
      RunReport.repeatUnchanged(in: target)
      return reporting.tellUnchanged(in: options.language)
    }
    // The list of the files tells what a look at them would, unless there is something odd about one of them.
    let listed = seen?.content == nil ? reader.list(at: fast.started) : nil
    let stamps = listed?.stamps
    let content = seen?.content ?? stamps?.text ?? fast.look()
    let steps = StepClock()
    let progress = ProgressLine(options.language)
    let result: Build.Result
    do {
      let slots = try Slots.open(target, run: try ContentOptions.surroundingRun(), on: .posix)
      defer { slots.close() }
      result = try await build.run(
        read: { await reader.read(stamps == nil ? nil : listed) },
        live: { LiveRelease(slots.live) },
        known: { slots.texts },
        publish: { release, beside, inspection throws(PublishingError) in
          try slots.publish(release, beside: beside, inspection)
        },
        leave: { slots.leave(texts: $0) },
        began: { step in
          steps.mark(step)
          progress.show(step)
        })
    } catch let error as PublishingError {
      progress.end()
      steps.mark(nil)
      // While another run holds the folder, its report is the one that counts.
      if error.kind != .locked { record(.failed(error), exit: error.kind.rawValue, Findings(), steps, target) }
      Surroundings.complain(reporting.failure(error, in: options.language))
      throw ExitCode(error.kind.rawValue)
    }
    progress.end()
    steps.mark(nil)
    switch result {
    case .refused(let plan, let folder):
      let code: ExitCode = plan.isSiteUnusable ? .siteUnusable : .contentRefused
      record(.refused, exit: code.rawValue, plan.findings, steps, target)
      try reporting.refuse(plan, in: folder, options, publishing: true)
    case .defective(let links):
      record(.defective(links.count), exit: ExitCode.defect.rawValue, Findings(), steps, target)
      Surroundings.complain(reporting.defect(links, in: options.language))
      throw ExitCode.defect
    case .published(let report, let findings, let folder):
      await fast.remember(content, report)
      record(.published(report), exit: 0, findings, steps, target)
      reporting.show(findings, in: folder, options)
      reporting.tell(report, in: options.language, site: target.site)
      withExtendedLifetime(report) { Surroundings.end() }
    }
  }

  private func record(
    _ ending: RunReport.Ending, exit: Int32, _ findings: Findings, _ steps: StepClock,
    _ target: PublicFolder
  ) {
    let report = RunReport(
      ending: ending, exit: exit, findings: findings.sorted, steps: steps, language: options.language,
      prefix: options.prefix)
    report.write(into: target)
    report.remember(in: target)
  }
}
