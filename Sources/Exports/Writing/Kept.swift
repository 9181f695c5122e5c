// What several files of an export are made of, made once.
import Synchronization

/// A value that is made when it is first asked for, and kept for as long as the plan is.
final class Kept<Value: Sendable>: Sendable {
  private let known = Mutex<Value?>(nil)
  private let make: @Sendable () -> Value

  init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  /// The value; whoever asks while it is being made waits for it.
  var value: Value {
    known.withLock { known in
      if let known { return known }
      let made = make()
      known = made
      return made
    }
  }
}
