// Sources with title, publisher and date, where a text says at length what it rests on.
import HTML
import Model

func sourceList(_ sources: [Source], into page: inout Writer) {
  guard !sources.isEmpty else { return }
  page.element(.ul, .class("links")) { page in
    for source in sources { sourceItem(source, into: &page) }
  }
}

func sourceItem(_ source: Source, into page: inout Writer) {
  page.element(.li) { page in
    textLink(source.title, source.link, into: &page)
    page.element(.span, .class("star")) { page in
      page.text(source.publisher)
      guard let date = source.date else { return }
      page.text(", ")
      page.text(date)
    }
  }
}

extension Source {
  /// When it was published: `16 Mei 2019`, `sekitar 2019`.
  var date: String? { published.map { (isApproximate ? "sekitar " : "") + Words.period($0) } }
}
