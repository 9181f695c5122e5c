/// `terang diff`: what the next release would change, or what the last one did, in words.
import ArgumentParser
import Builder
import Diagnostics
import Publishing

struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: help(
      id: "Apa yang akan berubah di situs: halaman dan angka.",
      en: "What would change on the site: pages and figures."),
    discussion: help(
      id: "Membandingkan isi dengan terbitan yang tampil; dengan --last, terbitan yang tampil dengan yang sebelumnya.",
      en: "Compares the content with the live release; with --last, the live release with the one before it."))

  @OptionGroup var options: ContentOptions
  @OptionGroup var reporting: ReportOptions

  @Option(
    name: .customLong("public"),
    help: ArgumentHelp(help(id: "Folder keluaran.", en: "The output folder."), valueName: "folder"))
  var output = "Public"

  @Flag(
    help: ArgumentHelp(
      help(id: "Apa yang diubah terbitan terakhir.", en: "What the last release changed.")))
  var last = false

  func run() async throws {
    let folder = PublicFolder(output)
    let live = ReleaseFiles(slot: folder.site)
    if last { return tell(Difference(from: ReleaseFiles(slot: folder.previous), to: live)) }
    let reader = try options.openContent()
    let build = Build(asOf: try options.moment(), isStrict: reporting.strict)
    let content = await reader.read()
    let plan = build.plan(build.check(content))
    guard plan.edition != nil, !plan.findings.hasErrors else {
      return try reporting.refuse(plan, in: content, options, publishing: false)
    }
    tell(Difference(from: live, to: await ReleaseFiles(rendering: plan)))
  }

  private func tell(_ difference: Difference) {
    Surroundings.say(reporting.format == .json ? difference.json : difference.text(in: options.language))
  }
}
