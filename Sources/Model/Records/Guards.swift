/// The limits of the guards against accidents: how much less than the live one a release may hold.
package struct Guards: Hashable, Sendable {
  /// The largest share that may be lost, in per cent; 100 lets everything through.
  package let percent: Int
  /// Fewer than this many may always be lost.
  package let atLeast: Int

  package init(percent: Int, atLeast: Int) {
    self.percent = percent
    self.atLeast = atLeast
  }

  /// What holds when `site.yaml` says nothing.
  package static let standard = Guards(percent: 10, atLeast: 3)

  /// Whether the loss from one number to another needs to be confirmed.
  package func refuse(from before: Int, to after: Int) -> Bool {
    let lost = before - after
    return lost >= atLeast && lost * 100 > before * percent
  }
}
