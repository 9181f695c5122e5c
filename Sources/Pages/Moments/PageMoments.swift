/// When a page changes by itself for a reason that only pages know: the running year, silence, dates ahead.
import HTML
package import Model

/// The next change of each such thing after the instant of an edition, in no order.
package func pageMoments(_ edition: Edition) -> [Moment] {
  let assets = AssetPaths(styleSheet: .home, searchScript: .home)
  let context = PageContext(edition: edition, assets: assets, dates: .past)
  return context.timelineMoments + context.silenceMoments + context.dateMoments
}

extension PageContext {
  /// The list of news says after a while that nothing newer was found.
  var silenceMoments: [Moment] {
    guard let day = edition.news.first?.date.period.firstSilentDay, day > today else { return [] }
    return [Moment(Instant(day, in: site.zone), .newsSilence, title: Site.Department.news.title, path: .news)]
  }

  /// The next day on which `lastmod` or the footer's date moves on, with the first page for which it does.
  var dateMoments: [Moment] {
    let ahead = PageContext(edition: edition, assets: assets, dates: .ahead)
    var first: (day: Day, path: String)?
    let dated = ahead.pageFiles().filter { $0.kind == .page }
    for file in dated {
      guard let day = file.modified else { continue }
      if let known = first, (known.day, known.path) <= (day, file.path.text) { continue }
      first = (day, file.path.text)
    }
    guard let first else { return [] }
    return dated.first { $0.path.text == first.path }.map { file in
      [Moment(Instant(first.day, in: site.zone), .pageDate, title: file.path.text, path: file.path)]
    } ?? []
  }
}
