/// What the intake hands on: the city if its content is sound, everything that was found, and what the plan must check.
package import Diagnostics
package import HTML
package import Model

package struct Checked: Sendable {
  /// The city; `nil` when an error makes it unfit to publish.
  package let city: City?
  package let findings: Findings
  /// `site.yaml` cannot be used, so nothing else could be checked with certainty.
  package let isSiteUnusable: Bool
  /// Links of texts to pages, to be held against the plan.
  package let links: [PlacedLink]
  /// The paths that content items ask for.
  package let claims: [Claim]
  /// Files that are published as they are.
  package let assets: [ContentAsset]
  /// Findings that a waiver lets through.
  package let waived: [Diagnostic]
  /// The waivers of those findings and those that confirm changes of the live release, in the order of the content.
  package let waivers: [UsedWaiver]
  /// What the rendered site is searched with; it knows what is official and what a waiver lets through.
  package let gate: PersonalDataGate
  /// What the next run can know about texts, for ``KnownTexts``; `nil` when nothing is to be left.
  package let known: [UInt8]?
}

/// A path of the site and the place in the content that asks for it.
package struct Claim: Hashable, Sendable {
  package let path: Path
  package let place: Place

  package init(path: Path, place: Place) {
    self.path = path
    self.place = place
  }
}

/// A picture or document that is published as it is.
package struct ContentAsset: Sendable {
  package let path: Path
  package let bytes: [UInt8]

  package init(path: Path, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
