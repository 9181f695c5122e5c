/// Every path of the site and the function that renders it, before anything is rendered.
package import Diagnostics
import Exports
package import HTML
package import Intake
package import Model
import Pages

package struct Plan: Sendable {
  /// What the public is to see; `nil` when the content is too broken to tell.
  package let edition: Edition?
  /// Sorted by path, each path once.
  package let files: [PlannedFile]
  /// What the check found, and what only all paths together show.
  package private(set) var findings: Findings
  /// `site.yaml` cannot be used, so little else could be checked.
  package let isSiteUnusable: Bool
  /// The waivers without which there would be more findings, and those that confirm a change.
  package internal(set) var waivers: [UsedWaiver] = []
  /// What changes by itself, but for the end of waivers; in no order.
  private(set) var changes: [Moment] = []

  package init(of checked: Checked, asOf: AsOf) {
    guard let city = checked.city else {
      self.init(edition: nil, files: [], findings: checked.findings, isSiteUnusable: checked.isSiteUnusable)
      return
    }
    let edition = Edition(of: city, asOf: asOf.instant(city.site.zone))
    let (site, beside) = both(
      {
        let pages = sitePages(edition)
        return (pages: pages, exports: siteExports(edition, pages: pages))
      },
      {
        (
          hidden: heldAssets(checked, edition), claims: Claims(checked.claims, held: edition.held),
          changes: edition.moments + pageMoments(edition)
        )
      })
    let assets = checked.assets.filter { !beside.hidden.contains($0.path) }.map { asset in
      PlannedFile(asset.path, kind: .export) { asset.bytes }
    }
    let hosting = hostingExports(at: edition.site.address, files: [site.pages, site.exports, assets])
    let wanted = site.pages + (site.exports + assets + hosting)
    self.init(
      edition: edition, wanted: wanted, claims: beside.claims,
      links: checked.links.filter { !beside.hidden.contains($0.to) }, findings: checked.findings)
    waivers = checked.waivers
    changes = beside.changes
  }

  /// The plan of files that may still clash.
  init(edition: Edition, wanted: [PlannedFile], claims: Claims, links: [PlacedLink], findings: Findings) {
    let (settled, paths) = both(
      {
        var findings = findings
        let files = claims.settle(wanted, &findings)
        return (files: files, findings: findings)
      }, { Set(wanted.map(\.path)) })
    let files = settled.files
    self.init(edition: edition, files: files, findings: settled.findings)
    // What is in the way of another file is not there.
    let known = files.count == wanted.count ? paths : Set(files.map(\.path))
    LinkCheck(paths: known, claims: claims).run(links, &self.findings)
  }

  private init(edition: Edition?, files: [PlannedFile], findings: Findings, isSiteUnusable: Bool = false) {
    self.edition = edition
    self.files = files
    self.findings = findings
    self.isSiteUnusable = isSiteUnusable
  }

  /// The same plan with more that was found.
  func with(_ findings: Findings) -> Plan {
    var plan = self
    plan.findings = findings
    return plan
  }

  /// The same plan for those who want no warnings left.
  var withWarningsAsErrors: Plan {
    var strict = Findings()
    for finding in findings.sorted {
      strict.report(
        Diagnostic(
          finding.rule, at: finding.place, finding.summary, notes: finding.notes, help: finding.help,
          severity: .error))
    }
    return with(strict)
  }

  /// The file that a browser gets for a path; `nil` when the site has none.
  package func file(at path: Path) -> PlannedFile? {
    let index = files.firstPosition { $0.path >= path }
    return index < files.count && files[index].path == path ? files[index] : nil
  }
}

extension [PlannedFile] {
  /// The first file for which something holds that holds for all behind it; the count of files when there is none.
  func firstPosition(_ holds: (PlannedFile) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
