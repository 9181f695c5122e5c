/// Everything of the site that is not a page: feeds, sitemap, search index, downloads and their catalogues.
import HTML
package import Model

/// The exports of an edition, in the order in which they are described; nothing is rendered yet.
///
/// `pages` are the planned pages of the same edition: the sitemap lists them, the search index offers what has one, and
/// they say on which day a dataset last changed. A metric that is called as one of the fixed downloads (`program`,
/// `wilayah`, `sumber`, `berita`, `angka`) wants a path that is taken; the plan reports it.
package func siteExports(_ edition: Edition, pages: [PlannedFile]) -> [PlannedFile] {
  let site = edition.site
  let day = pages.indices.lazy.compactMap { pages[$0].modified }.max()
  let newest = day.map { Instant($0, in: site.zone) } ?? Instant(seconds: 0)
  let datasets = edition.datasets(pages: pages)
  var files = [
    PlannedFile(.feed, kind: .export) { edition.newsFeed(whenEmpty: newest).atom(at: .feed, of: site) },
    PlannedFile(.feedJSON, kind: .export) { edition.newsFeed(whenEmpty: newest).json(at: .feedJSON, of: site) },
    PlannedFile(.announcementsFeed, kind: .export) {
      edition.announcementsFeed(whenEmpty: newest).atom(at: .announcementsFeed, of: site)
    },
  ]
  files += Sitemap(of: pages, at: site.address).files
  files.append(PlannedFile(.robots, kind: .export) { robots(at: site.address) })
  files.append(
    PlannedFile(.searchIndex, kind: .export) { edition.searchIndex(paths: Set(pages.map(\.path))) })
  for dataset in datasets {
    files += dataset.downloads.map { download in
      PlannedFile(download.path, kind: .export, modified: dataset.modified) { download.render() }
    }
  }
  files.append(PlannedFile(.dataPackage, kind: .export) { edition.dataPackage(datasets) })
  if let catalog = edition.dataCatalog(datasets) {
    files.append(PlannedFile(.dataCatalog, kind: .export, render: catalog))
  }
  return files
}
