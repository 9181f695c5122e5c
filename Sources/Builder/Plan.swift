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
  package let findings: Findings
  /// `site.yaml` cannot be used, so little else could be checked.
  package let isSiteUnusable: Bool
  /// The waivers without which there would be more findings, and those that confirm a change.
  package internal(set) var waivers: [UsedWaiver] = []

  package init(of checked: Checked, asOf: AsOf) {
    guard let city = checked.city else {
      self.init(edition: nil, files: [], findings: checked.findings, isSiteUnusable: checked.isSiteUnusable)
      return
    }
    let edition = Edition(of: city, asOf: asOf.instant(city.site.zone))
    let pages = sitePages(edition)
    let exports = siteExports(edition, pages: pages)
    let hidden = heldAssets(checked, edition)
    let assets = checked.assets.filter { !hidden.contains($0.path) }.map { asset in
      PlannedFile(asset.path, kind: .export) { asset.bytes }
    }
    let hosting = hostingExports(at: edition.site.address, files: pages + exports + assets)
    self.init(
      edition: edition, wanted: pages + exports + assets + hosting, claims: checked.claims,
      links: checked.links.filter { !hidden.contains($0.to) }, findings: checked.findings)
    waivers = checked.waivers
  }

  /// The plan of files that may still clash.
  init(edition: Edition, wanted: [PlannedFile], claims: [Claim], links: [PlacedLink], findings: Findings) {
    let claims = Claims(claims, held: edition.held)
    var findings = findings
    let files = claims.settle(wanted, &findings)
    LinkCheck(files: files, claims: claims).run(links, &findings)
    self.init(edition: edition, files: files, findings: findings)
  }

  private init(edition: Edition?, files: [PlannedFile], findings: Findings, isSiteUnusable: Bool = false) {
    self.edition = edition
    self.files = files
    self.findings = findings
    self.isSiteUnusable = isSiteUnusable
  }

  /// The same plan with more that was found.
  func with(_ findings: Findings) -> Plan {
    var plan = Plan(edition: edition, files: files, findings: findings, isSiteUnusable: isSiteUnusable)
    plan.waivers = waivers
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
    var low = 0
    var high = files.count
    while low < high {
      let middle = (low + high) / 2
      if files[middle].path < path { low = middle + 1 } else { high = middle }
    }
    return low < files.count && files[low].path == path ? files[low] : nil
  }
}
