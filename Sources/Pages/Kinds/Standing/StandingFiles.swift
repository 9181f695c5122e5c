// The pages that stand by themselves, with search, site map and the page for what is not there.
import HTML
import Model

extension PageContext {
  func standingFiles() -> [PlannedFile] {
    let whole = newest
    return edition.city.pages.map { item in
      PlannedFile(item.path, kind: .page, modified: modified { $0.add(item.sources) }) { standingPage(item) }
    } + [
      PlannedFile(.search, kind: .page, modified: whole) { searchPage() },
      PlannedFile(.siteMap, kind: .page, modified: whole) { siteMapPage() },
      PlannedFile(.notFound, kind: .unlisted) { notFoundPage() },
    ]
  }
}
