// What the preview shows when the content has errors: the same findings as on the terminal, readable in a browser.
import Diagnostics
import HTML
import Intake

struct FindingsPage {
  let findings: [Diagnostic]
  let folder: ContentFolder
  let workbench: Workbench

  private var language: Language { workbench.language }

  var bytes: [UInt8] {
    let title = Tally(of: findings).phrase?.text(in: language) ?? ""
    let texts = TextFormat(language: language, prefix: workbench.prefix) { name in
      if case .file(let bytes) = folder.entries[name] { bytes } else { nil }
    }
    let words = Phrase(
      id: "Halaman ini memuat ulang sendiri setelah berkas disimpan.",
      en: "This page loads again by itself once a file is saved.")
    var page = Writer()
    page.doctype()
    page.element(.html, .language(language.rawValue)) { page in
      page.element(.head) { page in
        page.void(.meta, .charset)
        page.void(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
        page.element(.title, text: title)
        page.void(.link, .rel("stylesheet"), .href(.page(Path("/__terang/findings.css"))))
      }
      page.element(.body) { page in
        page.element(.main) { page in
          page.element(.h1, text: title)
          page.element(.p, text: words.text(in: language))
          for finding in findings { page.element(.pre, text: texts.text(finding)) }
        }
      }
    }
    return page.finish()
  }

  static let style = """
    :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
    main { max-width: 70rem; margin: 2rem auto; padding: 0 1rem }
    pre { overflow-x: auto; padding: 1rem; border-left: .25rem solid #c0392b; background: #8881; line-height: 1.4 }
    """
}
