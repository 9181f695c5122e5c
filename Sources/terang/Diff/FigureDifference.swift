// Which figures differ between two releases, read from the list that each of them leaves.
import HTML
import Intake
import Model

/// A published figure before and after; one of the two is missing where it comes or goes.
struct FigureDifference: Equatable {
  let before: PublishedFigure?
  let after: PublishedFigure?

  /// The figure as it is now, or as it last was.
  let shown: PublishedFigure

  private init(_ before: PublishedFigure?, _ after: PublishedFigure?, shown: PublishedFigure) {
    self.before = before
    self.after = after
    self.shown = shown
  }

  /// All differences in the order of the list; `nil` when one of the releases has no list that can be read.
  static func all(from old: ReleaseFiles, to new: ReleaseFiles) -> [FigureDifference]? {
    let name = Path.figures.output
    guard old.bytes[name] != new.bytes[name] else { return [] }
    // Nothing at all is no figures; a release without a list is another matter.
    let (was, now) = (figures(of: old), figures(of: new))
    guard let was, let now else { return nil }
    var differences: [FigureDifference] = []
    for slot in Set(was.keys).union(now.keys).sorted() {
      let pairs = pairs(was[slot] ?? [], now[slot] ?? [])
      differences += pairs.compactMap { before, after in
        (after ?? before).map { FigureDifference(before, after, shown: $0) }
      }
    }
    return differences
  }

  /// The figures of two releases under one key, without those that did not change.
  private static func pairs(
    _ before: [PublishedFigure], _ after: [PublishedFigure]
  ) -> [(PublishedFigure?, PublishedFigure?)] {
    let gone = before.filter { figure in !after.contains { $0.isSame(as: figure) } }
    let new = after.filter { figure in !before.contains { $0.isSame(as: figure) } }
    return (0..<max(gone.count, new.count)).map { index in
      (index < gone.count ? gone[index] : nil, index < new.count ? new[index] : nil)
    }
  }

  private static func figures(of release: ReleaseFiles) -> [Slot: [PublishedFigure]]? {
    guard let bytes = release.bytes[Path.figures.output] else { return release.bytes.isEmpty ? [:] : nil }
    return PublishedFigure.list(reading: bytes).map { list in
      Dictionary(grouping: list) { Slot(record: $0.record, key: $0.key) }
    }
  }
}

/// The place of a figure in the list.
private struct Slot: Hashable, Comparable {
  let record: PublishedFigure.Record
  let key: PublishedFigure.Key

  static func < (left: Slot, right: Slot) -> Bool { (left.record, left.key) < (right.record, right.key) }
}

extension PublishedFigure {
  /// Whether readers see the same figure: its value, its unit, its name in words and how firm it is.
  fileprivate func isSame(as other: PublishedFigure) -> Bool {
    value == other.value && unit == other.unit && status == other.status && label == other.label
  }
}
