/// What the release that is public shows: its paths and its figures, with which the next one is compared.
import HTML
import Intake
package import Model
package import Publishing

package struct LiveRelease: Sendable {
  /// Why there are no figures to compare with.
  package enum Absence: String, Hashable, Sendable {
    /// Nothing is public yet.
    case noRelease = "no-release"
    /// The release was made by a version that left no list.
    case noList = "no-list"
    /// The list is missing or is not the one that the release wrote.
    case damagedList = "damaged-list"
  }

  /// The files of the release, relative to the web root.
  package let paths: [String]
  /// Its figures; `nil` when they are not known.
  package let figures: [PublishedFigure]?
  package let absence: Absence?

  /// A release with those files and figures.
  package init(paths: [String], figures: [PublishedFigure]) {
    self.paths = paths
    self.figures = figures
    absence = nil
  }

  /// A release whose figures are not known.
  package init(paths: [String] = [], without absence: Absence = .noRelease) {
    self.paths = paths
    figures = nil
    self.absence = absence
  }

  /// The release in an output folder.
  package init(_ live: LiveFiles?) {
    guard let live else {
      self.init()
      return
    }
    switch live.content(of: Path.figures.output) {
    case .absent: self.init(paths: live.paths, without: .noList)
    case .damaged: self.init(paths: live.paths, without: .damagedList)
    case .bytes(let bytes):
      guard let figures = PublishedFigure.list(reading: bytes) else {
        self.init(paths: live.paths, without: .damagedList)
        return
      }
      self.init(paths: live.paths, figures: figures)
    }
  }
}
