// News as a list: date, title, pillar, source.
import HTML
import Model

func newsList(_ items: [News], into page: inout Writer) {
  guard !items.isEmpty else { return }
  page.element(.ul, .class("news")) { page in
    for item in items { newsLine(item, into: &page) }
  }
}

extension PageContext {
  /// The news at those positions of the edition.
  func newsLines(at positions: some Collection<Int>, into page: inout Writer) {
    guard !positions.isEmpty else { return }
    page.element(.ul, .class("news")) { page in
      if fragments.writeLines(positions, into: &page) { return }
      for position in positions { newsLine(edition.news[position], into: &page) }
    }
  }
}

func newsLine(_ item: News, into page: inout Writer) {
  page.element(.li) { page in
    page.element(.time, .datetime(item.date.machineForm), text: Words.shortDate(item.date))
    page.element(.div) { page in
      page.element(.h3) { textLink(item.title, .page(item.path), into: &$0) }
      page.element(.p, .class("origin")) { page in
        if let pillar = item.pillar {
          page.element(.span, pillar.titleLanguage.map(Attribute.language) ?? .none, text: pillar.title)
          page.text(" ")
        }
        page.element(.span) { sourceLinks(item.sources.all, into: &$0) }
      }
    }
  }
}

extension News.Date {
  /// A date as HTML allows it; of a quarter or half, its year.
  var machineForm: String {
    switch period.length {
    case .day, .month, .year: period.description
    case .quarter, .half: period.enclosing(.year).description
    }
  }
}
