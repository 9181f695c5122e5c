// How a defect of terang itself is told: it is not the content's fault, and nobody at the city can mend it.
import Builder
import Diagnostics

extension ReportOptions {
  /// The dead links that terang rendered, and what to do.
  func defect(_ links: [DeadLink], in language: Language) -> String {
    let phrases = links.map { link in
      Phrase(
        id: "tautan '\(link.link)' di '\(link.file)' tidak menuju apa pun",
        en: "link '\(link.link)' in '\(link.file)' leads nowhere")
    }
    if format == .json {
      return phrases.map { phrase in
        #"{"type":"failure","exit":70,"message":\#(JSONFormat.quoted(phrase.text(in: language)))}"# + "\n"
      }.joined()
    }
    let word = Phrase(id: "cacat", en: "defect").text(in: language)
    let help = Phrase(
      id: "  saran: ini kesalahan terang, bukan kesalahan isi; laporkan baris-baris ini; tidak ada yang diterbitkan\n",
      en: "  help: this is a fault of terang, not of the content; report these lines; nothing was published\n")
    return phrases.map { "\(word): \($0.text(in: language))\n" }.joined() + help.text(in: language)
  }
}
