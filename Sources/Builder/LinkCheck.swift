// Every link in the content leads to a page of the plan.
import Diagnostics
import HTML
import Intake
import Model

/// Checks links against a plan; fragments are the intake's business, which knows the headings.
struct LinkCheck {
  /// Of all files of the plan.
  let paths: Set<Path>
  let claims: Claims

  /// Reports the links that lead nowhere.
  func run(_ links: [PlacedLink], _ findings: inout Findings) {
    for link in links where !paths.contains(link.to) {
      if claims.isHeld(link.to) {
        // A page that is held back itself shows no link to anyone.
        if paths.contains(link.from) { findings.report(heldLink(link)) }
      } else {
        findings.report(brokenLink(link))
      }
    }
  }

  private func brokenLink(_ link: PlacedLink) -> Diagnostic {
    let known = nearest(to: link.to.text, among: paths.map(\.text))
    return Diagnostic(
      .brokenLink, at: link.place,
      Phrase(id: "'\(link.to)' bukan halaman situs ini", en: "'\(link.to)' is not a page of this site"),
      help: known.map { Phrase(id: "maksud Anda '\($0)'?", en: "did you mean '\($0)'?") }
        ?? Phrase(
          id: "tulis tautan ke berkas isi, misalnya '../programs/nama-program.md'",
          en: "link to the content file, for instance '../programs/nama-program.md'"))
  }

  private func heldLink(_ link: PlacedLink) -> Diagnostic {
    Diagnostic(
      .heldLink, at: link.place,
      Phrase(
        id: "'\(link.to)' belum atau tidak lagi terbit pada saat ini",
        en: "'\(link.to)' is not public at this moment"),
      help: Phrase(
        id: "terbitkan butir itu dahulu, atau hapus tautannya", en: "publish that item first, or remove the link"))
  }
}
