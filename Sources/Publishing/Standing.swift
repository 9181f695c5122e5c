// What stands in the slots, read once a run: nobody else changes them while the run holds the lock.
import Synchronization

/// Both slots, from when they are first asked for until one of them is written.
final class Standing: Sendable {
  private let slots = Mutex<(live: Slot, spare: Slot)?>(nil)

  /// The slots; read now, if they have not been.
  func value(
    _ read: () throws(PublishingError) -> (live: Slot, spare: Slot)
  ) throws(PublishingError) -> (live: Slot, spare: Slot) {
    try slots.withLock { known throws(PublishingError) in
      if let known { return known }
      let slots = try read()
      known = slots
      return slots
    }
  }

  /// The same for whoever will write.
  func take(
    _ read: () throws(PublishingError) -> (live: Slot, spare: Slot)
  ) throws(PublishingError) -> (live: Slot, spare: Slot) {
    defer { slots.withLock { $0 = nil } }
    return try value(read)
  }
}
