// Everything a view may know: the edition, where the site stands, and where its own files are.
package import HTML
package import Model

/// What all views of one build share.
package struct PageContext: Sendable {
  let edition: Edition
  let assets: AssetPaths
  /// The day of the newest thing told, for the footer. Not the clock: pages must not change where nothing happened.
  let newest: Day?
  /// Which dates the planned files carry.
  let dates: Modified.Sense
  /// What stands around the content of pages.
  private(set) var shells = Shells()

  /// Views of an edition, with the fingerprinted places of the files that they link to.
  package init(edition: Edition, assets: AssetPaths) {
    self.init(edition: edition, assets: assets, dates: .past)
    shells = Shells(of: self)
  }

  /// A context that plans pages; it can render them too, but takes longer.
  init(edition: Edition, assets: AssetPaths, dates: Modified.Sense) {
    self.edition = edition
    self.assets = assets
    self.dates = dates
    newest = newestDay(of: edition, dates)
  }

  var base: String { edition.site.address.base }
  var site: Site { edition.site }
  var today: Day { edition.today }
}

/// Where the site's own style sheet and script are served; the names carry a fingerprint of the content.
package struct AssetPaths: Hashable, Sendable {
  /// The style sheet: `/aset/site-1a2b3c4d.css`.
  package let styleSheet: Path
  /// The script of the search page.
  package let searchScript: Path

  /// The places of both files.
  package init(styleSheet: Path, searchScript: Path) {
    self.styleSheet = styleSheet
    self.searchScript = searchScript
  }
}
