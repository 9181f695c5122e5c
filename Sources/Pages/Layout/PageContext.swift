// Everything a view may know: the edition, where the site stands, and where its own files are.
package import HTML
package import Model

/// What all views of one build share; one reference, since every planned page holds it.
package struct PageContext: Sendable {
  private struct Fields: Sendable {
    let edition: Edition
    let assets: AssetPaths
    let newest: Day?
    let dates: Modified.Sense
    var shells = Shells()
    var fragments = Fragments()
  }

  private let box: Box<Fields>

  /// Views of an edition, with the fingerprinted places of the files that they link to.
  package init(edition: Edition, assets: AssetPaths) {
    let plain = PageContext(edition: edition, assets: assets, dates: .past)
    var fields = plain.box.value
    fields.shells = Shells(of: plain)
    fields.fragments = Fragments(of: plain)
    box = Box(fields)
  }

  /// A context that plans pages; it can render them too, but takes longer.
  init(edition: Edition, assets: AssetPaths, dates: Modified.Sense) {
    box = Box(Fields(edition: edition, assets: assets, newest: newestDay(of: edition, dates), dates: dates))
  }

  var edition: Edition { box.value.edition }
  var assets: AssetPaths { box.value.assets }
  /// The day of the newest thing told, for the footer. Not the clock: pages must not change where nothing happened.
  var newest: Day? { box.value.newest }
  /// Which dates the planned files carry.
  var dates: Modified.Sense { box.value.dates }
  /// What stands around the content of pages.
  var shells: Shells { box.value.shells }
  /// What stands on many pages.
  var fragments: Fragments { box.value.fragments }

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
