/// What is kept out of an edition, and why.
package import HTML

/// An item that is kept out of an edition.
package struct HeldItem: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case draft
    case scheduled(Instant)
    case expired(Instant)
  }

  /// The content file.
  package let file: String
  /// Where the item is when it is public.
  package let path: Path
  package let aliases: [Alias]
  package let title: String
  package let reason: Reason

  init(_ file: String, _ path: Path, _ aliases: [Alias], title: String, reason: Reason) {
    self.file = file
    self.path = path
    self.aliases = aliases
    self.title = title
    self.reason = reason
  }

  /// Every path at which the item was, or will be, public.
  package var paths: [Path] { [path] + aliases.map(\.path) }
}

extension News {
  /// Why the item is not public at that instant; `nil` when it is.
  package func heldReason(asOf instant: Instant) -> HeldItem.Reason? {
    if isDraft { return .draft }
    if date.instant > instant { return .scheduled(date.instant) }
    if let expires, expires <= instant { return .expired(expires) }
    return nil
  }
}

extension Announcement {
  /// Why the notice is not public at that instant; `nil` when it is. A withdrawn notice stays public and says so.
  package func heldReason(asOf instant: Instant) -> HeldItem.Reason? {
    if isDraft { return .draft }
    if from > instant { return .scheduled(from) }
    if let until, until <= instant { return .expired(until) }
    return nil
  }
}

extension Announcement.Urgency {
  /// 0 for the most urgent.
  package var rank: Int {
    switch self {
    case .emergency: 0
    case .important: 1
    case .info: 2
    }
  }
}
