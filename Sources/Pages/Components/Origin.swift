// The line that travels with every figure: its period, its sources, its state.
import HTML
import Model

func origin(of figure: Figure, badges list: [Badge], into page: inout Writer) {
  origin(period: "Periode \(Words.shortPeriod(figure.period))", sources: figure.sources.all, badges: list, into: &page)
}

/// `period` is the whole phrase: `Periode 2023`, `Bukti terakhir Juli 2023`.
func origin(period: String?, sources: [Source], badges list: [Badge], into page: inout Writer) {
  guard period != nil || !sources.isEmpty || !list.isEmpty else { return }
  page.element(.p, .class("origin")) { page in
    if let period { page.element(.span, text: period) }
    if !sources.isEmpty {
      if period != nil { page.text(" ") }
      page.element(.span) { sourceLinks(sources, into: &$0) }
    }
    if !list.isEmpty {
      if period != nil || !sources.isEmpty { page.text(" ") }
      badges(list, into: &page)
    }
  }
}

/// `Sumber: A, B`
func sourceLinks(_ sources: [Source], into page: inout Writer) {
  guard !sources.isEmpty else { return }
  page.text("Sumber: ")
  sourceNames(sources, into: &page)
}

/// The short names of sources, linked. Two sources of one publisher have one name: the second is told apart by a
/// number.
func sourceNames(_ sources: [Source], into page: inout Writer) {
  for (index, source) in sources.enumerated() {
    let short = source.short
    // Most articles have one source.
    let earlier = index == 0 ? 0 : sources[..<index].count { $0.short == short }
    if index > 0 { page.text(", ") }
    if earlier == 0 {
      sourceName(source, into: &page)
    } else {
      textLink("\(short) (\(earlier + 1))", source.link, into: &page)
    }
  }
}

func sourceName(_ source: Source, into page: inout Writer) { textLink(source.short, source.link, into: &page) }
