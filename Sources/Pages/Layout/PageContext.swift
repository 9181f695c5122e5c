// Everything a view may know: the edition, where the site stands, and where its own files are.
package import HTML
package import Model

/// What all views of one build share; one reference, since every planned page holds it.
package struct PageContext: Sendable {
  private struct Fields: Sendable {
    let edition: Edition
    // Of the edition, at hand: all lanes ask for these on each page, and each step on the way to them is one at which
    // they would get into each other's way.
    let site: Site
    let root: WebAddress
    let base: String
    let today: Day
    let assets: AssetPaths
    let newest: Day?
    let dates: Modified.Sense
    var shells = Shells()
    var fragments = Fragments()

    init(edition: Edition, assets: AssetPaths, dates: Modified.Sense) {
      self.edition = edition
      site = edition.site
      root = site.address.root
      base = site.address.base
      today = edition.today
      self.assets = assets
      newest = newestDay(of: edition, dates)
      self.dates = dates
    }
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
    box = Box(Fields(edition: edition, assets: assets, dates: dates))
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

  var site: Site { box.value.site }
  /// The address of the front page.
  var root: WebAddress { box.value.root }
  var base: String { box.value.base }
  var today: Day { box.value.today }
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
