/// `terang explain`: what a rule demands, why, and how it looks broken and kept.
import ArgumentParser
import Diagnostics

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: help(
      id: "Jelaskan sebuah aturan; tanpa nama, daftar semuanya.", en: "Explain a rule; without one, list all."))

  @Argument(
    help: ArgumentHelp(
      help(
        id: "Nama aturan, seperti di dalam kurung siku pada temuan.",
        en: "The rule's id, as it stands in brackets behind a finding."),
      valueName: "rule"))
  var rule: String?

  @Option(help: ArgumentHelp(help(id: "Bahasa: id atau en.", en: "Language: id or en."), valueName: "id|en"))
  var lang: Language?

  @Flag(help: ArgumentHelp(help(id: "Seluruh buku aturan sebagai Markdown.", en: "The whole rule book as Markdown.")))
  var markdown = false

  func run() throws {
    let language = lang ?? Surroundings.language
    let book = RuleReference(language: language)
    guard let word = rule else { return Surroundings.say(markdown ? book.markdown() : book.list()) }
    guard let known = Rule(rawValue: word) else {
      Surroundings.complain(refusal(word, book.guess(word)).text(in: language))
      throw ExitCode(64)
    }
    Surroundings.say(book.text(known))
  }

  private func refusal(_ word: String, _ guess: Rule?) -> Phrase {
    Phrase(
      id: "galat: '\(word)' bukan nama aturan" + (guess.map { "; maksudnya '\($0.rawValue)'?" } ?? "")
        + "\n  saran: 'terang explain' menyebut semuanya\n",
      en: "error: '\(word)' is not the id of a rule" + (guess.map { "; did you mean '\($0.rawValue)'?" } ?? "")
        + "\n  help: 'terang explain' lists them all\n")
  }

  func validate() throws {
    if markdown, rule != nil {
      throw ValidationError(
        help(id: "--markdown tidak memakai nama aturan", en: "--markdown goes without the id of a rule"))
    }
  }
}
