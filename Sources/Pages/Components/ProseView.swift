// Text from Markdown, with the metrics, programmes and tables that it embeds.
import HTML
import Model

extension PageContext {
  func prose(_ prose: Prose, into page: inout Writer) {
    guard !prose.isEmpty else { return }
    page.element(.div, .class("article")) { page in
      for block in prose.blocks {
        switch block {
        case .html(let markup): page.trusted(markup)
        case .metric(let id):
          guard let metric = edition.city.metric(id) else { continue }
          page.element(.div, .class("card")) { metricContent(metric, into: &$0) }
        case .program(let id):
          guard let program = edition.city.program(id) else { continue }
          page.element(.div, .class("card")) { programContent(program, into: &$0) }
        case .table(let table): dataTable(table, into: &page)
        }
      }
    }
  }
}
