/// `terang serve`: a preview on this machine that follows the content.
import ArgumentParser
import Builder
import Diagnostics
import Preview

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: help(
      id: "Pratinjau di mesin ini; halaman mengikuti perubahan isi.",
      en: "Preview on this machine; pages follow the content."))

  @OptionGroup var options: ContentOptions

  @Option(help: ArgumentHelp(help(id: "Porta.", en: "The port."), valueName: "port"))
  var port: UInt16 = 8080

  func run() async throws {
    let reader = try options.openContent()
    let asOf = try options.moment()
    let language = options.language
    // Without --as-of the preview goes with the clock, so that what is due appears when it is due.
    let isFixed = options.isMomentFixed
    let preview = Preview(
      port: port, language: language, prefix: options.prefix,
      build: { Build(asOf: isFixed ? asOf : AsOf(Surroundings.now)) },
      stamp: { reader.stamp() }, read: { await reader.read() })
    let words = Phrase(id: "berhenti dengan Ctrl-C", en: "stop with Ctrl-C")
    do {
      try await preview.run { address in Surroundings.say("\(address)  (\(words.text(in: language)))\n") }
    } catch let error as PreviewError {
      let word = Phrase(id: "galat", en: "error").text(in: language)
      Surroundings.complain("\(word): \(error.phrase.text(in: language))\n")
      throw ExitCode(74)
    }
  }
}
